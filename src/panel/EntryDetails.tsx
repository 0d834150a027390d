import { type EntryRef, findEntry, type OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { QualityDetails } from './QualityDetails'
import { RoleDetails } from './RoleDetails'
import { TeamDetails } from './TeamDetails'
import { UnknownEntry } from './UnknownEntry'

/** All that the organisation says of what an address asks for. */
export function EntryDetails({
  asked,
  index,
  matches,
}: {
  asked: EntryRef
  index: OrgIndex
  matches: Matches
}) {
  const entry = findEntry(index, asked)
  switch (entry?.kind) {
    case 'role':
      return <RoleDetails role={entry.value} index={index} matches={matches} />
    case 'team':
      return <TeamDetails team={entry.value} index={index} />
    case 'quality':
      return <QualityDetails quality={entry.value} index={index} />
    case undefined:
      return <UnknownEntry asked={asked} index={index} />
  }
}
