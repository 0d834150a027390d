const things =
  'harbour bridge signal archive garden compass library workshop lantern meadow quarry orchard railway granary foundry museum canal beacon market theatre'.split(
    ' ',
  )
const jobs = 'Engineer Lead Manager Analyst Curator Coordinator Architect Advocate Planner Scientist'.split(
  ' ',
)
const skills = ['practice', 'tools', 'theory', 'outreach', 'operations', 'law']

const PER_TEAM = 7
const BRANCHING = 6
const CATEGORIES = 8
const QUALITIES = things.length * skills.length

/**
 * An organisation with so many roles, in the explorer's format, the same each time: teams of about 7 roles in a tree
 * of branching 6, 120 qualities in 8 categories of which a role asks for up to 7, a tenth of the roles vacant, and
 * every ninth reporting to another. Ids are `t-0`, `r-0`, `q-0` and so on.
 */
export function makeOrganisation(roleCount: number) {
  const random = randomFrom(20230105)
  const upTo = (limit: number) => Math.floor(random() * limit)
  const pick = (list: readonly string[]) => list[upTo(list.length)] ?? ''
  const text = (length: number) => Array.from({ length }, () => pick(things)).join(' ')
  const teamCount = Math.max(1, Math.round(roleCount / PER_TEAM))

  const qualities = Array.from({ length: QUALITIES }, (_, i) => ({
    id: `q-${i}`,
    name: `${thing(i)} ${skills[Math.floor(i / things.length)]}`,
    category: thing(i % CATEGORIES),
  }))
  const teams = Array.from({ length: teamCount }, (_, i) => ({
    id: `t-${i}`,
    name: `${thing(i)} ${i}`,
    ...(i > 0 && { parent: `t-${Math.floor((i - 1) / BRANCHING)}` }),
    summary: text(8),
    responsibilities: [{ items: [text(9), text(7)] }],
  }))
  const roles = Array.from({ length: roleCount }, (_, i) => {
    const asked = [...new Set(Array.from({ length: 7 }, () => `q-${upTo(QUALITIES)}`))]
    return {
      id: `r-${i}`,
      name: `${capital(pick(things))} ${pick(jobs)} ${i}`,
      teams: [`t-${i % teamCount}`],
      ...(random() < 0.1 ? { status: 'vacant' } : { holders: [{ name: `Person ${i}` }] }),
      summary: text(10),
      responsibilities: [{ title: capital(text(3)), items: [text(10), text(12), text(8)] }],
      qualities: { necessary: asked.slice(0, 3), useful: asked.slice(3) },
      ...(i > 0 && i % 9 === 0 && { reportsTo: [`r-${i / 9}`] }),
    }
  })
  return { version: 1, name: `Made of ${roleCount}`, teams, roles, qualities }
}

function thing(index: number): string {
  return capital(things[index % things.length] ?? '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Numbers from 0 to 1 that look random and follow from the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
