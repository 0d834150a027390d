import { describe, expect, it } from 'vitest'
import type { MdInline } from '../../../src/handbook/markdown/ast'
import { classifyHeading } from '../../../src/handbook/vocabulary/headingMeanings'
import { detectHolders, detectService } from '../../../src/handbook/vocabulary/holderPhrases'
import { deriveQualityName } from '../../../src/handbook/vocabulary/qualityNames'
import { detectRelation } from '../../../src/handbook/vocabulary/relationVerbs'
import { chooseStrongestStatus, detectStatus } from '../../../src/handbook/vocabulary/statusPhrases'

function textContent(text: string): MdInline[] {
  return [{ type: 'text', text }]
}

describe('classifyHeading', () => {
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
  ])('classifies “%s” as %s', (title, meaning) => {
    expect(classifyHeading(title)?.meaning).toBe(meaning)
  })
})

describe('deriveQualityName', () => {
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
  ])('shortens “%s” to “%s”', (sentence, name) => {
    expect(deriveQualityName(sentence)).toBe(name)
  })
})

describe('the status of a role', () => {
  it.each([
    ['This role is currently un-filled.', 'vacant'],
    ['The position is vacant', 'vacant'],
    ['This role is a work-in-progress,', 'draft'],
    ['This is still a work in progress!', 'draft'],
    ['Fill vacant positions.', undefined],
    ['Keeps track of work in progress.', undefined],
  ])('in “%s” is %s', (sentence, status) => {
    expect(detectStatus(sentence)).toBe(status)
  })

  it('is the strongest of several: vacant before draft, filled before mentioned', () => {
    expect(chooseStrongestStatus(['draft', 'vacant'])).toBe('vacant')
    expect(chooseStrongestStatus(['mentioned', 'filled'])).toBe('filled')
    expect(chooseStrongestStatus([])).toBeUndefined()
  })
})

describe('the holders of a role', () => {
  it.each([
    ['This role is currently filled by @ada on a volunteer basis.', [{ name: '@ada', note: 'volunteer' }]],
    [
      'It is held by Ada Lovelace (part-time) and Grace Hopper.',
      [{ name: 'Ada Lovelace', note: 'part-time' }, { name: 'Grace Hopper' }],
    ],
    ['It is filled by the team in turn.', []],
    ['Forms are filled by Ada.', []],
  ])('are found in “%s”', (sentence, holders) => {
    expect(detectHolders(textContent(sentence))).toEqual(holders)
  })

  it('are found in a sentence about what somebody serves as', () => {
    expect(
      detectService(textContent('Ada Lovelace currently serves as a part-time Engine Lead for us.')),
    ).toEqual({
      holders: [{ name: 'Ada Lovelace', note: 'part-time' }],
      servedAs: 'Engine Lead for us.',
    })
  })
})

describe('detectRelation', () => {
  it.each([
    ['Collaborates closely with the ', 'works-with', false],
    ['Coordinates with ', 'works-with', false],
    ['It is overseen by the ', 'leads', true],
    ['Escalates problems to the ', 'escalates-to', false],
    ['This role reports to the ', 'reports-to', false],
    ['Does not report to the ', 'refers-to', false],
    ['See the ', 'refers-to', false],
  ])('reads “%s” as %s', (before, relationType, isPassive) => {
    expect(detectRelation(before)).toMatchObject({ relationType, isPassive })
  })
})
