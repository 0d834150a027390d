import type { Org } from '../src/org/schema'
import { anOrg, aQuality, aRole, aTeam } from './builders'

const fields = ['Cloud', 'Data', 'Platform', 'Science', 'Support', 'Research', 'Community', 'Infrastructure']
const jobs = ['Engineer', 'Lead', 'Manager', 'Analyst', 'Coordinator', 'Architect', 'Advocate', 'Scientist']

/** An organisation of `count` roles in teams of seven, each team with up to six below it: always the same. */
export function makeOrg(count: number): Org {
  const teams = Math.max(1, Math.round(count / 7))
  return anOrg({
    name: `${count} roles`,
    teams: Array.from({ length: teams }, (_, i) =>
      aTeam({
        id: `t-${i}`,
        name: `${fields[i % 8]} ${i}`,
        ...(i > 0 && { parent: `t-${Math.floor((i - 1) / 6)}` }),
      }),
    ),
    qualities: Array.from({ length: 60 }, (_, i) =>
      aQuality({ id: `q-${i}`, name: `${fields[i % 8]} skill ${i}`, category: `${fields[i % 5]}` }),
    ),
    roles: Array.from({ length: count }, (_, i) =>
      aRole({
        id: `r-${i}`,
        name: `${fields[(i * 5) % 8]} ${jobs[(i * 3) % 8]} ${i}`,
        teams: [`t-${i % teams}`],
        ...(i % 10 === 3 ? { status: 'vacant' } : { holders: [{ name: `Holder ${i}` }] }),
        qualities: { necessary: [`q-${i % 60}`], useful: [`q-${(i * 7 + 1) % 60}`] },
      }),
    ),
  })
}
