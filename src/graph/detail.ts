/** What a distance lets people read: blocks of teams; names of roles; cards with a line; cards with all. */
type Level = 'blocks' | 'names' | 'cards' | 'full'

/** How much is drawn, and from which zoom on the type sizes that go with it are readable. */
export interface Detail {
  level: Level
  /** The least zoom that this detail is drawn at: a size of `9 / floor` px in chart space is 9 px or more on screen. */
  floor: number
}

/** The least sizes on screen, in px, that LOOK.md allows for the name of a role and of a team. */
export const LEAST_ROLE_NAME = 9
export const LEAST_TEAM_NAME = 11

/**
 * The detail for a zoom. Going in, a step is taken only a little past its floor, so that a chart held at a step does
 * not flicker; going out at once, so that nothing is drawn too small to read.
 */
export function detailAt(zoom: number, previous?: Detail): Detail {
  const step = steps.findLast(({ floor }) => zoom >= floor) ?? lowest
  if (previous && step.floor > previous.floor && zoom < step.floor * 1.04 && zoom >= previous.floor)
    return previous
  return step
}

const lowest: Detail = { level: 'blocks', floor: 0.02 }

const steps: readonly Detail[] = [
  lowest,
  // A step for every tenth, so that names keep about one size on screen.
  ...Array.from({ length: 33 }, (_, i): Detail => ({ level: 'blocks', floor: 0.5 / 1.1 ** (33 - i) })),
  ...[0.5, 0.56, 0.63, 0.71].map((floor): Detail => ({ level: 'names', floor })),
  { level: 'cards', floor: 0.82 },
  { level: 'full', floor: 1.12 },
]
