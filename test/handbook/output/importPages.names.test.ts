import { describe, expect, it } from 'vitest'
import { importTexts } from '../handbookFixtures'

function importRoleNames(text: string): { name: string; aliases?: string[] }[] {
  return importTexts({ 'structure.md': '# Structure\n', 'a/people.md': text }).org.roles.map(
    ({ name, aliases }) => ({ name, ...(aliases && { aliases }) }),
  )
}

describe('a directive right below a heading', () => {
  it('names the same role as the target above the heading', () => {
    expect(
      importRoleNames(
        '(role:sales-lead)=\n# Sales Lead (SL)\n\n```{role} sales lead\n\n```\n\n**TL;DR;** Sells.\n\n## Tasks\n\n- Sell\n',
      ),
    ).toEqual([{ name: 'Sales Lead', aliases: ['SL'] }])
    expect(
      importRoleNames('(role:seller)=\n## Sales 1\n\n```{role} Account Executive\n```\n\nSells.\n'),
    ).toEqual([{ name: 'Sales 1', aliases: ['seller', 'Account Executive'] }])
  })

  it('marks the heading as a role if no marker is above it', () => {
    expect(importRoleNames('# Cook\n\n```{role} Chef\n```\n\nCooks.\n\n## Tasks\n\n- Cook\n')).toEqual([
      { name: 'Cook', aliases: ['Chef'] },
    ])
    expect(
      importRoleNames('# Product Manager, Services\n\n```{role} Product Manager\n```\n\nPlans.\n'),
    ).toEqual([{ name: 'Product Manager, Services', aliases: ['Product Manager'] }])
  })

  it('names another role if the heading has several, or is generic', () => {
    expect(
      importRoleNames('# Kitchen\n\n```{role} Cook\n```\n\nCooks.\n\n```{role} Waiter\n```\n\nWaits.\n'),
    ).toEqual([{ name: 'Cook' }, { name: 'Waiter' }])
    expect(importRoleNames('# Team roles\n\n```{role} Cook\n```\n\nCooks.\n')).toEqual([{ name: 'Cook' }])
  })

  it('names another role if the heading is the title of a structure page', () => {
    const { org } = importTexts({ 'a/structure.md': '# Kitchen\n\n```{role} Cook\n```\n\nCooks.\n' })
    expect(org.teams.map(({ name }) => name)).toEqual(['Kitchen'])
    expect(org.roles).toMatchObject([{ name: 'Cook', summary: 'Cooks.', teams: ['kitchen'] }])
  })

  it('names the next heading if no text is between', () => {
    expect(importRoleNames('# Kitchen\n\n```{role} Cook\n```\n\n## Cook\n\nCooks.\n')).toEqual([
      { name: 'Cook' },
    ])
    expect(
      importRoleNames(
        '# Cook\n\n```{role} Cook\n```\n\nCooks.\n\n```{role} Waiter\n```\n\n## Waiter\n\nWaits.\n',
      ),
    ).toEqual([{ name: 'Cook' }, { name: 'Waiter' }])
  })
})

describe('an abbreviation', () => {
  const importRole = (heading: string, text = 'Works.') =>
    importRoleNames(`(role:x)=\n# ${heading}\n\n${text}\n`)[0]

  it.each([
    ['Business Growth Lead (BG Lead)', 'Business Growth Lead', 'BG Lead'],
    ['Chief of Staff (CS)', 'Chief of Staff', 'CS'],
    ['Cook (part-time)', 'Cook (part-time)', undefined],
    ['Sales Lead (EMEA)', 'Sales Lead (EMEA)', undefined],
  ])('in the heading “%s” becomes an alias if it fits the name', (heading, name, abbreviation) => {
    expect(importRole(heading)?.name).toBe(name)
    expect(importRole(heading)?.aliases).toEqual(abbreviation === undefined ? ['x'] : [abbreviation, 'x'])
  })

  it.each([
    ['A Data Platform (DPE) builds things.', ['x', 'DPE']],
    ['The Data Platform Engineers (DPEs) build things.', ['x', 'DPE']],
    ['The Data Platform (DP) looks for you.', ['x', 'DP']],
    ['The Senior Data Engineer (SDE) role is new.', ['x', 'Senior Data Engineer', 'SDE']],
    ['The Senior Data Engineer (SDE) helps this role.', ['x']],
    ['Works with the Data Team (DT) role.', ['x']],
    ['Builds things. A Data Platform Engineer (DPE) is busy.', ['x']],
  ])('in the first sentence becomes an alias if it is the role’s own: “%s”', (text, aliases) => {
    expect(importRole('Data Platform Engineer', text)?.aliases).toEqual(aliases)
  })

  it('can be used in references', () => {
    const { org, diagnostics } = importTexts({
      'structure.md': '# Structure\n',
      'a/structure.md':
        '# Structure\n\n(role:x)=\n## Data Engineer\n\nA Data Engineer (DE) works.\n\n(role:y)=\n## Cook\n\nReports to the {role}`DE`.\n',
    })
    expect(org.roles.find(({ id }) => id === 'cook')?.reportsTo).toEqual(['data-engineer'])
    expect(diagnostics).toEqual([])
  })
})

describe('qualities', () => {
  const importCook = (text: string) => {
    const { org, role } = importTexts({ 'a/structure.md': `# Structure\n\n(role:cook)=\n## Cook\n\n${text}` })
    return { qualities: org.qualities, cook: role('cook') }
  }

  it('are subheadings with text; subheadings with lists are categories', () => {
    const { qualities } = importCook(`### Useful qualities to have

#### You know the oven

You have baked for years.

You repair it, too.

#### Kitchens

- Knowledge of stoves

#### You are kind
`)
    expect(qualities).toEqual([
      {
        id: 'you-know-the-oven',
        name: 'You know the oven',
        summary: 'You have baked for years. You repair it, too.',
      },
      { id: 'stoves', name: 'Stoves', category: 'Kitchens', summary: 'Knowledge of stoves' },
      { id: 'you-are-kind', name: 'You are kind', summary: 'You are kind' },
    ])
  })

  it('are not made from the introduction to their sections', () => {
    const { qualities, cook } = importCook(`### About you

You are a cook who loves bread.

#### Essential experience

- Experience with rye

#### Useful qualities

- Experience with wheat
`)
    expect(qualities.map(({ name }) => name)).toEqual(['Rye', 'Wheat'])
    expect(cook.qualities).toEqual({ necessary: ['rye'], useful: ['wheat'] })
    expect(cook.notes).toEqual(['You are a cook who loves bread.'])
  })

  it('keep what a skill is for if two would share a name', () => {
    const { qualities } = importCook(`### Skills

- Social skills to work with guests. Every day.
- Social skills to work with farmers, including patience.
`)
    expect(qualities.map(({ id }) => id)).toEqual([
      'social-skills-to-work-with-guests',
      'social-skills-to-work-with-farmers',
    ])
  })
})

describe('run-in headings among responsibilities', () => {
  it('open other sections if they have a meaning of their own', () => {
    const { role } = importTexts({
      'a/structure.md': `# Structure

(role:cook)=
## Cook

**TL;DR;** Cooks.

### Areas of responsibility

**Bread**

- Bake it

**Key success targets**

- No crumbs

**Membership**: This role is currently filled by Ada Lovelace.
`,
    })
    expect(role('cook')).toMatchObject({
      summary: 'Cooks.',
      responsibilities: [{ title: 'Bread', items: ['Bake it'] }],
      sections: [{ title: 'Key success targets', items: ['No crumbs'] }],
      holders: [{ name: 'Ada Lovelace' }],
    })
  })
})

describe('a heading that begins with the role’s own name', () => {
  it('is understood without that name', () => {
    const { org, diagnostics } = importTexts({
      'a/structure.md':
        '# Structure\n\n(role:cook)=\n## Cook\n\n### Cook requirements\n\n- Experience with rye\n\n### Tax requirements\n\nPay.\n',
    })
    expect(org.qualities.map(({ name }) => name)).toEqual(['Rye'])
    expect(diagnostics).toEqual([
      expect.stringContaining('unknown-heading: unknown heading "Tax requirements"'),
    ])
  })
})

describe('a heading with the name of a role', () => {
  it('is not reported as unknown on another page', () => {
    const { diagnostics, team } = importTexts({
      'a/structure.md': '# Structure\n\n## Cook\n\nThere is one.\n\n## Zebras\n\nThere are two.\n',
      'a/roles/cook.md': '(role:cook)=\n# Cook\n\nCooks.\n',
    })
    expect(team('a').sections?.map(({ title }) => title)).toEqual(['Cook', 'Zebras'])
    expect(diagnostics).toEqual([expect.stringContaining('unknown-heading: unknown heading "Zebras"')])
  })
})
