import { collectTeamSubtreeIds, type Entry, type OrgIndex } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Responsibility, Role, Team } from '../org/model/schema'
import { stripInlineMarkdown } from '../org/text/parseInlineText'
import { pluralize } from '../org/text/pluralize'

// What search engines and chats show of a description before they cut it themselves.
const MAX_DESCRIPTION_LENGTH = 200

/** The title of an entry's page, as the explorer says it too: "Technology Lead · 2i2c"; of the start page the name. */
export function buildPageTitle(index: OrgIndex, entry: Entry | undefined): string {
  return entry ? `${entry.value.name} · ${index.org.name}` : index.org.name
}

/** A page's description: what kind of entry this is, and what is said of it, in at most 200 characters. */
export function buildMetaDescription(index: OrgIndex, entry: Entry | undefined): string {
  const text = [describeEntryKind(index, entry), getSummaryText(index, entry)]
    .filter((each) => each !== '')
    .join(' ')
  const description = text.replace(/\s+/g, ' ').trim()
  if (description.length <= MAX_DESCRIPTION_LENGTH) return description
  // Of a character cut in two no half stays.
  const cut = description.slice(0, MAX_DESCRIPTION_LENGTH - 1).replace(/\p{Cs}$/u, '')
  // At a word's end, unless the words are very long or, as in Japanese, not told apart.
  return `${cut.replace(/\s+\S{0,40}$/, '').replace(/[\s,;:.]+$/, '')}…`
}

/** What an organisation holds: "20 roles in 15 teams". */
export function formatOrgSize(index: OrgIndex): string {
  return `${pluralize(index.roles.size, 'role')} in ${pluralize(index.teams.size, 'team')}`
}

function describeEntryKind(index: OrgIndex, entry: Entry | undefined): string {
  const { name } = index.org
  switch (entry?.kind) {
    case undefined:
      return `The ${formatOrgSize(index)} of ${name}: who does what, and whom to ask.`
    case 'role':
      return `${describeRoleKind(entry.value)} in ${index.teams.get(entry.value.teams[0] ?? '')?.name ?? name}.`
    case 'team':
      return `${describeTeamKind(index, entry.value)}.`
    case 'quality':
      return `Asked for by ${pluralize(index.rolesByQuality.get(entry.value.id)?.length ?? 0, 'role')} of ${name}.`
  }
}

function describeRoleKind(role: Role): string {
  if (role.opening) return 'Open position'
  const status = getRoleStatus(role)
  return status === 'vacant' ? 'Vacant role' : status === 'draft' ? 'Draft of a role' : 'Role'
}

function describeTeamKind(index: OrgIndex, team: Team): string {
  const parent = index.teams.get(team.parent ?? '')?.name ?? index.org.name
  const teamIds = [...collectTeamSubtreeIds(index, team.id)]
  const roleCount = teamIds.reduce((sum, id) => sum + (index.homeRoles.get(id)?.length ?? 0), 0)
  return `Team in ${parent} with ${pluralize(roleCount, 'role')}`
}

/** The summary, or the first of what there is to say instead. */
function getSummaryText(index: OrgIndex, entry: Entry | undefined): string {
  const { summary } = entry?.value ?? index.org
  const responsibilities =
    entry && entry.kind !== 'quality' ? joinResponsibilities(entry.value.responsibilities ?? []) : ''
  return stripInlineMarkdown(summary ?? responsibilities)
}

function joinResponsibilities(groups: readonly Responsibility[]): string {
  return groups
    .flatMap(({ items }) => items)
    .slice(0, 5)
    .join(' ')
}
