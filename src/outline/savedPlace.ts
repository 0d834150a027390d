/** Where an outline stands: the first row in sight, and how many px of it are above the edge. */
export interface Standing {
  key: string
  above: number
}

/** Keeps where the outline stands in the present history entry, beside what else is kept there. */
export function savePlace(outline: Standing): void {
  const state: unknown = window.history.state
  window.history.replaceState({ ...(isRecord(state) && state), outline }, '')
}

/** Where the outline stood in this history entry; undefined where nothing sound is kept. */
export function savedPlace(): Standing | undefined {
  const state: unknown = window.history.state
  if (!isRecord(state) || !isRecord(state.outline)) return undefined
  const { key, above } = state.outline
  return typeof key === 'string' && typeof above === 'number' && Number.isFinite(above)
    ? { key, above }
    : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
