/** What a distance lets people read: blocks of teams; names of roles; cards with a line; cards with all. */
type DetailLevel = 'blocks' | 'names' | 'cards' | 'full'

/** How much is drawn, and from which zoom on the type sizes that go with it are readable. */
export interface LevelOfDetail {
  level: DetailLevel
  /** The least zoom that this detail is drawn at: a size of `9 / floor` px in chart space is 9 px or more on screen. */
  minZoom: number
}

/** The least sizes on screen, in px, that LOOK.md allows for the name of a role and of a team. */
export const MIN_ROLE_NAME_PX = 9
export const MIN_TEAM_NAME_PX = 11

/** From this zoom on the names of roles are drawn, and from that one a line below them. */
export const MIN_ROLE_NAMES_ZOOM = 0.5
export const MIN_ROLE_CARDS_ZOOM = 0.82

/** A first look may be fitted this far out: a little farther than names are drawn, to come near and show a little less. */
export const MIN_INITIAL_ZOOM = MIN_ROLE_NAMES_ZOOM * 0.8

/** The detail for a zoom: the nearest step whose sizes can be read. */
export function getLevelOfDetail(zoom: number): LevelOfDetail {
  return levelsOfDetail.findLast(({ minZoom }) => zoom >= minZoom) ?? lowestLevelOfDetail
}

// Between two steps names grow on screen by this much: smaller steps would letter everything anew more often.
const ZOOM_STEP_RATIO = 1.3
const BLOCK_LEVEL_COUNT = 19

const levelsOfDetail: readonly LevelOfDetail[] = [
  ...Array.from(
    { length: BLOCK_LEVEL_COUNT },
    (_, i): LevelOfDetail => ({
      level: 'blocks',
      minZoom: MIN_ROLE_NAMES_ZOOM / ZOOM_STEP_RATIO ** (BLOCK_LEVEL_COUNT - i),
    }),
  ),
  ...[MIN_ROLE_NAMES_ZOOM, 0.6, 0.7].map((minZoom): LevelOfDetail => ({ level: 'names', minZoom })),
  { level: 'cards', minZoom: MIN_ROLE_CARDS_ZOOM },
  { level: 'full', minZoom: 1.12 },
]

/** The zoom below which nothing could be read: that of the farthest step. */
export const MIN_ZOOM = MIN_ROLE_NAMES_ZOOM / ZOOM_STEP_RATIO ** BLOCK_LEVEL_COUNT

const lowestLevelOfDetail: LevelOfDetail = { level: 'blocks', minZoom: MIN_ZOOM }
