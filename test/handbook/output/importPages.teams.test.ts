import { describe, expect, it } from 'vitest'
import { importTexts } from '../handbookFixtures'

const cook = '(role:cook)=\n# Cook\n\nCooks.\n'

describe('a folder with roles', () => {
  const importTeams = (pages: Readonly<Record<string, string>>) => {
    const { org, role } = importTexts(pages)
    return { teams: org.teams.map(({ name, parent }) => [name, parent]), teamsOfCook: role('cook').teams }
  }

  it.each([
    ['index.md', 'kitchen/roles/cook.md', '# Kitchen and Bar\n\nFeeds guests.\n'],
    ['README.md', 'kitchen/people/cook.md', '# Kitchen and Bar overview\n'],
    ['overview.md', 'kitchen/cook.md', 'Hello.\n\n# Kitchen and Bar\n'],
  ])('is the team that its %s names', (index, page, text) => {
    expect(importTeams({ [page]: cook, [`kitchen/${index}`]: text })).toEqual({
      teams: [['Kitchen and Bar', undefined]],
      teamsOfCook: ['kitchen-and-bar'],
    })
  })

  it('is named after the folder if the heading is generic', () => {
    expect(
      importTeams({ 'back-kitchen/roles/cook.md': cook, 'back-kitchen/index.md': '# Overview\n' })
        .teamsOfCook,
    ).toEqual(['back-kitchen'])
  })

  it('is not another team if a page already describes it, or if it is the organisation’s', () => {
    const index = { 'kitchen/index.md': '# The place\n', 'kitchen/roles/cook.md': cook }
    expect(importTeams({ ...index, 'kitchen/structure.md': '# Structure\n' }).teamsOfCook).toEqual([
      'kitchen',
    ])
    expect(
      importTeams({ ...index, 'teams.md': '# Teams\n\n(team:kitchen)=\n## Kitchen\n\nFeeds.\n' }).teamsOfCook,
    ).toEqual(['kitchen'])
    expect(importTeams({ 'index.md': '# The place\n', 'roles/cook.md': cook }).teamsOfCook).toEqual([
      'example',
    ])
    expect(importTeams({ 'roles/index.md': '# Everybody\n', 'roles/cook.md': cook }).teamsOfCook).toEqual([
      'example',
    ])
  })

  it('is no team if its index is a role', () => {
    const { teams } = importTeams({
      'kitchen/index.md': cook,
      'kitchen/roles/waiter.md': '(role:w)=\n# W\n',
    })
    expect(teams).toEqual([['Example', undefined]])
  })
})

describe('the superiors of a role', () => {
  const importReportsTo = (sentence: string) =>
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
  ])('are read from “%s”', (sentence, reportsTo) => {
    expect(importReportsTo(sentence)).toEqual(reportsTo)
  })
})

describe('lines that begin with run-in headings', () => {
  it.each([
    ['hard breaks', '**Team:** Bar  \n**Reports to:** [Owner](#role:owner)  \n**Hours:** Ten'],
    ['backslashes', '**Team**: Bar\\\n**Reports to**: Owner\\\n**Hours**: Ten'],
  ])('are read one by one if separated by %s', (_, lines) => {
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
