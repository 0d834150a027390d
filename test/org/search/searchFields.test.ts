import { expect, it } from 'vitest'
import { findEntry, indexOrg } from '../../../src/org/model/indexOrg'
import { getSearchFields } from '../../../src/org/search/searchFields'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

const org = anOrg({
  teams: [aTeam({ id: 'shop', summary: 'Sells **bread**.' }), aTeam({ id: 'mill' })],
  qualities: [
    aQuality({ id: 'go', aliases: ['golang', 'Go language'], category: 'Craft', summary: 'A language.' }),
    aQuality({ id: 'heat' }),
  ],
  roles: [
    aRole({
      id: 'cook',
      teams: ['shop', 'mill', 'gone'],
      aliases: ['chef'],
      summary: 'Cooks_all_day',
      holders: [{ name: 'Al', note: 'till May' }, { name: 'Bo' }],
      qualities: { necessary: ['go'], useful: ['heat'] },
      responsibilities: [{ title: 'Daily', items: ['Bakes `rye`'] }, { items: ['Cleans'] }],
      notes: ['A note'],
      sections: [{ title: 'Hours', items: ['Nine'] }],
      resources: [{ label: 'Site', url: 'https://x.org/' }],
    }),
    aRole({ id: 'maid' }),
  ],
  relations: [
    { from: 'cook', to: 'mill', kind: 'leads', text: 'In **summer**' },
    { from: 'cook', to: 'mill', kind: 'works-with' },
  ],
})

const formatFields = (kind: 'role' | 'team' | 'quality', id: string) => {
  const index = indexOrg(org)
  const entry = findEntry(index, { kind, id })
  if (!entry) throw new Error(`There is no ${kind} ${id}`)
  return getSearchFields(index, entry).map(({ field, label, text }) => `${field}, ${label}: ${text}`)
}

it('finds a role in all that is said of it, what says most first, without marks', () => {
  expect(formatFields('role', 'cook').map((place) => place.replace(/[\u2066-\u2069]/g, ''))).toEqual([
    'name, Name: Cook',
    'aliases, Other names: chef',
    'holders, Held by: Al (till May)',
    'holders, Held by: Bo',
    'qualities, Necessary qualities: Go (golang, Go language)',
    'qualities, Useful qualities: Heat',
    'summary, Summary: Cooks_all_day',
    'responsibilities, Daily: Bakes rye',
    'responsibilities, Responsibilities: Daily',
    'responsibilities, Responsibilities: Cleans',
    'notes, Notes: A note',
    'notes, Hours: Nine',
    'notes, Sections: Hours',
    'notes, Leads: In summer',
    'notes, Resources: Site',
    'around, Team: Shop',
    'around, Team: Mill',
  ])
  expect(formatFields('role', 'maid')).toEqual(['name, Name: Maid'])
})

it('finds a team and a quality in what is said of those', () => {
  expect(formatFields('team', 'shop')).toEqual(['name, Name: Shop', 'summary, Summary: Sells bread.'])
  expect(formatFields('team', 'mill')).toEqual(['name, Name: Mill', 'notes, Led by: In summer'])
  expect(formatFields('quality', 'go')).toEqual([
    'name, Name: Go',
    'aliases, Other names: golang',
    'aliases, Other names: Go language',
    'summary, Summary: A language.',
    'around, Category: Craft',
  ])
  expect(formatFields('quality', 'heat')).toEqual(['name, Name: Heat'])
})
