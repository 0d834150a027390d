import type { EntryDiff, OrgDiff } from './diffOrgs'
import type { Entry, EntryKind, OrgIndex } from './indexOrg'
import { roleStatus } from './roleStatus'
import type { Id } from './schema'

/** What became of an entry, in the order of what matters most. */
const changeWords = ['New', 'Removed', 'Renamed', 'Moved', 'Now filled', 'Now vacant', 'Changed'] as const

export type ChangeWord = (typeof changeWords)[number]

/** What became of an entry, in one word or several: moved and now filled. "Changed" stands for all that has no word. */
export function wordsFor({ before, after, changes }: EntryDiff): ChangeWord[] {
  if (!before) return ['New']
  if (!after) return ['Removed']
  const changed = new Set(changes.map(({ aspect }) => aspect))
  const [was, is] = [statusOf(before), statusOf(after)]
  const words: ChangeWord[] = []
  if (changed.has('name') || changed.has('address')) words.push('Renamed')
  if (changed.has('place')) words.push('Moved')
  if (is === 'filled' && was !== 'filled') words.push('Now filled')
  if (is === 'vacant' && was !== 'vacant') words.push('Now vacant')
  const told = words.includes('Now filled') || words.includes('Now vacant') ? ofStatus : none
  const rest = [...changed].filter((aspect) => !named.has(aspect) && !told.has(aspect))
  return rest.length > 0 ? [...words, 'Changed'] : words
}

const named: ReadonlySet<string> = new Set(['name', 'address', 'place'])
// What goes with a role's being filled or vacant is no other change.
const ofStatus: ReadonlySet<string> = new Set(['status', 'vacant-since', 'holders', 'opening'])
const none: ReadonlySet<string> = new Set()

/** What changed, where it is to be marked. */
export interface ChangeMarks {
  /** By the id of a team or role: "Moved", "Moved, now filled". */
  words: ReadonlyMap<Id, string>
  /** How many entries changed in each team, those below it and those that are gone included. */
  inside: ReadonlyMap<Id, number>
  /** The teams and roles that are gone, by the id of the team that they stood in, which may be gone too; '' at the top. */
  gone: ReadonlyMap<Id, readonly Entry[]>
}

/** The marks of a difference. Linear. */
export function changeMarks(diff: OrgDiff, before: OrgIndex, after: OrgIndex): ChangeMarks {
  const words = new Map<Id, string>()
  const inside = new Map<Id, number>()
  const gone = new Map<Id, Entry[]>()
  for (const each of diff.entries) {
    if (each.entry.kind === 'quality') continue
    const { value } = each.after ?? each.before ?? {}
    if (!value) continue
    const home = 'teams' in value ? value.teams[0] : 'parent' in value ? value.parent : undefined
    if (each.after) words.set(value.id, inOneLine(wordsFor(each)))
    const place = each.after ? home : survivor(home, diff, before)
    if (!each.after && each.before) {
      const stoodIn = diff.pairs.team.get(home ?? '') ?? home ?? ''
      const others = gone.get(stoodIn)
      if (others) others.push(each.before)
      else gone.set(stoodIn, [each.before])
    }
    for (let team = after.teams.get(place ?? ''); team; team = after.teams.get(team.parent ?? ''))
      inside.set(team.id, (inside.get(team.id) ?? 0) + 1)
  }
  return { words, inside, gone }
}

/** The team of the newer file that a team of the older one is, or the first above it that is still there. */
function survivor(id: Id | undefined, diff: OrgDiff, before: OrgIndex): Id | undefined {
  for (let team = before.teams.get(id ?? ''); team; team = before.teams.get(team.parent ?? '')) {
    const now = diff.pairs.team.get(team.id)
    if (now !== undefined) return now
  }
  return undefined
}

/** "Moved, now filled". */
export function inOneLine(words: readonly ChangeWord[]): string {
  const [first = 'Changed', ...rest] = words
  return [first, ...rest.map((word) => word.toLowerCase())].join(', ')
}

function statusOf(entry: Entry) {
  return entry.kind === 'role' ? roleStatus(entry.value) : undefined
}

/** The differences by what became of the entries, each under the first of its words; in the order of the words. */
export function byWord(diff: OrgDiff, kind?: EntryKind): { word: ChangeWord; diffs: EntryDiff[] }[] {
  const groups = new Map(changeWords.map((word): [ChangeWord, EntryDiff[]] => [word, []]))
  for (const each of diff.entries)
    if (kind === undefined || each.entry.kind === kind) groups.get(wordsFor(each)[0] ?? 'Changed')?.push(each)
  return [...groups].flatMap(([word, diffs]) => (diffs.length > 0 ? [{ word, diffs }] : []))
}
