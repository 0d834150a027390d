import type { NeedLevel } from '../../org/model/indexOrg'
import type { Id, Role } from '../../org/model/schema'
import { stripInlineMarkdown } from '../../org/text/parseInlineText'
import type { EntryDescription, RequestedQuality } from '../description/entryDescription'
import type { HandbookEntry } from '../entries/handbookEntry'
import type { HomeTeams } from '../entries/homeTeams'
import type { StatementsByEntry } from '../statements/groupStatementsByEntry'
import { chooseStrongestStatus } from '../vocabulary/statusPhrases'
import type { BuildContext, DescribedEntry } from './buildContext'
import { buildCommonFields } from './buildEntryFields'

/** Builds a role. A role without a team is placed in the top team and reported. */
export function buildRole(
  { entry, description }: DescribedEntry,
  getQualityId: (requested: RequestedQuality) => Id,
  context: BuildContext,
): Role {
  const { registry, homeTeams, statementsByEntry, aliases, rootTeamId, getSource, report } = context
  const teams = listTeamsOfRole(entry, statementsByEntry, homeTeams).map(registry.getId)
  if (teams.length === 0) {
    report(
      entry.page,
      entry.position,
      'no-team',
      `no page says which team "${entry.name}" belongs to; it is placed in the top team`,
    )
    if (rootTeamId !== undefined) teams.push(rootTeamId)
  }
  const statements = statementsByEntry.get(entry)
  const holders = [...description.holders, ...(statements?.holders ?? [])]
  const distinctHolders = [...new Map(holders.map((holder) => [holder.name, holder])).values()]
  const status =
    distinctHolders.length > 0
      ? 'filled'
      : chooseStrongestStatus([
          ...description.statuses,
          ...(entry.isMentionOnly ? (['mentioned'] as const) : []),
        ])
  const reportsTo = [
    ...new Set((statements?.reportsTo ?? []).filter((to) => to !== entry).map(registry.getId)),
  ]
  return {
    id: registry.getId(entry),
    name: entry.name,
    ...aliases.get(entry),
    teams: [...new Set(teams)],
    ...(status && { status }),
    ...(distinctHolders.length > 0 && { holders: distinctHolders }),
    ...(reportsTo.length > 0 && { reportsTo }),
    ...(description.contact !== undefined && { contact: description.contact }),
    ...buildCommonFields(description),
    ...buildQualityLists(entry, description, getQualityId, context),
    source: getSource(entry),
  }
}

/** The teams of a role, its home first. */
export function listTeamsOfRole(
  role: HandbookEntry,
  statementsByEntry: StatementsByEntry,
  homeTeams: HomeTeams,
): HandbookEntry[] {
  const home = homeTeams.findForRole(role)
  const statedTeams = statementsByEntry.get(role)?.teams ?? []
  // A team that the role states is more specific than the top team.
  const isAtTop = home === undefined || home === homeTeams.rootTeam
  return isAtTop && statedTeams.length > 0 ? [...statedTeams] : [...(home ? [home] : []), ...statedTeams]
}

function buildQualityLists(
  entry: HandbookEntry,
  { qualities }: EntryDescription,
  getQualityId: (requested: RequestedQuality) => Id,
  { report }: BuildContext,
): Pick<Role, 'qualities'> {
  const levelById = new Map<Id, NeedLevel>()
  const lists: NonNullable<Role['qualities']> = {}
  for (const level of ['necessary', 'useful', 'unstated'] as const) {
    for (const requested of qualities[level]) {
      const id = getQualityId(requested)
      const earlierLevel = levelById.get(id)
      if (earlierLevel !== undefined && earlierLevel !== level)
        report(
          entry.page,
          entry.position,
          'dropped',
          `"${entry.name}" asks for the same quality twice: ${stripInlineMarkdown(requested.text).slice(0, 80)}`,
        )
      if (earlierLevel !== undefined) continue
      levelById.set(id, level)
      const list = lists[level]
      if (list) list.push(id)
      else lists[level] = [id]
    }
  }
  return levelById.size > 0 ? { qualities: lists } : {}
}
