/** Classes of the details, which the panel shares with prerendered pages. */

export const detailsClasses = 'details flex flex-col bg-sheet wrap-anywhere'

/** The details as a column beside the view. */
export const detailsColumnClasses = 'details-column relative w-details flex-none border-l border-line'

/** The handle of the sheet on a small screen. */
export const sheetHandleClasses =
  'sheet-handle grid h-11 flex-none touch-none place-items-center rounded-t-xl -outline-offset-2 before:mb-4 before:h-1 before:w-10 before:rounded-xs before:bg-line-strong'

export const detailsBodyClasses = 'details-body min-h-0 flex-1 overflow-y-auto p-4 pointer-coarse:text-16'

export const detailsActionsClasses =
  'details-actions flex items-center justify-end gap-2 border-t border-line px-4 py-2'

/** The line above the heading: an entry's teams or category. The close button stands beside it. */
export const breadcrumbClasses = 'mb-0.5 pr-11 text-ink-soft print:pr-0 low:in-data-peek:hidden'

/** A heading below that of a section. */
export const subheadingClasses = 'mt-2.5 mb-0.5 font-semibold'

export const textListClasses = 'grid list-disc gap-1 ps-4'

/** A line whose links get room above and below for a pointer. */
export const linkLineClasses = '[&_a]:inline-block [&_a]:py-0.75 pointer-coarse:[&_a]:py-1.5'
