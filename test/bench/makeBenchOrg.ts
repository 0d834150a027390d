const THING_NAMES =
  'harbour bridge signal archive garden compass library workshop lantern meadow quarry orchard railway granary foundry museum canal beacon market theatre'.split(
    ' ',
  )
const JOB_TITLES =
  'Engineer Lead Manager Analyst Curator Coordinator Architect Advocate Planner Scientist'.split(' ')
const SKILL_NAMES = ['practice', 'tools', 'theory', 'outreach', 'operations', 'law']

const ROLES_PER_TEAM = 7
const SUB_TEAMS_PER_TEAM = 6
const CATEGORY_COUNT = 8
const QUALITY_COUNT = THING_NAMES.length * SKILL_NAMES.length

/**
 * An organisation with so many roles, in the explorer's format, the same each time: teams of about 7 roles in a tree
 * of branching 6, 120 qualities in 8 categories of which a role asks for up to 7, a tenth of the roles vacant, and
 * every ninth reporting to another. Ids are `t-0`, `r-0`, `q-0` and so on.
 */
export function makeBenchOrg(roleCount: number) {
  const random = createRandom(20230105)
  const randomBelow = (limit: number) => Math.floor(random() * limit)
  const pick = (list: readonly string[]) => list[randomBelow(list.length)] ?? ''
  const text = (length: number) => Array.from({ length }, () => pick(THING_NAMES)).join(' ')
  const teamCount = Math.max(1, Math.round(roleCount / ROLES_PER_TEAM))

  const qualities = Array.from({ length: QUALITY_COUNT }, (_, i) => ({
    id: `q-${i}`,
    name: `${getThingName(i)} ${SKILL_NAMES[Math.floor(i / THING_NAMES.length)]}`,
    category: getThingName(i % CATEGORY_COUNT),
  }))
  const teams = Array.from({ length: teamCount }, (_, i) => ({
    id: `t-${i}`,
    name: `${getThingName(i)} ${i}`,
    ...(i > 0 && { parent: `t-${Math.floor((i - 1) / SUB_TEAMS_PER_TEAM)}` }),
    summary: text(8),
    responsibilities: [{ items: [text(9), text(7)] }],
  }))
  const roles = Array.from({ length: roleCount }, (_, i) => {
    const qualityIds = [...new Set(Array.from({ length: 7 }, () => `q-${randomBelow(QUALITY_COUNT)}`))]
    return {
      id: `r-${i}`,
      name: `${capitalize(pick(THING_NAMES))} ${pick(JOB_TITLES)} ${i}`,
      teams: [`t-${i % teamCount}`],
      ...(random() < 0.1 ? { status: 'vacant' } : { holders: [{ name: `Person ${i}` }] }),
      summary: text(10),
      responsibilities: [{ title: capitalize(text(3)), items: [text(10), text(12), text(8)] }],
      qualities: { necessary: qualityIds.slice(0, 3), useful: qualityIds.slice(3) },
      ...(i > 0 && i % 9 === 0 && { reportsTo: [`r-${i / 9}`] }),
    }
  })
  return { version: 1, name: `Made of ${roleCount}`, teams, roles, qualities }
}

function getThingName(index: number): string {
  return capitalize(THING_NAMES[index % THING_NAMES.length] ?? '')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Numbers from 0 to 1 that look random and follow from the seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
