import type { Org } from '../org/model/schema'
import { OrgTitle } from '../urlState/OrgTitle'

/** What stays of the page's head while there is no explorer. */
export function PrerenderedHeader({ org }: { org: Org }) {
  return (
    <header className="page-header">
      <OrgTitle org={org} />
      <div className="views" />
    </header>
  )
}
