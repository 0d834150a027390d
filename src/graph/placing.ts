import type { Role } from '../org/schema'
import type { PlacedRole, Steps } from './layout'
import type { Outline } from './shapes'
import { card, GAP, PAD } from './sizes'

/** The outline that a pane of an aspect (width divided by height) shows largest. Throws where there is none. */
export function fittest<T extends Outline>(outlines: readonly T[], aspect: number): T {
  const zoomFor = ({ width, height }: Outline) => Math.min(aspect / width, 1 / height)
  return outlines.reduce((a, b) => (zoomFor(b) > zoomFor(a) ? b : a))
}

/** For each value what some work makes of it, one after the other. */
export function* each<T, R>(values: readonly T[], work: (value: T) => Steps<R>): Steps<R[]> {
  const results: R[] = []
  for (const value of values) results.push(yield* work(value))
  return results
}

/** The cards of roles as a grid in a team's box, whose left edge is at `x` and whose header ends at `y`. */
export function rolesIn(roles: readonly Role[], columns: number, x: number, y: number): PlacedRole[] {
  return roles.map((role, i) => ({
    role,
    rect: {
      x: x + PAD + (i % columns) * (card.width + GAP),
      y: y + Math.floor(i / columns) * (card.height + GAP),
      ...card,
    },
  }))
}
