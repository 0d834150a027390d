import { describe, expect, it } from 'vitest'
import { createNameSuggester } from '../../../src/handbook/entries/createNameSuggester'
import { importTexts } from '../handbookFixtures'

const cook = '(role:cook)=\n# Cook\n\nCooks.\n'

describe('a folder that holds roles', () => {
  const teams = (pages: Readonly<Record<string, string>>) => {
    const { org, role } = importTexts(pages)
    return { teams: org.teams.map(({ name, parent }) => [name, parent]), of: role('cook').teams }
  }

  it.each([
    ['index.md', 'kitchen/roles/cook.md', '# Kitchen and Bar\n\nFeeds guests.\n'],
    ['README.md', 'kitchen/people/cook.md', '# Kitchen and Bar overview\n'],
    ['overview.md', 'kitchen/cook.md', 'Hello.\n\n# Kitchen and Bar\n'],
  ])('is the team that its %s names', (index, page, text) => {
    expect(teams({ [page]: cook, [`kitchen/${index}`]: text })).toEqual({
      teams: [['Kitchen and Bar', undefined]],
      of: ['kitchen-and-bar'],
    })
  })

  it('has the name of its folder where the heading says nothing', () => {
    expect(teams({ 'back-kitchen/roles/cook.md': cook, 'back-kitchen/index.md': '# Overview\n' }).of).toEqual(
      ['back-kitchen'],
    )
  })

  it('is no team of its own where another page names it, or the organisation', () => {
    const index = { 'kitchen/index.md': '# The place\n', 'kitchen/roles/cook.md': cook }
    expect(teams({ ...index, 'kitchen/structure.md': '# Structure\n' }).of).toEqual(['kitchen'])
    expect(teams({ ...index, 'teams.md': '# Teams\n\n(team:kitchen)=\n## Kitchen\n\nFeeds.\n' }).of).toEqual([
      'kitchen',
    ])
    expect(teams({ 'index.md': '# The place\n', 'roles/cook.md': cook }).of).toEqual(['example'])
    expect(teams({ 'roles/index.md': '# Everybody\n', 'roles/cook.md': cook }).of).toEqual(['example'])
  })

  it('is one where only other roles than its index stand in it', () => {
    const { teams: found } = teams({
      'kitchen/index.md': cook,
      'kitchen/roles/waiter.md': '(role:w)=\n# W\n',
    })
    expect(found).toEqual([['Example', undefined]])
  })
})

describe('whom a role reports to, in plain words', () => {
  const reportsOf = (sentence: string) =>
    importTexts({
      'a/structure.md': `# Structure

(role:cook)=
## Line Cook

${sentence}

(role:chef)=
## Kitchen Lead

Leads.

(role:owner)=
## Owner

Owns.
`,
    }).role('line-cook').reportsTo

  it.each([
    ['Reports to the Kitchen Lead.', ['kitchen-lead']],
    ['Reporting into the Kitchen Lead, you’ll cook.', ['kitchen-lead']],
    ['The Line Cook reports directly to the chef and the Owner.', ['kitchen-lead', 'owner']],
    ['This role reports to the Kitchen Lead (on weekdays).', undefined],
    ['Reports to the Kitchen Lead of another house.', undefined],
    ['Reports to the Kitchen Lead’s deputy.', undefined],
    ['Reports to the Kitchen Lead Assistant.', undefined],
    ['They are line managed by the Kitchen Lead.', ['kitchen-lead']],
    ['Reports to the Kitchen.', undefined],
    ['Does not report to the Owner.', undefined],
    ['Waiters report to the Owner.', undefined],
    ['Waiters report to this role.', undefined],
  ])('%s', (sentence, to) => {
    expect(reportsOf(sentence)).toEqual(to)
  })
})

describe('lines that begin with bold words', () => {
  it.each([
    ['hard breaks', '**Team:** Bar  \n**Reports to:** [Owner](#role:owner)  \n**Hours:** Ten'],
    ['backslashes', '**Team**: Bar\\\n**Reports to**: Owner\\\n**Hours**: Ten'],
  ])('are read one by one, with %s', (_, lines) => {
    const { role } = importTexts({
      'teams.md': '# Teams\n\n(team:bar)=\n## Bar\n\nPours.\n\n(role:owner)=\n## Owner\n\nOwns.\n',
      'cook.md': `(role:cook)=\n# Cook\n\n${lines}\n\nCooks.\n`,
    })
    expect(role('cook')).toMatchObject({
      teams: ['bar'],
      reportsTo: ['owner'],
      summary: 'Cooks.',
      sections: [{ title: 'Hours', items: ['Ten'] }],
    })
  })
})

describe('a name that nothing has', () => {
  const suggest = createNameSuggester([
    'Product and Community Lead',
    'Technology Lead',
    'Community Manager of Product',
  ])

  it.each([
    ['Tecnology Lead', '; did you mean "Technology Lead"?'],
    ['Community Guidance Lead', '; did you mean "Product and Community Lead"?'],
    ['Sales Lead', ''],
    ['Council', ''],
  ])('%s%s', (name, suggestion) => {
    expect(suggest(name)).toBe(suggestion)
  })
})
