import type { Org } from '../org/schema'
import { OrgTitle } from '../view/OrgTitle'

/** What stays of the page's head while there is no explorer. */
export function PageTop({ org }: { org: Org }) {
  return (
    <header className="page-header">
      <OrgTitle org={org} />
      <div className="views" />
    </header>
  )
}
