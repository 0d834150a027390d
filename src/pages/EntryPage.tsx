import {
  detailsActionsClasses,
  detailsBodyClasses,
  detailsClasses,
  detailsColumnClasses,
  sheetHandleClasses,
} from '../details/detailsClasses'
import { EntryDetails } from '../details/EntryDetails'
import type { EntryRef } from '../org/model/indexOrg'
import { ChartSkeleton } from '../ui/components/ChartSkeleton'
import {
  chartPlaceholderClasses,
  filtersPlaceholderClasses,
  loadingTextClasses,
  pageFrameClasses,
  viewClasses,
  workspaceClasses,
} from '../ui/components/pageFrame'
import { useOrg } from '../urlState/useOrg'
import { PrerenderedHeader } from './PrerenderedHeader'

/**
 * The text of an entry's page: its details, in the place where the panel of the explorer will have them. Without
 * scripts it is a document; pages.css says how it looks either way.
 */
export function EntryPage({ entryRef }: { entryRef: EntryRef }) {
  const { index } = useOrg()
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
        <article className={`${detailsClasses} ${detailsColumnClasses}`}>
          <div className={sheetHandleClasses} />
          <div className={detailsBodyClasses} lang={index.org.lang ?? 'en'}>
            <EntryDetails entryRef={entryRef} />
          </div>
          <div className={detailsActionsClasses} />
        </article>
      </main>
    </div>
  )
}
