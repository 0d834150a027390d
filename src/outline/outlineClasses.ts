/** Before a name: the fold button of a team or the status mark of a role. Its `left` is the row's indent. */
export const gutterClasses = 'absolute top-0 flex h-(--row-height) w-(--gutter) items-center justify-center'

/** The name of a team or role. */
export const rowNameClasses =
  'outline-name line-clamp-3 min-w-0 text-13 wrap-anywhere group-hover/item:underline group-data-[strength=matched]/row:font-semibold group-data-removed/row:text-ink-soft group-data-removed/row:line-through group-data-[strength=dimmed]/row:font-normal group-data-[strength=dimmed]/row:text-ink-soft pointer-coarse:text-16'

/** A note beside a name. */
export const rowNoteClasses = 'min-w-0 text-12 text-ink-soft tabular-nums wrap-anywhere'
