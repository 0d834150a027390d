/** The overview's size in px, and the width of pane from which on there is room for it. */
export const MINIMAP = { width: 168, height: 112, minPaneWidth: 640 } as const
