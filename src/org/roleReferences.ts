import { firstPlaces, type Known, type Located, missing } from './located'
import type { Path, Report } from './problems'
import type { Id, Role } from './schema'

/** A role with a home, references only to what is there, one list for each quality, and no holders of a vacancy. */
export function soundRole({ entry, at }: Located<Role>, known: Known): Role {
  if (isSound(entry, known)) return entry
  const { reportsTo, qualities, status, ...rest } = entry
  const soundStatus = statusOf(entry, at, known.report)
  const ups = reportsTo && keep(reportsTo, known.ends, 'role or team', [...at, 'reportsTo'], known)
  return {
    ...rest,
    teams: homeAndGuests(entry.teams, [...at, 'teams'], known),
    ...(soundStatus && { status: soundStatus }),
    ...(ups && { reportsTo: ups.map(([id]) => id) }),
    ...(qualities && { qualities: soundQualities(qualities, [...at, 'qualities'], known) }),
  }
}

/** Whether there is nothing to mend. Most roles of a file are so, and need not be taken apart to see it. */
function isSound({ teams, reportsTo = [], qualities = {}, status, holders }: Role, known: Known): boolean {
  const { necessary = [], useful = [], unstated = [] } = qualities
  return (
    areDistinct(teams, known.teams) &&
    areDistinct(reportsTo, known.ends) &&
    areDistinct([...necessary, ...useful, ...unstated], known.qualities) &&
    !(status === 'vacant' && holders?.length)
  )
}

function areDistinct(ids: readonly Id[], there: ReadonlySet<Id>): boolean {
  // So long a list is looked at more closely, in time that does not grow with its square.
  return ids.length < 50 && ids.every((id, i) => there.has(id) && ids.indexOf(id) === i)
}

/** The ids that are there, each once, with where in the list it is; the others are reported. */
function keep(ids: readonly Id[], there: ReadonlySet<Id>, noun: string, at: Path, known: Known) {
  return firstPlaces(ids).filter(([id, i]) => {
    if (!there.has(id)) missing([...at, i], noun, id, there, known)
    return there.has(id)
  })
}

/** A role's teams, its home first; a home that is not there is the team of the unassigned. */
function homeAndGuests(teams: readonly Id[], at: Path, known: Known): Id[] {
  const [home = '', ...guests] = firstPlaces(teams).flatMap(([id, i]) => {
    if (known.teams.has(id)) return [id]
    if (i > 0) missing([...at, i], 'team', id, known.teams, known)
    else missing([...at, i], 'team', id, known.teams, known, 'the role is shown under "Unassigned"')
    return i > 0 ? [] : [known.unassigned]
  })
  return [home, ...guests]
}

function statusOf({ status, holders }: Role, at: Path, report: Report): Role['status'] {
  if (status !== 'vacant' || !holders?.length) return status
  report([...at, 'status'], 'vacant-with-holders', 'is "vacant", but the role has holders; the holders stand')
  return undefined
}

function soundQualities(lists: NonNullable<Role['qualities']>, at: Path, known: Known) {
  const listOf = new Map<Id, string>()
  const sound: NonNullable<Role['qualities']> = {}
  for (const list of ['necessary', 'useful', 'unstated'] as const) {
    const ids = lists[list]
    if (!ids) continue
    sound[list] = keep(ids, known.qualities, 'quality', [...at, list], known).flatMap(([id, i]) => {
      const earlier = listOf.get(id)
      if (earlier === undefined) {
        listOf.set(id, list)
        return [id]
      }
      const what = `"${id}" is among the ${earlier} ones already; here it is left out`
      known.report([...at, list, i], 'quality-twice', what)
      return []
    })
  }
  return sound
}
