/**
 * The frame of a page, as classes: the explorer, its loading page and pages written beforehand share it. app.css has its
 * grid. Views of a phone have a row of their own in the header, except in a low window.
 */

/** The explorer's own: header, notices, filters and workspace. `embed` is its smaller form in a frame. */
export function pageFrameClasses(isEmbedded?: boolean): string {
  return `explorer ${isEmbedded ? 'embed' : ''} h-dvh bg-paper text-13 text-ink`
}

const headerBaseClasses =
  'page-header flex min-w-0 items-center gap-3 border-b border-line bg-sheet [grid-area:header]'

export const pageHeaderClasses = `${headerBaseClasses} min-h-12 px-4 phone:min-h-23 phone:flex-wrap phone:gap-y-0 phone:px-3 phone:[reading-flow:flex-visual]`

export const embedHeaderClasses = `${headerBaseClasses} min-h-9 px-3 pointer-coarse:min-h-[45px]`

/** The heading in the header, with room for the focus ring of the link in it. */
export const pageTitleClasses =
  '-m-1 min-w-0 truncate p-1 font-semibold phone:min-h-[55px] phone:flex-1 phone:content-center'

/** The link in the heading. */
export const homeLinkClasses =
  'home-link pointer-coarse:inline-block pointer-coarse:max-w-full pointer-coarse:min-w-11 pointer-coarse:truncate pointer-coarse:align-top pointer-coarse:leading-[44px] pointer-coarse:-outline-offset-2'

/** The links to the views; what does not fit can be scrolled to. */
export const viewTabsClasses =
  'views ms-4 flex min-w-0 overflow-x-auto [scrollbar-width:none] max-md:ms-0 phone:order-1 phone:flex-[0_0_100%] print:hidden'

/** A link to a view, in the header or alone. */
export const viewLinkClasses =
  'view-link inline-flex min-h-9 flex-none items-center justify-center rounded-md px-3 -outline-offset-2 aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent phone:min-h-11 phone:flex-[1_0_auto] phone:px-2 pointer-coarse:min-h-11'

/** A message above the workspace, across the page. */
export const noticeClasses =
  'notice flex items-center gap-3 border-b border-line bg-accent-soft px-4 py-1 [grid-area:notice]'

/** The place of the view and the details. */
export const workspaceClasses = 'workspace relative flex min-h-0 min-w-0 [grid-area:workspace]'

/** The view. app.css draws its focus ring. */
export const viewClasses = 'view relative min-w-0 flex-1'

/** Where the details are about to stand. */
export const detailsPlaceholderClasses =
  'details-room md:w-details md:flex-none md:border-l md:border-line md:bg-sheet'

/** Where the filters are about to stand. */
export const filtersPlaceholderClasses =
  'skeleton-filters grid content-start gap-4 border-r border-line bg-sheet p-4 [grid-area:filters] in-[.embed]:hidden max-lg:hidden'

/** Where a chart is about to stand. */
export const chartPlaceholderClasses = 'grid content-center gap-6 p-6'

export const loadingTextClasses = 'loading-words text-center text-ink-soft'

/** What stands for text or a box that is on its way. */
export const skeletonClasses = 'block bg-line'
