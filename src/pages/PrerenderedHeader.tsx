import type { Org } from '../org/model/schema'
import { pageHeaderClasses, viewTabsClasses } from '../ui/components/pageFrame'
import { OrgTitle } from '../urlState/OrgTitle'

/** What stays of the page's head while there is no explorer. */
export function PrerenderedHeader({ org }: { org: Org }) {
  return (
    <header className={pageHeaderClasses}>
      <OrgTitle org={org} />
      <div className={viewTabsClasses} />
    </header>
  )
}
