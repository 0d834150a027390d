import type { Entry, EntryRef } from '../org/model/indexOrg'
import { findEntryInEither, useOrgComparison } from '../urlState/orgComparison'
import { OrgProvider, useOrg } from '../urlState/useOrg'
import { QualityDetails } from './QualityDetails'
import { RoleDetails } from './RoleDetails'
import { TeamDetails } from './TeamDetails'
import { UnknownEntry } from './UnknownEntry'

/** The details of an entry. Entries that were removed since an older file are shown as that file has them. */
export function EntryDetails({ entryRef }: { entryRef: EntryRef }) {
  const { index, matches } = useOrg()
  const found = findEntryInEither(index, useOrgComparison(), entryRef)
  if (!found) return <UnknownEntry entryRef={entryRef} />
  return (
    <OrgProvider index={found.index} matches={matches}>
      <FoundEntryDetails entry={found.entry} />
    </OrgProvider>
  )
}

function FoundEntryDetails({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case 'role':
      return <RoleDetails role={entry.value} />
    case 'team':
      return <TeamDetails team={entry.value} />
    case 'quality':
      return <QualityDetails quality={entry.value} />
  }
}
