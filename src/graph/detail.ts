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

/** From this zoom on the names of roles are drawn, and from that one a line below them. */
export const NAMES_ZOOM = 0.5
export const CARDS_ZOOM = 0.82

/** A first look may be fitted this far out: a little farther than names are drawn, to come near and show a little less. */
export const LEAST_FIRST_ZOOM = NAMES_ZOOM * 0.8

/** The detail for a zoom: the nearest step whose sizes can be read. */
export function detailAt(zoom: number): Detail {
  return steps.findLast(({ floor }) => zoom >= floor) ?? lowest
}

// Between two steps names grow on screen by this much: smaller steps would letter everything anew more often.
const STEP = 1.3
const FAR_STEPS = 19

const steps: readonly Detail[] = [
  ...Array.from(
    { length: FAR_STEPS },
    (_, i): Detail => ({ level: 'blocks', floor: NAMES_ZOOM / STEP ** (FAR_STEPS - i) }),
  ),
  ...[NAMES_ZOOM, 0.6, 0.7].map((floor): Detail => ({ level: 'names', floor })),
  { level: 'cards', floor: CARDS_ZOOM },
  { level: 'full', floor: 1.12 },
]

/** The zoom below which nothing could be read: that of the farthest step. */
export const FARTHEST = NAMES_ZOOM / STEP ** FAR_STEPS

const lowest: Detail = { level: 'blocks', floor: FARTHEST }
