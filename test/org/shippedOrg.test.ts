import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findEntry, indexOrg } from '../../src/org/model/indexOrg'
import { getRoleStatus } from '../../src/org/model/roleStatus'
import type { Responsibility } from '../../src/org/model/schema'
import { parseOrg } from '../../src/org/parse/parseOrg'

const parsed = parseOrg(JSON.parse(readFileSync('public/org.json', 'utf8')))
if (!parsed.ok) throw new Error(parsed.fault.message)
const index = indexOrg(parsed.org)

const items = (groups: readonly Responsibility[] = []) => groups.map((group) => group.items.length)
const role = (id: string) => {
  const found = index.roles.get(id)
  if (!found) throw new Error(`no role ${id}`)
  return found
}

// What the handbook's pages of 2023-01-05 say, in figures.
describe('the organisation that ships', () => {
  it('has no problem', () => {
    expect(parsed.problems).toEqual([])
  })

  it('has every team that the pages name, each in its place', () => {
    const below = (id: string) => (index.subTeams.get(id) ?? []).map((team) => team.id).sort()
    expect(index.rootTeams.map(({ id }) => id)).toEqual(['2i2c', 'css'])
    expect(below('2i2c')).toEqual([
      'administration',
      'area-leads',
      'community',
      'community-and-partnerships',
      'engineering',
      'incident-response-team',
      'managed-jupyterhub-service-team',
      'operations',
      'partnerships',
      'product',
      'product-and-engineering',
      'steering-council',
    ])
    expect(below('managed-jupyterhub-service-team')).toEqual(['support-team'])
    expect(index.teams.get('css')?.kind).toBe('external')
    expect([...index.teams.values()].filter(({ kind }) => kind === 'cross-functional')).toHaveLength(3)
  })

  it('has the whole of engineering/structure.md', () => {
    const engineering = index.teams.get('engineering')?.responsibilities
    expect(items(engineering)).toEqual([2, 3, 3])
    expect(JSON.stringify(engineering)).toContain('projects/managed-hubs/incidents')
    expect(items(role('technology-lead').responsibilities)).toEqual([6])
    expect(role('technology-lead').aliases).toEqual(['Senior Open Source Infrastructure Engineer', 'SOSIE'])
    expect(role('technology-lead').holders).toEqual([{ name: '@yuvipanda', note: 'volunteer' }])
    expect(role('technology-lead').resources?.[0]?.url).toContain('on-being-a-senior-engineer')
    const engineer = role('open-source-infrastructure-engineer')
    expect(items(engineer.responsibilities)).toEqual([5])
    expect([engineer.qualities?.necessary?.length, engineer.qualities?.useful?.length]).toEqual([6, 9])
    expect(findEntry(index, { kind: 'role', id: 'engineer' })?.value).toBe(engineer)
  })

  it('says of each role whether it is filled, and by whom, as the pages do', () => {
    const statuses = Object.fromEntries(
      [...index.roles.values()].map((each) => [each.id, getRoleStatus(each)]),
    )
    expect(statuses).toMatchObject({
      'engineering-manager': 'vacant',
      'product-and-community-lead': 'vacant',
      'partnerships-lead': 'filled',
      'community-guidance-lead': 'filled',
      'technical-lead': 'mentioned',
      'team-lead': 'mentioned',
      'community-lead': 'mentioned',
      'community-representative': 'mentioned',
      'hub-administrator': 'mentioned',
    })
    expect([...index.rolesByHolder.keys()].sort()).toEqual([
      '@yuvipanda',
      'Damian Avila',
      'Danielle Robinson',
    ])
    expect(role('product-and-community-lead').qualities?.unstated).toHaveLength(4)
  })

  it('says of every team and role where in the handbook a reader can check it', () => {
    const unsourced = [...index.teams.values(), ...index.roles.values()].filter(
      ({ source }) => !source?.path || !source.line || !source.url,
    )
    expect(unsourced.map(({ id }) => id)).toEqual([])
  })
})
