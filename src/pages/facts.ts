import { counted } from '../org/counted'
import { type Entry, type OrgIndex, withSubTeams } from '../org/indexOrg'
import { plainText } from '../org/inlineText'
import { roleStatus } from '../org/roleStatus'
import type { Responsibility, Role, Team } from '../org/schema'

// What search engines and chats show of a description before they cut it themselves.
const LONGEST = 200

/** The title of an entry's page, as the explorer says it too: "Technology Lead · 2i2c"; of the start page the name. */
export function titleOf(index: OrgIndex, entry: Entry | undefined): string {
  return entry ? `${entry.value.name} · ${index.org.name}` : index.org.name
}

/** A page's description: what kind of entry this is, and what is said of it, in at most 200 characters. */
export function descriptionOf(index: OrgIndex, entry: Entry | undefined): string {
  const text = [kindOf(index, entry), saidOf(index, entry)].filter((each) => each !== '').join(' ')
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= LONGEST) return plain
  // Of a character cut in two no half stays.
  const cut = plain.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')
  // At a word's end, unless the words are very long or, as in Japanese, not told apart.
  return `${cut.replace(/\s+\S{0,40}$/, '').replace(/[\s,;:.]+$/, '')}…`
}

/** What an organisation holds: "20 roles in 15 teams". */
export function sizeOf(index: OrgIndex): string {
  return `${counted(index.roles.size, 'role')} in ${counted(index.teams.size, 'team')}`
}

function kindOf(index: OrgIndex, entry: Entry | undefined): string {
  const { name } = index.org
  switch (entry?.kind) {
    case undefined:
      return `The ${sizeOf(index)} of ${name}: who does what, and whom to ask.`
    case 'role':
      return `${roleKind(entry.value)} in ${index.teams.get(entry.value.teams[0] ?? '')?.name ?? name}.`
    case 'team':
      return `${teamKind(index, entry.value)}.`
    case 'quality':
      return `Asked for by ${counted(index.neededBy.get(entry.value.id)?.length ?? 0, 'role')} of ${name}.`
  }
}

function roleKind(role: Role): string {
  if (role.opening) return 'Open position'
  const status = roleStatus(role)
  return status === 'vacant' ? 'Vacant role' : status === 'draft' ? 'Draft of a role' : 'Role'
}

function teamKind(index: OrgIndex, team: Team): string {
  const parent = index.teams.get(team.parent ?? '')?.name ?? index.org.name
  const all = [...withSubTeams(index, team.id)]
  const roles = all.reduce((sum, id) => sum + (index.homeRoles.get(id)?.length ?? 0), 0)
  return `Team in ${parent} with ${counted(roles, 'role')}`
}

/** The summary, or the first of what there is to say instead. */
function saidOf(index: OrgIndex, entry: Entry | undefined): string {
  const { summary } = entry?.value ?? index.org
  const duties = entry && entry.kind !== 'quality' ? dutiesIn(entry.value.responsibilities ?? []) : ''
  return plainText(summary ?? duties)
}

function dutiesIn(groups: readonly Responsibility[]): string {
  return groups
    .flatMap(({ items }) => items)
    .slice(0, 5)
    .join(' ')
}
