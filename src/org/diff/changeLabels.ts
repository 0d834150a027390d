import type { Entry, EntryKind, OrgIndex } from '../model/indexOrg'
import { getRoleStatus } from '../model/roleStatus'
import type { Id } from '../model/schema'
import type { EntryDiff, OrgDiff } from './diffOrgs'

/** What became of an entry, in the order of what matters most. */
const changeLabels = ['New', 'Removed', 'Renamed', 'Moved', 'Now filled', 'Now vacant', 'Changed'] as const

export type ChangeLabel = (typeof changeLabels)[number]

/** What became of an entry, in one word or several: moved and now filled. "Changed" stands for all that has no word. */
export function getChangeLabels({ before, after, changes }: EntryDiff): ChangeLabel[] {
  if (!before) return ['New']
  if (!after) return ['Removed']
  const changed = new Set(changes.map(({ aspect }) => aspect))
  const [was, is] = [getEntryStatus(before), getEntryStatus(after)]
  const labels: ChangeLabel[] = []
  if (changed.has('name') || changed.has('address')) labels.push('Renamed')
  if (changed.has('place')) labels.push('Moved')
  if (is === 'filled' && was !== 'filled') labels.push('Now filled')
  if (is === 'vacant' && was !== 'vacant') labels.push('Now vacant')
  const impliedAspects =
    labels.includes('Now filled') || labels.includes('Now vacant') ? statusAspects : noAspects
  const unlabelledAspects = [...changed].filter(
    (aspect) => !labelledAspects.has(aspect) && !impliedAspects.has(aspect),
  )
  return unlabelledAspects.length > 0 ? [...labels, 'Changed'] : labels
}

const labelledAspects: ReadonlySet<string> = new Set(['name', 'address', 'place'])
// What goes with a role's being filled or vacant is no other change.
const statusAspects: ReadonlySet<string> = new Set(['status', 'vacant-since', 'holders', 'opening'])
const noAspects: ReadonlySet<string> = new Set()

/** What changed, where it is to be marked. */
export interface ChangeSummary {
  /** By the id of a team or role: "Moved", "Moved, now filled". */
  labels: ReadonlyMap<Id, string>
  /** How many entries changed in each team, those below it and those that are gone included. */
  changesWithin: ReadonlyMap<Id, number>
  /** The teams and roles that are gone, by the id of the team that they stood in, which may be gone too; '' at the top. */
  removed: ReadonlyMap<Id, readonly Entry[]>
}

/** The marks of a difference. Linear. */
export function summarizeChanges(diff: OrgDiff, before: OrgIndex, after: OrgIndex): ChangeSummary {
  const labels = new Map<Id, string>()
  const changesWithin = new Map<Id, number>()
  const removed = new Map<Id, Entry[]>()
  for (const entryDiff of diff.entryDiffs) {
    if (entryDiff.entry.kind === 'quality') continue
    const { value } = entryDiff.after ?? entryDiff.before ?? {}
    if (!value) continue
    const parentId = 'teams' in value ? value.teams[0] : 'parent' in value ? value.parent : undefined
    if (entryDiff.after) labels.set(value.id, joinChangeLabels(getChangeLabels(entryDiff)))
    const countedTeamId = entryDiff.after ? parentId : findSurvivingTeam(parentId, diff, before)
    if (!entryDiff.after && entryDiff.before) {
      const formerTeamId = diff.pairs.team.get(parentId ?? '') ?? parentId ?? ''
      const siblings = removed.get(formerTeamId)
      if (siblings) siblings.push(entryDiff.before)
      else removed.set(formerTeamId, [entryDiff.before])
    }
    for (let team = after.teams.get(countedTeamId ?? ''); team; team = after.teams.get(team.parent ?? ''))
      changesWithin.set(team.id, (changesWithin.get(team.id) ?? 0) + 1)
  }
  return { labels, changesWithin, removed }
}

/** The team of the newer file that a team of the older one is, or the first above it that is still there. */
function findSurvivingTeam(id: Id | undefined, diff: OrgDiff, before: OrgIndex): Id | undefined {
  for (let team = before.teams.get(id ?? ''); team; team = before.teams.get(team.parent ?? '')) {
    const idAfter = diff.pairs.team.get(team.id)
    if (idAfter !== undefined) return idAfter
  }
  return undefined
}

/** "Moved, now filled". */
export function joinChangeLabels(labels: readonly ChangeLabel[]): string {
  const [first = 'Changed', ...rest] = labels
  return [first, ...rest.map((word) => word.toLowerCase())].join(', ')
}

function getEntryStatus(entry: Entry) {
  return entry.kind === 'role' ? getRoleStatus(entry.value) : undefined
}

/** The differences by what became of the entries, each under the first of its words; in the order of the words. */
export function groupDiffsByLabel(
  diff: OrgDiff,
  kind?: EntryKind,
): { label: ChangeLabel; diffs: EntryDiff[] }[] {
  const groups = new Map(changeLabels.map((label): [ChangeLabel, EntryDiff[]] => [label, []]))
  for (const entryDiff of diff.entryDiffs)
    if (kind === undefined || entryDiff.entry.kind === kind)
      groups.get(getChangeLabels(entryDiff)[0] ?? 'Changed')?.push(entryDiff)
  return [...groups].flatMap(([label, diffs]) => (diffs.length > 0 ? [{ label, diffs }] : []))
}
