/** Looks that elements of different kinds share, as classes. */

/** A small heading: of a group of filters, a part of the details, a field. */
export const captionClasses = 'text-12 font-semibold tracking-caps text-ink-soft uppercase'

/** A field to type in, or a list to choose from. */
export const fieldClasses = 'min-h-9 rounded-md border border-line-strong bg-paper px-2 text-ink'

/** The field of the search. */
export const searchFieldClasses =
  'min-h-11 w-full rounded-md border border-line-strong bg-paper px-3 text-16 placeholder:text-ink-soft placeholder:opacity-100'

/** A box that stands out from the page. */
export const cardClasses = 'rounded-lg border border-line bg-sheet'

/** A link among other lines of text, with room above and below for a pointer. */
export const linkRowClasses = 'inline-block py-[3px]'

/** Text in place of a view that has nothing to show. */
export const emptyViewClasses = 'px-6 py-12 text-center text-ink-soft'

/** An option of a list under a field; the active one has a ring. */
export const optionClasses =
  'cursor-pointer px-2 py-1.5 wrap-anywhere hover:bg-paper aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent'

/** The heading of a section in a view that is read as a text. */
export const sectionHeadingClasses = 'mb-2 text-15 font-semibold'
