import type { EntryRef, OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { EntryDetails } from '../panel/EntryDetails'
import { SkeletonBoxes } from '../ui/SkeletonBoxes'
import { PageTop } from './PageTop'

/**
 * The text of an entry's page: its details, in the place where the panel of the explorer will have them. Without
 * scripts it is a document; pages.css says how it looks either way.
 */
export function EntryPage({ asked, index, matches }: { asked: EntryRef; index: OrgIndex; matches: Matches }) {
  return (
    <div className="explorer prerendered">
      <PageTop org={index.org} />
      <div className="skeleton-filters" />
      <main className="workspace" data-stands-for="workspace">
        <div className="view skeleton-chart" data-stands-for="view">
          <SkeletonBoxes />
          <p role="status" className="loading-words">
            Loading the organisation…
          </p>
        </div>
        <article className="details details-column">
          <div className="sheet-handle" />
          <div className="details-body" lang={index.org.lang ?? 'en'}>
            <EntryDetails asked={asked} index={index} matches={matches} />
          </div>
          <div className="details-actions" />
        </article>
      </main>
    </div>
  )
}
