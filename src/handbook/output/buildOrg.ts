import type { Org, Team } from '../../org/model/schema'
import { groupStatementsByEntry } from '../statements/groupStatementsByEntry'
import type { BuildContext, DescribedEntry, ImportContext } from './buildContext'
import { buildCommonFields, claimAliases } from './buildEntryFields'
import { buildQualities } from './buildQualities'
import { buildRelations } from './buildRelations'
import { buildRole, listTeamsOfRole } from './buildRole'

/** Builds the organisation for org.json from the described entries. */
export function buildOrg(described: readonly DescribedEntry[], importContext: ImportContext): Org {
  const { name, options, registry, homeTeams, statements, hashText } = importContext
  const requested = described.flatMap(({ description: { qualities } }) => [
    ...qualities.necessary,
    ...qualities.useful,
    ...qualities.unstated,
  ])
  const { qualities, getQualityId } = buildQualities(requested, hashText)
  const statementsByEntry = groupStatementsByEntry(statements)
  // Before the organisation gets an id, because no alias may equal that id.
  const aliases = new Map(described.map((each) => [each.entry, claimAliases(each, importContext)]))
  const roles = described.filter(({ entry }) => entry.kind === 'role')
  const hasRoleWithoutTeam = roles.some(
    ({ entry }) => listTeamsOfRole(entry, statementsByEntry, homeTeams).length === 0,
  )
  const rootTeamId = homeTeams.rootTeam
    ? registry.getId(homeTeams.rootTeam)
    : hasRoleWithoutTeam
      ? registry.createTeamId(name)
      : undefined
  const context: BuildContext = { ...importContext, statementsByEntry, aliases, rootTeamId }
  const addedTeams: Team[] = homeTeams.rootTeam || rootTeamId === undefined ? [] : [{ id: rootTeamId, name }]
  const teams = described.filter(({ entry }) => entry.kind === 'team')
  const rootFirst = [
    ...teams.filter(({ entry }) => entry === homeTeams.rootTeam),
    ...teams.filter(({ entry }) => entry !== homeTeams.rootTeam),
  ]
  return {
    version: 1,
    name,
    ...(options.url !== undefined && { url: options.url }),
    ...(options.updated !== undefined && { updated: options.updated }),
    teams: [...addedTeams, ...rootFirst.map((each) => buildTeam(each, context))],
    roles: roles.map((each) => buildRole(each, getQualityId, context)),
    qualities,
    relations: buildRelations(statements, registry, importContext.renderStatement),
  }
}

/** Builds a team. Its parent is the team that pages state, or else the one around it. */
function buildTeam(
  { entry, description }: DescribedEntry,
  { registry, homeTeams, statementsByEntry, aliases, rootTeamId, getSource, getTeamBlurb }: BuildContext,
): Team {
  const id = registry.getId(entry)
  const parentTeam =
    statementsByEntry.get(entry)?.teams.find((team) => team !== entry) ?? homeTeams.findParent(entry)
  const parentId =
    entry === homeTeams.rootTeam ? undefined : parentTeam ? registry.getId(parentTeam) : rootTeamId
  return {
    id,
    name: entry.name,
    ...aliases.get(entry),
    ...(parentId !== undefined && parentId !== id && { parent: parentId }),
    ...buildCommonFields(description, getTeamBlurb(entry)),
    source: getSource(entry),
  }
}
