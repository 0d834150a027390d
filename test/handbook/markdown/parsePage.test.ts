import { describe, expect, it } from 'vitest'
import type { MdBlock, MdInline } from '../../../src/handbook/markdown/ast'
import { formatDiagnostic } from '../../../src/handbook/markdown/diagnostics'
import { parsePage } from '../../../src/handbook/markdown/parsePage'

const markdown = (...lines: string[]) => lines.join('\n')

/** A compact form of a page's blocks: a line per block, beginning with its position. */
function describeBlocks(text: string): string[] {
  return parsePage('page.md', text).page.blocks.flatMap((block) => formatBlock(block, ''))
}

function listDiagnostics(text: string): string[] {
  return parsePage('page.md', text).diagnostics.map(formatDiagnostic)
}

function formatBlock(block: MdBlock, indent: string): string[] {
  const { line, column } = block.position
  const formatInner = (blocks: readonly MdBlock[]) =>
    blocks.flatMap((each) => formatBlock(each, `${indent}  `))
  const formatRow = (text: string) => `${indent}${line}:${column} ${text}`
  switch (block.type) {
    case 'heading':
      return [formatRow(`${'#'.repeat(block.depth)} ${formatContent(block.content)}`)]
    case 'paragraph':
      return [formatRow(formatContent(block.content))]
    case 'list':
      return block.items.flatMap(({ position, blocks }) => [
        `${indent}${position.line}:${position.column} ${block.ordered ? '1.' : '-'}`,
        ...formatInner(blocks),
      ])
    case 'quote':
      return [formatRow('>'), ...formatInner(block.blocks)]
    case 'entryMarker':
      return [formatRow(`{${block.kind}} ${block.name}`)]
    case 'target':
      return [formatRow(`(${block.label})=`)]
    case 'admonition':
      return [formatRow(`{${block.kind}} ${formatContent(block.title)}`.trim()), ...formatInner(block.blocks)]
    case 'footnote':
      return [formatRow(`[^${block.name}]`), ...formatInner(block.blocks)]
    case 'glossary':
      return block.entries.flatMap(({ term, position, blocks }) => [
        `${indent}${position.line}:${position.column} : ${formatContent(term)}`,
        ...formatInner(blocks),
      ])
  }
}

function formatContent(content: readonly MdInline[]): string {
  return content.map(formatInline).join('')
}

function formatInline(part: MdInline): string {
  switch (part.type) {
    case 'text':
      return part.text
    case 'code':
      return `\`${part.text}\``
    case 'strong':
      return `**${formatContent(part.content)}**`
    case 'emphasis':
      return `_${formatContent(part.content)}_`
    case 'link':
      return `[${formatContent(part.content)}](${part.destination} @${part.position.line}:${part.position.column})`
    case 'reference':
      return `{${part.kind} ${part.name}|${part.text} @${part.position.line}:${part.position.column}}`
  }
}

describe('parsePage', () => {
  it('parses the directives {role} and {team} in either kind of fence', () => {
    expect(
      describeBlocks(
        markdown('```{team} Kitchen', '```', '', ':::{role} Cook', ':::', '```{role} Chef', '```', '## Cook'),
      ),
    ).toEqual(['1:1 {team} Kitchen', '4:1 {role} Cook', '6:1 {role} Chef', '8:1 ## Cook'])
  })

  it('parses the body of a {role} directive as part of the page, or as the name if the name is missing', () => {
    expect(describeBlocks(markdown(':::{role} Cook', '## Cook', 'Cooks.', ':::'))).toEqual([
      '1:1 {role} Cook',
      '2:1 ## Cook',
      '3:1 Cooks.',
    ])
    expect(describeBlocks(markdown('```{role}', 'Cook', '```'))).toEqual(['1:1 {role} Cook'])
    expect(listDiagnostics(markdown('```{role}', '```'))).toEqual([
      'page.md:1:1: dropped: {role} without a name',
    ])
  })

  it('reports a fence that is not closed, and parses the page inside it', () => {
    const page = markdown('# Kitchen', '', '```{role} Cook', '', '## Cook', '', '- Cooks')
    expect(describeBlocks(page)).toEqual([
      '1:1 # Kitchen',
      '3:1 {role} Cook',
      '5:1 ## Cook',
      '7:1 -',
      '  7:3 Cooks',
    ])
    expect(listDiagnostics(page)).toEqual([
      'page.md:3:1: unreadable: ``` is not closed; the rest of the page is inside it',
    ])
  })

  it('parses targets, references and links', () => {
    expect(
      describeBlocks(
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

  it('gives positions inside lists, quotes and admonitions', () => {
    expect(
      describeBlocks(
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

  it('parses lists of twelve levels', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `${'  '.repeat(i)}- level ${i + 1}`)
    expect(describeBlocks(levels.join('\n')).at(-1)).toBe(`${'  '.repeat(12)}12:25 level 12`)
  })

  it('parses glossaries of Sphinx and Markdown definition lists', () => {
    expect(
      describeBlocks(
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
    expect(describeBlocks(markdown('Cook', ': Cooks', '', 'Waiter', ': Waits'))).toEqual([
      '1:1 : Cook',
      '  2:3 Cooks',
      '4:1 : Waiter',
      '  5:3 Waits',
    ])
  })

  it('parses admonitions with and without a title, and alerts of GitHub', () => {
    expect(
      describeBlocks(markdown('```{admonition} In Beta!', ':class: warning', 'Not yet.', '```')),
    ).toEqual(['1:1 {admonition} In Beta!', '  3:1 Not yet.'])
    expect(describeBlocks(markdown('```{warning} Not yet.', '```'))).toEqual([
      '1:1 {warning}',
      '  1:1 Not yet.',
    ])
    expect(describeBlocks(markdown('> [!NOTE]', '> Not yet.'))).toEqual(['1:1 {note}', '  1:3 Not yet.'])
    expect(describeBlocks(markdown(':::tip Mind', 'Salt.', ':::'))).toEqual(['1:1 {tip} Mind', '  2:1 Salt.'])
  })

  it('parses reference links, bare URLs, links to labels, and footnotes', () => {
    expect(
      describeBlocks(
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

  it('keeps emphasis, hard breaks, amounts of money and braces', () => {
    expect(describeBlocks('**Reports to**: _Chef_  \n`Pay`: $5 to $10 {per hour} & \\*more\\*')).toEqual([
      '1:1 **Reports to**: _Chef_\n`Pay`: $5 to $10 {per hour} & *more*',
    ])
  })

  it('drops and reports what org.json cannot express', () => {
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
    expect(listDiagnostics(page)).toEqual([
      'page.md:1:6: dropped: an image: a dish',
      'page.md:1:30: dropped: math: $x^2$',
      'page.md:1:40: dropped: HTML: <b>; the text inside is kept',
      'page.md:1:52: dropped: the MyST role {cite}: x',
      'page.md:1:62: dropped: the unknown MyST role {odd}; its text is kept',
      'page.md:1:74: dropped: the substitution {{ name }}; it is kept as written',
      'page.md:3:1: dropped: a table',
      'page.md:7:1: dropped: a code block: python',
      'page.md:11:1: dropped: HTML: <div>',
      'page.md:15:1: dropped: math',
      'page.md:19:3: dropped: the directive {figure}',
      'page.md:21:3: dropped: a link to javascript:alert(1); its text is kept',
    ])
    expect(describeBlocks(page)).toEqual([
      '1:1 Text and and bold kept {{ name }}.',
      '19:1 -',
      '21:1 -',
      '  21:3 run',
    ])
  })

  it('ignores comments, but reports one that hides the rest of the page', () => {
    expect(listDiagnostics(markdown('<!-- a', '-->', '', '% b', '', '+++', '', 'Text <!-- c -->'))).toEqual(
      [],
    )
    expect(listDiagnostics(markdown('Text', '', '<!-- a', '', '## Cook'))).toEqual([
      'page.md:3:1: unreadable: a comment is not closed; the rest of the page is inside it',
    ])
  })

  it('uses the title of the front matter if the page has no heading, and does not take rules for front matter', () => {
    expect(describeBlocks(markdown('---', 'title: "The: Cook"', '---', 'Cooks.'))).toEqual([
      '2:1 # The: Cook',
      '4:1 Cooks.',
    ])
    expect(describeBlocks(markdown('---', 'title: Other', '---', '# Cook'))).toEqual(['4:1 # Cook'])
    expect(describeBlocks(markdown('---', '', '# Cook', '', '---', ''))).toEqual(['3:1 # Cook'])
  })

  it('normalises line ends, the byte order mark and null characters', () => {
    const { page } = parsePage('page.md', '\uFEFF# Cook\r\n\r\nCo\0ks\rdaily')
    expect(page.text).toBe('# Cook\n\nCo\uFFFDks\ndaily')
    expect(describeBlocks('\uFEFF# Cook\r\n\r\nCo\0ks\rdaily')).toEqual([
      '1:1 # Cook',
      '3:1 Co\uFFFDks daily',
    ])
  })

  it('removes the checkboxes of tasks', () => {
    expect(describeBlocks('- [x] **Done**\n- [ ] open')).toEqual([
      '1:1 -',
      '  1:3 **Done**',
      '2:1 -',
      '  2:3 open',
    ])
  })

  it('survives extreme nesting, and reports what it drops', () => {
    for (const nesting of ['> '.repeat(9000), '- '.repeat(9000), `${'['.repeat(9000)}x`, '*a '.repeat(9000)])
      expect(() => parsePage('page.md', `${nesting}text`)).not.toThrow()
    expect(listDiagnostics(`${'> '.repeat(2000)}text`)).toEqual([
      'page.md:1:199: dropped: content that is nested too deeply',
    ])
    const fences = Array.from({ length: 40 }, (_, i) => `${':'.repeat(43 - i)}{note}`)
    expect(listDiagnostics(`${fences.join('\n')}\ntext`).at(-1)).toContain('nested too deeply')
  })

  it('lists at most 1,000 diagnostics per page, and counts the rest', () => {
    const diagnostics = listDiagnostics('![x](y)\n\n'.repeat(1234))
    expect(diagnostics).toHaveLength(1001)
    expect(diagnostics.at(-1)).toBe('page.md:2467:1: dropped: 234 more diagnostics on this page')
  })
})
