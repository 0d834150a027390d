import { EntryDetails } from '../details/EntryDetails'
import type { EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { ChartSkeleton } from '../ui/components/ChartSkeleton'
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
    <div className="explorer prerendered">
      <PrerenderedHeader org={index.org} />
      <div className="skeleton-filters" />
      <main className="workspace" data-stands-for="workspace">
        <div className="view skeleton-chart" data-stands-for="view">
          <ChartSkeleton />
          <p role="status" className="loading-words">
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
