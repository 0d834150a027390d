import '../ui/lateUtilities.css'
import type { ReactNode } from 'react'
import { DETAILS_ID } from '../ui/browser/pageElements'
import { Button } from '../ui/components/Button'
import { useBottomSheet } from '../ui/hooks/useBottomSheet'
import { useIsNarrowerThan } from '../ui/hooks/useIsNarrowerThan'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { CopyLinkButton } from './CopyLinkButton'
import {
  detailsActionsClasses,
  detailsBodyClasses,
  detailsClasses,
  detailsColumnClasses,
  sheetHandleClasses,
} from './detailsClasses'
import { EntryDetails } from './EntryDetails'

export interface DetailsPanelProps {
  /** The name of the local file, if one is shown: it has no link to share. */
  localFileName?: string | undefined
  /** Buttons beside "Copy link". */
  actions?: ReactNode
  onClose: () => void
}

/** The details of the selected entry: a column beside the view, or a bottom sheet on a small screen. */
export function DetailsPanel({ localFileName, actions, onClose }: DetailsPanelProps) {
  const { index } = useOrg()
  const { urlState } = useUrlState()
  const isSmall = useIsNarrowerThan('md')
  const { isFull, handle, body } = useBottomSheet()
  if (!urlState.entry) return null
  const isPeeking = isSmall && !isFull
  const layoutClasses = isSmall ? `${sheetClasses} ${isFull ? sheetFullClasses : ''}` : detailsColumnClasses
  return (
    <aside
      id={DETAILS_ID}
      aria-label="Details"
      tabIndex={-1}
      data-peek={isPeeking || undefined}
      className={`${detailsClasses} ${layoutClasses} ${printClasses}`}
    >
      {isSmall && (
        <button
          type="button"
          className={`${sheetHandleClasses} print:hidden`}
          aria-expanded={isFull}
          {...handle}
        >
          <span className="sr-only">{isFull ? 'Show less' : 'Show all'}</span>
        </button>
      )}
      <Button
        variant="icon"
        title="Close"
        onClick={onClose}
        className="details-close absolute top-2 right-2 z-1 max-md:size-11 print:hidden"
      >
        <span aria-hidden="true">✕</span>
      </Button>
      <div
        className={`${detailsBodyClasses} ${isSmall ? sheetBodyClasses : ''} ${printBodyClasses}`}
        key={`${urlState.entry.kind}:${urlState.entry.id}`}
        lang={index.org.lang ?? 'en'}
        {...(isSmall && body)}
      >
        <EntryDetails entryRef={urlState.entry} />
      </div>
      <div className={`${detailsActionsClasses} max-md:in-data-peek:hidden max-md:low:py-0.5 print:hidden`}>
        {localFileName === undefined ? (
          <CopyLinkButton />
        ) : (
          <span className="min-w-0 flex-1 text-12 text-ink-soft">
            No link: this file is open in this tab only
          </span>
        )}
        {actions}
      </div>
    </aside>
  )
}

// Below the header of the page.
const sheetClasses =
  'fixed inset-x-0 bottom-0 z-10 max-h-[calc(100dvh-var(--details-top))] rounded-t-xl border-t border-line-strong shadow-sheet'

const sheetFullClasses = 'h-[calc(100dvh-var(--details-top))]'

// While the sheet peeks, as much as fits below the handle.
const sheetBodyClasses =
  'max-md:pt-0 max-md:in-data-peek:max-h-[calc(var(--details-peek-height)-44px)] max-md:in-data-peek:overflow-hidden'

// On paper they are the document, at any width and whether or not they peek.
const printClasses =
  'print:static print:block print:h-auto print:max-h-none print:w-auto print:border-0 print:shadow-none'
const printBodyClasses =
  'print:max-h-none! print:overflow-visible! print:p-0! print:text-[9.5pt]! print:leading-[1.4]'
