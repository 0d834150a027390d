/** The overview's size in px, and the width of pane from which on there is room for it. */
export const OVERVIEW = { width: 168, height: 112, leastPane: 640 } as const
