import type { EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { findEntryInEither, useOrgComparison } from '../urlState/orgComparison'
import { QualityDetails } from './QualityDetails'
import { RoleDetails } from './RoleDetails'
import { TeamDetails } from './TeamDetails'
import { UnknownEntry } from './UnknownEntry'

interface EntryDetailsProps {
  entryRef: EntryRef
  index: OrgIndex
  matches: RoleMatches
}

/** All that the organisation says of what an address asks for; of what is gone, what the older one said. */
export function EntryDetails({ entryRef, index, matches }: EntryDetailsProps) {
  const found = findEntryInEither(index, useOrgComparison(), entryRef)
  switch (found?.entry.kind) {
    case 'role':
      return <RoleDetails role={found.entry.value} index={found.index} matches={matches} />
    case 'team':
      return <TeamDetails team={found.entry.value} index={found.index} />
    case 'quality':
      return <QualityDetails quality={found.entry.value} index={found.index} />
    case undefined:
      return <UnknownEntry entryRef={entryRef} index={index} />
  }
}
