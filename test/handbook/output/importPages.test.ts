import { describe, expect, it } from 'vitest'
import { importPages } from '../../../src/handbook/output/importPages'
import { importTexts, parsePages } from '../handbookFixtures'

// A handbook that marks entries with directives, and one with targets and a page for each role.
const kitchen = {
  'organization/structure.md': `# Organizational structure

## Functional areas

- **[Kitchen](../kitchen/structure.md)**: Cooks what guests order.
`,
  'kitchen/structure.md': `# Structure and responsibilities

This page describes the kitchen.

## Responsibilities

### Cook

- Cook the dishes
- Keep the stoves clean

\`\`\`{team} Kitchen Team
\`\`\`

## Team roles

\`\`\`{role} Head Chef
\`\`\`

### Head Chef

:::{note}
This role is a work-in-progress.
:::

Runs the kitchen. Reports to the {role}\`Owner\`.

This role is currently un-filled.

\`\`\`{role} sous Chef
\`\`\`

### Sous Chef

Stands in for the {role}\`Head Chef\`. Below is a list of expectations for this role.

- Taste **everything**

- Keep calm

**Membership**: This role is currently filled by \`@ada\` on a volunteer basis.

\`\`\`{role} Line Cook
\`\`\`
\`\`\`{role} Cook
\`\`\`

### Line Cook

Cooks at one station.

#### Key responsibilities

- Cook
- Clean

#### Necessary qualities

- Experience with sharp knives (e.g. a santoku).
- Ability to taste.

#### Useful qualities

- Experience with pastry.
`,
}

const studio = {
  'index.md': '# Studio North Handbook\n\nWelcome.\n',
  'teams/print.md': '(team:print)=\n# Print Team\n\nPrints. Part of [Works](#team:works).\n',
  'teams/works.md': '(team:works)=\n# Works\n\nAll that is made.\n',
  'roles/printer.md': `---
title: Printer
---
(role:printer)=
# Master Printer

Prints what the [editor](#role:editor) sends, as [house rules](../rules.md) say.

**Team:** [Print Team](../teams/print.md)

**Reports to:** [Editor](editor.md)

## Key goal

Sharp pages.

## You will…

- Run the press:
  - set it up
  - clean it
    - daily
    - with care
- Order ink

## What we need from you

### Must have

- Experience with presses

### Nice to have

- Experience with pastry.

## Press lore

Old stories.
`,
  'roles/editor.md': '(role:editor)=\n# Editor\n\nEdits. Works closely with the {role}`Master Printer`.\n',
  'roles/binder.md': '# Binder\n\nBinds.\n',
}

describe('roles and teams', () => {
  it('are found by directives, and named by the heading', () => {
    const { role, team, org } = importTexts(kitchen)
    expect(org.roles.map(({ name }) => name)).toEqual(['Head Chef', 'Sous Chef', 'Line Cook'])
    expect(role('line-cook').aliases).toEqual(['Cook'])
    expect(role('sous-chef')).not.toHaveProperty('aliases')
    expect(team('kitchen-team')).toMatchObject({ aliases: ['Kitchen'], parent: 'example' })
    expect(role('line-cook').teams).toEqual(['kitchen-team'])
  })

  it('are found by targets, one page each', () => {
    const { role, team, org } = importTexts(studio)
    expect(org.roles.map(({ id }) => id)).toEqual(['editor', 'master-printer'])
    expect(role('master-printer')).toMatchObject({
      teams: ['print-team'],
      reportsTo: ['editor'],
      aliases: ['printer'],
    })
    expect(team('print-team').parent).toBe('works')
  })

  it('are placed in the top team and reported if no page says their team', () => {
    const { role, diagnostics } = importTexts(studio)
    expect(role('editor').teams).toEqual(['example'])
    expect(diagnostics).toContain(
      'roles/editor.md:2: no-team: no page says which team "Editor" belongs to; it is placed in the top team',
    )
  })

  it('are not guessed in a folder of roles, but reported', () => {
    const { diagnostics, org } = importTexts(studio)
    expect(diagnostics.filter((each) => each.includes('likely-role'))).toEqual([
      expect.stringMatching(/^roles\/binder\.md:1: /),
    ])
    expect(org.roles.map(({ name }) => name)).not.toContain('Binder')
  })

  it('belong to an organisation named by its index page if no name is given', () => {
    expect(importPages(parsePages(studio)).org.name).toBe('Studio North')
    expect(importPages(parsePages({}), { folderName: 'handbook' }).org).toMatchObject({
      name: 'handbook',
      teams: [],
      roles: [],
    })
  })

  it('are found in a glossary under a heading about roles', () => {
    const { role, team, diagnostics } = importTexts({
      'watch.md': `# The watch

## Roles and team structure

\`\`\`{glossary}
Night Watch
  The group of people who stay awake.

Watch Leader
Watch Leaders
  Leads the {term}\`Night Watch\`. Their responsibilities are:

  - Wake the others
  - Count them

Guest
  See {term}\`docs:Guest\`.
\`\`\`

## Words

\`\`\`{glossary}
Lantern
  It glows.
\`\`\`
`,
    })
    expect(team('night-watch').summary).toBe('The group of people who stay awake.')
    expect(role('watch-leader')).toMatchObject({
      teams: ['night-watch'],
      responsibilities: [{ items: ['Wake the others', 'Count them'] }],
    })
    expect(role('guest').status).toBe('mentioned')
    expect(diagnostics).toEqual([])
  })

  it('are defined once: the first definition is kept', () => {
    const secondDefinition = '# Elsewhere\n\n```{role} Line Cook\n```\n\n## Line cook\n\nAnother.\n'
    const { org, role, diagnostics } = importTexts({ ...kitchen, 'z/people.md': secondDefinition })
    expect(org.roles.filter(({ name }) => /line cook/i.test(name))).toHaveLength(1)
    expect(role('line-cook').summary).toBe('Cooks at one station.')
    expect(diagnostics).toContain(
      'z/people.md:6: duplicate: the role "Line cook" is already defined at kitchen/structure.md:48; this definition is ignored',
    )
  })

  it('belong to the team of the nearest folder above', () => {
    const { team } = importTexts({
      'structure.md': '# Structure\n',
      'a/structure.md': '# Structure\n',
      'a/b/structure.md': '# Structure\n',
      'a/b/c/team.md': '```{team} Deep\n```\n\n# Anything\n',
    })
    expect(team('deep').parent).toBe('b')
    expect(team('b').parent).toBe('a')
    expect(team('a').parent).toBe('example')
    expect(team('example')).not.toHaveProperty('parent')
  })
})

describe('the section of an entry', () => {
  it('gives responsibilities and qualities by its headings', () => {
    const { role, team, org } = importTexts(kitchen)
    expect(role('line-cook')).toMatchObject({
      summary: 'Cooks at one station.',
      responsibilities: [{ items: ['Cook', 'Clean'] }],
      qualities: { necessary: ['sharp-knives', 'taste'], useful: ['pastry'] },
    })
    expect(org.qualities[0]).toEqual({
      id: 'sharp-knives',
      name: 'Sharp knives',
      summary: 'Experience with sharp knives (e.g. a santoku).',
    })
    expect(team('kitchen-team').responsibilities).toEqual([
      { title: 'Cook', items: ['Cook the dishes', 'Keep the stoves clean'] },
    ])
  })

  it('gives responsibilities in a list that a sentence introduces as expectations', () => {
    expect(importTexts(kitchen).role('sous-chef')).toMatchObject({
      summary: 'Stands in for the [Head Chef](role:head-chef).',
      responsibilities: [{ items: ['Taste **everything**', 'Keep calm'] }],
    })
  })

  it('gives the status, notes and holders', () => {
    const { role } = importTexts(kitchen)
    expect(role('head-chef')).toMatchObject({
      status: 'vacant',
      notes: ['This role is a work-in-progress.', 'This role is currently un-filled.'],
    })
    expect(role('sous-chef')).toMatchObject({
      status: 'filled',
      holders: [{ name: '@ada', note: 'volunteer' }],
    })
    expect(role('sous-chef')).not.toHaveProperty('sections')
  })

  it('keeps all words of nested lists', () => {
    expect(importTexts(studio).role('master-printer').responsibilities).toEqual([
      { title: 'Run the press', items: ['set it up', 'clean it: daily; with care'] },
      { items: ['Order ink'] },
    ])
  })

  it('keeps an unknown heading as a section of its own, and reports it', () => {
    const { role, diagnostics } = importTexts(studio)
    expect(role('master-printer').sections).toEqual([
      { title: 'Key goal', items: ['Sharp pages.'] },
      { title: 'Press lore', items: ['Old stories.'] },
    ])
    expect(diagnostics).toContain(
      'roles/printer.md:36: unknown-heading: unknown heading "Press lore"; imported as a section of its own',
    )
  })

  it('treats bold paragraphs as headings', () => {
    const { role } = importTexts({
      'a/structure.md': `# Structure

(role:host)=
## Host

Welcomes guests.

**Before the evening**

- Set the tables

**Relationships**: Works with everybody.

**Zebras**

One paragraph.
`,
    })
    expect(role('host')).toMatchObject({
      summary: 'Welcomes guests.',
      responsibilities: [{ title: 'Before the evening', items: ['Set the tables'] }],
      sections: [
        { title: 'Relationships', items: ['Works with everybody.'] },
        { title: 'Zebras', items: ['One paragraph.'] },
      ],
    })
  })

  it('shares a quality with another role that words it the same', () => {
    const { org, role } = importTexts({ ...kitchen, ...studio })
    expect(role('line-cook').qualities?.useful).toEqual(['pastry'])
    expect(role('master-printer').qualities).toEqual({ necessary: ['presses'], useful: ['pastry'] })
    expect(org.qualities.filter(({ id }) => id.includes('pastry'))).toHaveLength(1)
  })

  it('gives qualities distinct ids by their sentences, whatever the order of pages', () => {
    const createPage = (name: string, sentence: string) =>
      `# ${name}\n\n(role:${name})=\n## ${name}\n\n### Skills\n\n- ${sentence}\n`
    const one = createPage('one', 'Experience with ink (a year).')
    const two = createPage('two', 'Knowledge of ink, red and blue.')
    const ids = importTexts({ 'a.md': one, 'b.md': two }).org.qualities.map(({ id }) => id)
    expect(ids).toEqual(['experience-with-ink-a-year', 'knowledge-of-ink-red-and-blue'])
    expect(importTexts({ 'a.md': two, 'b.md': one }).org.qualities.map(({ id }) => id)).toEqual(
      ids.toReversed(),
    )
  })
})

describe('references', () => {
  it('become relations with their sentence as the text', () => {
    const { org } = importTexts({ ...kitchen, ...studio })
    expect(org.relations).toContainEqual({
      from: 'editor',
      to: 'master-printer',
      kind: 'works-with',
      text: 'Works closely with the [Master Printer](role:master-printer).',
    })
    expect(org.relations).toContainEqual({
      from: 'sous-chef',
      to: 'head-chef',
      kind: 'refers-to',
      text: 'Stands in for the [Head Chef](role:head-chef).',
    })
  })

  it('to undefined entries are reported with the closest name', () => {
    expect(importTexts(kitchen).diagnostics).toEqual([
      'kitchen/structure.md:26: unknown-reference: no role "Owner" is defined',
    ])
    expect(importTexts({ ...studio, 'a.md': '{role}`Editer`' }).diagnostics[0]).toBe(
      'a.md:1: unknown-reference: no role "Editer" is defined; did you mean "Editor"?',
    )
  })

  it('are reversed if the sentence is passive, or about somebody who reports to the role', () => {
    const { org } = importTexts({
      'a/structure.md':
        '# Structure\n\nIt is overseen by the {role}`Head`.\n\n(role:head)=\n## Head\n\nThe {role}`Hand` reports to this role.\n\n(role:hand)=\n## Hand\n\nBusy.\n',
    })
    expect(org.relations).toEqual([
      { from: 'head', to: 'a', kind: 'leads', text: 'It is overseen by the [Head](role:head).' },
    ])
    expect(org.roles.find(({ id }) => id === 'hand')?.reportsTo).toEqual(['head'])
  })

  it('that make a circle are removed and reported', () => {
    const { org, diagnostics } = importTexts({
      'a/structure.md':
        '# Structure\n\n(role:x)=\n## X\n\nReports to {role}`Y`.\n\n(role:y)=\n## Y\n\nReports to {role}`X`.\n',
    })
    expect(org.roles.map(({ reportsTo }) => reportsTo)).toEqual([['y'], []])
    expect(diagnostics).toEqual([
      expect.stringMatching(/^a\/structure\.md:9: dropped: .*nobody can report to themselves/),
    ])
  })

  it('outside the organisation become URLs, or plain text without a base URL', () => {
    const createPages = (path: string) => ({
      ...studio,
      'a/structure.md': `# Structure\n\nSee [this](${path}).\n`,
    })
    const importSummary = (path: string, baseUrl?: string) =>
      importTexts(createPages(path), baseUrl === undefined ? {} : { baseUrl }).team('a').summary
    expect(importSummary('../rules.md')).toBe('See this.')
    expect(importSummary('../rules.md#top', 'https://example.org/blob/main')).toBe(
      'See [this](https://example.org/blob/main/rules.md#top).',
    )
    expect(importSummary('../../rules.md', 'https://example.org/blob/main')).toBe('See this.')
    expect(importSummary('javascript:alert(1)')).toBe('See this.')
    expect(importSummary('../roles/editor.md')).toBe('See [this](role:editor).')
  })
})

describe('sources', () => {
  it('give path, line, URL and digest', () => {
    const { role } = importTexts(kitchen, { baseUrl: 'https://example.org/{page}.html' })
    expect(role('line-cook').source).toEqual({
      path: 'kitchen/structure.md',
      line: 48,
      url: 'https://example.org/kitchen/structure.html',
      digest: expect.stringMatching(/^[\da-f]{16}$/),
    })
  })

  it('change with their own section only', () => {
    const importDigests = (text: string) => {
      const { org } = importTexts({ ...kitchen, 'kitchen/structure.md': text })
      return Object.fromEntries([...org.teams, ...org.roles].map(({ id, source }) => [id, source?.digest]))
    }
    const before = importDigests(kitchen['kitchen/structure.md'])
    const after = importDigests(kitchen['kitchen/structure.md'].replace('- Keep calm', '- Keep warm'))
    expect(after['sous-chef']).not.toBe(before['sous-chef'])
    expect({ ...after, 'sous-chef': '' }).toEqual({ ...before, 'sous-chef': '' })
  })
})
