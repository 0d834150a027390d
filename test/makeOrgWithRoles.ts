import type { Org } from '../src/org/model/schema'
import { anOrg, aQuality, aRole, aTeam } from './builders'

const fieldNames = [
  'Cloud',
  'Data',
  'Platform',
  'Science',
  'Support',
  'Research',
  'Community',
  'Infrastructure',
]
const jobTitles = [
  'Engineer',
  'Lead',
  'Manager',
  'Analyst',
  'Coordinator',
  'Architect',
  'Advocate',
  'Scientist',
]

/** An organisation of `count` roles in teams of seven, each team with up to six below it: always the same. */
export function makeOrgWithRoles(roleCount: number): Org {
  const teamCount = Math.max(1, Math.round(roleCount / 7))
  return anOrg({
    name: `${roleCount} roles`,
    teams: Array.from({ length: teamCount }, (_, i) =>
      aTeam({
        id: `t-${i}`,
        name: `${fieldNames[i % 8]} ${i}`,
        ...(i > 0 && { parent: `t-${Math.floor((i - 1) / 6)}` }),
      }),
    ),
    qualities: Array.from({ length: 60 }, (_, i) =>
      aQuality({ id: `q-${i}`, name: `${fieldNames[i % 8]} skill ${i}`, category: `${fieldNames[i % 5]}` }),
    ),
    roles: Array.from({ length: roleCount }, (_, i) =>
      aRole({
        id: `r-${i}`,
        name: `${fieldNames[(i * 5) % 8]} ${jobTitles[(i * 3) % 8]} ${i}`,
        teams: [`t-${i % teamCount}`],
        ...(i % 10 === 3 ? { status: 'vacant' } : { holders: [{ name: `Holder ${i}` }] }),
        qualities: { necessary: [`q-${i % 60}`], useful: [`q-${(i * 7 + 1) % 60}`] },
      }),
    ),
  })
}
