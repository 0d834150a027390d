import { describe, expect, it } from 'vitest'
import { findingLine } from '../../src/handbook/findings'
import type { Block, Inline } from '../../src/handbook/page'
import { readPage } from '../../src/handbook/readPage'

const markdown = (...lines: string[]) => lines.join('\n')

/** What a page says, short enough to read: a line per block, with the line and column it stands at. */
function blocksOf(text: string): string[] {
  return readPage('page.md', text).page.blocks.flatMap((block) => shown(block, ''))
}

function findingsOf(text: string): string[] {
  return readPage('page.md', text).findings.map(findingLine)
}

function shown(block: Block, indent: string): string[] {
  const { line, column } = block.at
  const inside = (blocks: readonly Block[]) => blocks.flatMap((each) => shown(each, `${indent}  `))
  const row = (what: string) => `${indent}${line}:${column} ${what}`
  switch (block.type) {
    case 'heading':
      return [row(`${'#'.repeat(block.depth)} ${text(block.content)}`)]
    case 'paragraph':
      return [row(text(block.content))]
    case 'list':
      return block.items.flatMap(({ at, blocks }) => [
        `${indent}${at.line}:${at.column} ${block.ordered ? '1.' : '-'}`,
        ...inside(blocks),
      ])
    case 'quote':
      return [row('>'), ...inside(block.blocks)]
    case 'mark':
      return [row(`{${block.kind}} ${block.name}`)]
    case 'label':
      return [row(`(${block.label})=`)]
    case 'note':
      return [row(`{${block.kind}} ${text(block.title)}`.trim()), ...inside(block.blocks)]
    case 'footnote':
      return [row(`[^${block.name}]`), ...inside(block.blocks)]
    case 'glossary':
      return block.entries.flatMap(({ term, at, blocks }) => [
        `${indent}${at.line}:${at.column} : ${text(term)}`,
        ...inside(blocks),
      ])
  }
}

function text(content: readonly Inline[]): string {
  return content.map(inline).join('')
}

function inline(part: Inline): string {
  switch (part.type) {
    case 'text':
      return part.text
    case 'code':
      return `\`${part.text}\``
    case 'strong':
      return `**${text(part.content)}**`
    case 'emphasis':
      return `_${text(part.content)}_`
    case 'link':
      return `[${text(part.content)}](${part.destination} @${part.at.line}:${part.at.column})`
    case 'reference':
      return `{${part.kind} ${part.name}|${part.text} @${part.at.line}:${part.at.column}}`
  }
}

describe('readPage', () => {
  it('reads roles and teams that directives mark, by either fence', () => {
    expect(
      blocksOf(
        markdown('```{team} Kitchen', '```', '', ':::{role} Cook', ':::', '```{role} Chef', '```', '## Cook'),
      ),
    ).toEqual(['1:1 {team} Kitchen', '4:1 {role} Cook', '6:1 {role} Chef', '8:1 ## Cook'])
  })

  it('reads what stands inside a mark as the page, and a name that stands alone inside as the name', () => {
    expect(blocksOf(markdown(':::{role} Cook', '## Cook', 'Cooks.', ':::'))).toEqual([
      '1:1 {role} Cook',
      '2:1 ## Cook',
      '3:1 Cooks.',
    ])
    expect(blocksOf(markdown('```{role}', 'Cook', '```'))).toEqual(['1:1 {role} Cook'])
    expect(findingsOf(markdown('```{role}', '```'))).toEqual(['page.md:1:1: dropped: {role} without a name'])
  })

  it('reads the page on where a fence is never closed, and says so', () => {
    const page = markdown('# Kitchen', '', '```{role} Cook', '', '## Cook', '', '- Cooks')
    expect(blocksOf(page)).toEqual([
      '1:1 # Kitchen',
      '3:1 {role} Cook',
      '5:1 ## Cook',
      '7:1 -',
      '  7:3 Cooks',
    ])
    expect(findingsOf(page)).toEqual([
      'page.md:3:1: unreadable: ``` is never closed: all that follows is inside it',
    ])
  })

  it('reads labels and the references to them', () => {
    expect(
      blocksOf(
        markdown(
          '(role:cook)=',
          '## Cook',
          '',
          'Asks the {role}`Head Cook`, {team}`us <Kitchen>`, the [waiter](#role:waiter)',
          'and {ref}`more <kitchen:more>`, {ref}`kitchen:more`, {doc}`../bar`, {term}`Dish`.',
        ),
      ),
    ).toEqual([
      '1:1 (role:cook)=',
      '2:1 ## Cook',
      '4:1 Asks the {role Head Cook|Head Cook @4:10}, {team Kitchen|us @4:29}, the ' +
        '[waiter](#role:waiter @4:55) and [more](#kitchen:more @5:5), [](#kitchen:more @5:33), ' +
        '[](../bar.md @5:54), [Dish](#term:Dish @5:69).',
    ])
  })

  it('says where it stands in lists, quotes and notes', () => {
    expect(
      blocksOf(
        markdown(
          '- one',
          '  - > two and',
          '    > the {role}`Cook`',
          '',
          '1. three',
          '',
          ':::{note} Mind',
          'four {role}`Cook`',
          '',
          '- five',
          ':::',
        ),
      ),
    ).toEqual([
      '1:1 -',
      '  1:3 one',
      '  2:3 -',
      '    2:5 >',
      '      2:7 two and the {role Cook|Cook @3:11}',
      '5:1 1.',
      '  5:4 three',
      '7:1 {note} Mind',
      '  8:1 four {role Cook|Cook @8:6}',
      '  10:1 -',
      '    10:3 five',
    ])
  })

  it('keeps lists of twelve levels', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `${'  '.repeat(i)}- level ${i + 1}`)
    expect(blocksOf(levels.join('\n')).at(-1)).toBe(`${'  '.repeat(12)}12:25 level 12`)
  })

  it('reads a glossary as Sphinx and as Markdown write it, term and meaning apart', () => {
    expect(
      blocksOf(
        markdown(
          '```{glossary}',
          'Cook',
          '  Cooks **daily**.',
          '',
          '  - for all',
          '',
          'Waiter',
          '  Waits.',
          '```',
        ),
      ),
    ).toEqual([
      '2:1 : Cook',
      '  3:3 Cooks **daily**.',
      '  5:3 -',
      '    5:5 for all',
      '7:1 : Waiter',
      '  8:3 Waits.',
    ])
    expect(blocksOf(markdown('Cook', ': Cooks', '', 'Waiter', ': Waits'))).toEqual([
      '1:1 : Cook',
      '  2:3 Cooks',
      '4:1 : Waiter',
      '  5:3 Waits',
    ])
  })

  it('reads every kind of admonition, a title of its own, and what GitHub writes', () => {
    expect(blocksOf(markdown('```{admonition} In Beta!', ':class: warning', 'Not yet.', '```'))).toEqual([
      '1:1 {admonition} In Beta!',
      '  3:1 Not yet.',
    ])
    expect(blocksOf(markdown('```{warning} Not yet.', '```'))).toEqual(['1:1 {warning}', '  1:1 Not yet.'])
    expect(blocksOf(markdown('> [!NOTE]', '> Not yet.'))).toEqual(['1:1 {note}', '  1:3 Not yet.'])
    expect(blocksOf(markdown(':::tip Mind', 'Salt.', ':::'))).toEqual(['1:1 {tip} Mind', '  2:1 Salt.'])
  })

  it('reads links as they are written: by reference, bare, to labels; and footnotes', () => {
    expect(
      blocksOf(
        markdown(
          '[Menu][m] and <https://example.org/ü> and [why](kitchen:why)[^1]',
          '',
          '[m]: ../menu.md#ä',
          '',
          '[^1]: So.',
        ),
      ),
    ).toEqual([
      '1:1 [Menu](../menu.md#ä @1:1) and [https://example.org/ü](https://example.org/ü @1:15) and [why](kitchen:why @1:43)',
      '5:1 [^1]',
      '  5:7 So.',
    ])
  })

  it('keeps marks as they are, hard breaks as breaks, money as money, and braces as braces', () => {
    expect(blocksOf('**Reports to**: _Chef_  \n`Pay`: $5 to $10 {per hour} & \\*more\\*')).toEqual([
      '1:1 **Reports to**: _Chef_\n`Pay`: $5 to $10 {per hour} & *more*',
    ])
  })

  it('leaves out what can not be carried, and says where each is', () => {
    const page = markdown(
      'Text ![a dish](dish.png) and $x^2$ and <b>bold</b> {cite}`x` {odd}`kept` {{ name }}.',
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '',
      '```python',
      'print()',
      '```',
      '',
      '<div>',
      'HTML',
      '</div>',
      '',
      '$$',
      'x',
      '$$',
      '',
      '- ```{figure} dish.png',
      '  ```',
      '- [run](javascript:alert(1))',
    )
    expect(findingsOf(page)).toEqual([
      'page.md:1:6: dropped: an image: a dish',
      'page.md:1:30: dropped: math: $x^2$',
      'page.md:1:40: dropped: HTML: <b>; the text inside is kept',
      'page.md:1:52: dropped: {cite}: x',
      'page.md:1:62: dropped: {odd} is not known; its text is kept',
      'page.md:1:74: dropped: the substitution {{ name }} is left as it is written',
      'page.md:3:1: dropped: a table',
      'page.md:7:1: dropped: a block of code: python',
      'page.md:11:1: dropped: HTML: <div>',
      'page.md:15:1: dropped: math',
      'page.md:19:3: dropped: the directive {figure}',
      'page.md:21:3: dropped: a link to javascript:alert(1); its text is kept',
    ])
    expect(blocksOf(page)).toEqual([
      '1:1 Text and and bold kept {{ name }}.',
      '19:1 -',
      '21:1 -',
      '  21:3 run',
    ])
  })

  it('says nothing of comments, but of one that hides the rest of the page', () => {
    expect(findingsOf(markdown('<!-- a', '-->', '', '% b', '', '+++', '', 'Text <!-- c -->'))).toEqual([])
    expect(findingsOf(markdown('Text', '', '<!-- a', '', '## Cook'))).toEqual([
      'page.md:3:1: unreadable: a comment is never closed: all that follows is inside it',
    ])
  })

  it('takes the title from front matter only where the page has none, and a rule for a rule', () => {
    expect(blocksOf(markdown('---', 'title: "The: Cook"', '---', 'Cooks.'))).toEqual([
      '2:1 # The: Cook',
      '4:1 Cooks.',
    ])
    expect(blocksOf(markdown('---', 'title: Other', '---', '# Cook'))).toEqual(['4:1 # Cook'])
    expect(blocksOf(markdown('---', '', '# Cook', '', '---', ''))).toEqual(['3:1 # Cook'])
  })

  it('reads the line ends of every system, and characters that are none', () => {
    const { page } = readPage('page.md', '\uFEFF# Cook\r\n\r\nCo\0ks\rdaily')
    expect(page.text).toBe('# Cook\n\nCo\uFFFDks\ndaily')
    expect(blocksOf('\uFEFF# Cook\r\n\r\nCo\0ks\rdaily')).toEqual(['1:1 # Cook', '3:1 Co\uFFFDks daily'])
  })

  it('takes the boxes off tasks', () => {
    expect(blocksOf('- [x] **Done**\n- [ ] open')).toEqual(['1:1 -', '  1:3 **Done**', '2:1 -', '  2:3 open'])
  })

  it('bears the deepest nesting, and says what it leaves out', () => {
    for (const deep of ['> '.repeat(9000), '- '.repeat(9000), `${'['.repeat(9000)}x`, '*a '.repeat(9000)])
      expect(() => readPage('page.md', `${deep}text`)).not.toThrow()
    expect(findingsOf(`${'> '.repeat(2000)}text`)).toEqual([
      'page.md:1:199: dropped: what is nested too deep to be read',
    ])
    const fences = Array.from({ length: 40 }, (_, i) => `${':'.repeat(43 - i)}{note}`)
    expect(findingsOf(`${fences.join('\n')}\ntext`).at(-1)).toContain('nested too deep')
  })

  it('lists so many findings as can be read, and counts the rest', () => {
    const findings = findingsOf('![x](y)\n\n'.repeat(1234))
    expect(findings).toHaveLength(1001)
    expect(findings.at(-1)).toBe('page.md:2467:1: dropped: and 234 more on this page')
  })
})
