import { describe, expect, it } from 'vitest'
import { renderInline } from '../../../src/handbook/links/renderInline'
import type { MdInline } from '../../../src/handbook/markdown/ast'
import { buildPageUrl, resolvePath } from '../../../src/handbook/markdown/pagePaths'
import { toPlainText } from '../../../src/handbook/markdown/toPlainText'
import { splitSentences } from '../../../src/handbook/sections/splitSentences'
import { classifyHeading } from '../../../src/handbook/vocabulary/headingMeanings'
import { detectHolders, detectService } from '../../../src/handbook/vocabulary/holderPhrases'
import { deriveQualityName } from '../../../src/handbook/vocabulary/qualityNames'
import { detectRelation } from '../../../src/handbook/vocabulary/relationVerbs'
import { chooseStrongestStatus, detectStatus } from '../../../src/handbook/vocabulary/statusPhrases'

function textContent(said: string): MdInline[] {
  return [{ type: 'text', text: said }]
}

describe('a heading', () => {
  it.each([
    ['Responsibilities', 'responsibilities'],
    ['Key responsibilities', 'responsibilities'],
    ['Areas of responsibility', 'responsibilities'],
    ['Responsibilities and Expectations', 'responsibilities'],
    ['2. What you’ll do', 'responsibilities'],
    ['Necessary qualities', 'necessary'],
    ['Required skills and experience', 'necessary'],
    ['Requirements', 'necessary'],
    ['Useful qualities', 'useful'],
    ['Nice to have', 'useful'],
    ['Preferred qualifications:', 'useful'],
    ['Qualities and experience', 'unstated'],
    ['Skills', 'unstated'],
    ['Appendix: Similar titles', 'aliases'],
    ['Outcomes', 'section'],
    ['Key goal', 'section'],
    ['Relationship to others', 'section'],
    ['Touch points', 'section'],
    ['Line management', 'section'],
    ['Membership', 'section'],
    ['Performance Measures', 'section'],
    ['Salary rationale', 'section'],
    ['Appendix: Inspiration for the role', 'section'],
    ['Team structure and roles', 'structure'],
    ['What you’ll do ', 'responsibilities'],
    ['About you 🙂', 'unstated'],
    ['Essential experience/skills', 'necessary'],
    ['🌟 NICE TO HAVE:', 'useful'],
    ['Must haves ✅', 'necessary'],
    ['Desirable', 'useful'],
    ['References', 'resources'],
    ['Acknowledgements', 'section'],
    ['How it fits into our organizational structure', 'section'],
    ['How this role fits in', 'section'],
    ['Who serves in this role?', 'section'],
    ['Key success targets', 'section'],
    ['TL;DR;', 'summary'],
    ['Leadership roles', 'structure'],
    ['Functional teams', 'structure'],
    ['Aufgaben', undefined],
    ['Fiscal sponsorship', undefined],
    [`${'!'.repeat(300_000)}x${'!'.repeat(300_000)}x`, undefined],
    ['x'.repeat(10_000), undefined],
  ])('%s means %s', (title, meaning) => {
    expect(classifyHeading(title)?.meaning).toBe(meaning)
  })
})

describe('a sentence that asks for a quality', () => {
  it.each([
    ['Experience with continuous integration services (e.g. Circle CI).', 'Continuous integration services'],
    ['Demonstrated ability to lead groups (e.g., 3+ years).', 'Lead groups'],
    ['You have at least 5 years of experience with Linux.', 'Linux'],
    ['Interpersonal skills', 'Interpersonal skills'],
    ['Experience with Node.js, or with Deno', 'Node.js'],
    ['C++', 'C++'],
    ['Proficient in lean methods (Kanban, Six Sigma) with a deep understanding of both.', 'Lean methods'],
    ['Strong negotiation skills to close deals quickly.', 'Negotiation skills'],
    ['You have experience managing shops, preferably several of them.', 'Managing shops'],
    ['Ability to explain hard things', 'Explain hard things'],
    ['Proficiency in baking.', 'Baking'],
    ['In-depth understanding and extensive experience of yeast', 'Yeast'],
    ['Knowledge of, and experience with, rye', 'Rye'],
    ['Familiarity with ovens', 'Ovens'],
    ['Broad understanding of the milling trade', 'Milling trade'],
    ['You’re comfortable with working asynchronously', 'Working asynchronously'],
    ['Experience working in small, quiet rooms', 'Small, quiet rooms'],
    [
      'Experience and enjoyment of cooking jointly in small, noisy rooms',
      'Cooking jointly in small, noisy rooms',
    ],
    ['Expertise in at least one of: wheat, rye, oats', 'Wheat, rye, oats'],
    [
      'Writing and testing recipes for cakes in both metric and imperial units of measurement',
      'Writing and testing recipes for cakes',
    ],
    [
      'Talk with people of all trades and callings across a wide variety of towns',
      'Talk with people of all trades and callings',
    ],
  ])('%s gives %s', (sentence, name) => {
    expect(deriveQualityName(sentence)).toBe(name)
  })
})

describe('the state of a role', () => {
  it.each([
    ['This role is currently un-filled.', 'vacant'],
    ['The position is vacant', 'vacant'],
    ['This role is a work-in-progress,', 'draft'],
    ['This is still a work in progress!', 'draft'],
    ['Fill vacant positions.', undefined],
    ['Keeps track of work in progress.', undefined],
  ])('is in “%s”: %s', (sentence, status) => {
    expect(detectStatus(sentence)).toBe(status)
  })

  it('is vacant rather than draft, and filled rather than mentioned', () => {
    expect(chooseStrongestStatus(['draft', 'vacant'])).toBe('vacant')
    expect(chooseStrongestStatus(['mentioned', 'filled'])).toBe('filled')
    expect(chooseStrongestStatus([])).toBeUndefined()
  })
})

describe('the people who fill a role', () => {
  it.each([
    ['This role is currently filled by @ada on a volunteer basis.', [{ name: '@ada', note: 'volunteer' }]],
    [
      'It is held by Ada Lovelace (part-time) and Grace Hopper.',
      [{ name: 'Ada Lovelace', note: 'part-time' }, { name: 'Grace Hopper' }],
    ],
    ['It is filled by the team in turn.', []],
    ['Forms are filled by Ada.', []],
  ])('are in “%s”', (sentence, holders) => {
    expect(detectHolders(textContent(sentence))).toEqual(holders)
  })

  it('are told by what they serve as', () => {
    expect(
      detectService(textContent('Ada Lovelace currently serves as a part-time Engine Lead for us.')),
    ).toEqual({
      holders: [{ name: 'Ada Lovelace', note: 'part-time' }],
      servedAs: 'Engine Lead for us.',
    })
  })
})

describe('the words before a reference', () => {
  it.each([
    ['Collaborates closely with the ', 'works-with', false],
    ['Coordinates with ', 'works-with', false],
    ['It is overseen by the ', 'leads', true],
    ['Escalates problems to the ', 'escalates-to', false],
    ['This role reports to the ', 'reports-to', false],
    ['Does not report to the ', 'refers-to', false],
    ['See the ', 'refers-to', false],
  ])('%s say %s', (before, relationType, isPassive) => {
    expect(detectRelation(before)).toMatchObject({ relationType, isPassive })
  })
})

describe('a line of text', () => {
  it('is cut into sentences, but not at abbreviations', () => {
    const cut = splitSentences(textContent('One, e.g. Two. Three by Dr. Four! Is it? Yes.'))
    expect(cut.map(toPlainText)).toEqual(['One, e.g. Two.', 'Three by Dr. Four!', 'Is it?', 'Yes.'])
  })

  it('is written with marks that are read back as they are meant', () => {
    const written = (content: MdInline[]) =>
      renderInline(content, () => ({ label: 'there', destination: 'https://a.b/(c)' }))
    const position = { line: 1, column: 1 }
    expect(
      written([
        { type: 'strong', content: [{ type: 'strong', content: textContent('a ') }] },
        ...textContent('b'),
      ]),
    ).toBe('**a** b')
    expect(written([...textContent('a'), { type: 'emphasis', content: textContent('b') }])).toBe('ab')
    expect(written([{ type: 'link', destination: 'x', content: textContent('[y]'), position }])).toBe(
      '[(y)](https://a.b/%28c%29)',
    )
    expect(written([{ type: 'link', destination: 'x', content: [], position }])).toBe(
      '[there](https://a.b/%28c%29)',
    )
    expect(written(textContent('[q](role:none) <b>\n x'))).toBe('[q] (role:none) <b> x')
  })
})

describe('a path', () => {
  it('is followed within the handbook only', () => {
    expect(resolvePath('a/b/c.md', '../d.md')).toBe('a/d.md')
    expect(resolvePath('a/b.md', '/x.md')).toBe('x.md')
    expect(resolvePath('a/b.md', '../../x.md')).toBeUndefined()
  })

  it('becomes an address', () => {
    expect(buildPageUrl('https://a.b/blob/main/', 'c d/e.md')).toBe('https://a.b/blob/main/c%20d/e.md')
    expect(buildPageUrl('https://a.b/{page}.html', 'c/$&.md')).toBe('https://a.b/c/%24%26.html')
  })
})
