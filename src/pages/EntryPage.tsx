import { EntryDetails } from '../details/EntryDetails'
import type { EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { ChartSkeleton } from '../ui/components/ChartSkeleton'
import {
  chartPlaceholderClasses,
  filtersPlaceholderClasses,
  loadingTextClasses,
  pageFrameClasses,
  viewClasses,
  workspaceClasses,
} from '../ui/components/pageFrame'
import { PrerenderedHeader } from './PrerenderedHeader'

/**
 * The text of an entry's page: its details, in the place where the panel of the explorer will have them. Without
 * scripts it is a document; pages.css says how it looks either way.
 */
export function EntryPage({
  entryRef,
  index,
  matches,
}: {
  entryRef: EntryRef
  index: OrgIndex
  matches: RoleMatches
}) {
  return (
    <div className={`${pageFrameClasses()} prerendered`}>
      <PrerenderedHeader org={index.org} />
      <div className={filtersPlaceholderClasses} />
      <main className={workspaceClasses} data-stands-for="workspace">
        <div className={`${viewClasses} ${chartPlaceholderClasses}`} data-stands-for="view">
          <ChartSkeleton />
          <p role="status" className={loadingTextClasses}>
            Loading the organisation…
          </p>
        </div>
        <article className="details details-column">
          <div className="sheet-handle" />
          <div className="details-body" lang={index.org.lang ?? 'en'}>
            <EntryDetails entryRef={entryRef} index={index} matches={matches} />
          </div>
          <div className="details-actions" />
        </article>
      </main>
    </div>
  )
}
