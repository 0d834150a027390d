/** Where an outline stands: the first row in sight, and how many px of it are above the edge. */
export interface ScrollAnchor {
  key: string
  offsetPx: number
}

/** Keeps where the outline stands in the present history entry, beside what else is kept there. */
export function saveScrollAnchor(anchor: ScrollAnchor): void {
  const state: unknown = window.history.state
  window.history.replaceState({ ...(isRecord(state) && state), outline: anchor }, '')
}

/** Where the outline stood in this history entry; undefined where nothing sound is kept. */
export function readScrollAnchor(): ScrollAnchor | undefined {
  const state: unknown = window.history.state
  if (!isRecord(state) || !isRecord(state.outline)) return undefined
  const { key, offsetPx } = state.outline
  return typeof key === 'string' && typeof offsetPx === 'number' && Number.isFinite(offsetPx)
    ? { key, offsetPx }
    : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
