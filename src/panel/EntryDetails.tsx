import type { EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { findEntryInEither, useOrgComparison } from '../urlState/orgComparison'
import { QualityDetails } from './QualityDetails'
import { RoleDetails } from './RoleDetails'
import { TeamDetails } from './TeamDetails'
import { UnknownEntry } from './UnknownEntry'

interface EntryDetailsProps {
  asked: EntryRef
  index: OrgIndex
  matches: RoleMatches
}

/** All that the organisation says of what an address asks for; of what is gone, what the older one said. */
export function EntryDetails({ asked, index, matches }: EntryDetailsProps) {
  const shown = findEntryInEither(index, useOrgComparison(), asked)
  switch (shown?.entry.kind) {
    case 'role':
      return <RoleDetails role={shown.entry.value} index={shown.index} matches={matches} />
    case 'team':
      return <TeamDetails team={shown.entry.value} index={shown.index} />
    case 'quality':
      return <QualityDetails quality={shown.entry.value} index={shown.index} />
    case undefined:
      return <UnknownEntry asked={asked} index={index} />
  }
}
