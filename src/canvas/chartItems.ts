import { type Node, Position } from 'reactflow'
import type { Detail } from '../graph/detail'
import type { Mark } from '../graph/emphasis'
import type { Rect } from '../graph/layout'
import {
  type Drawn,
  type DrawnRole,
  type DrawnTeam,
  hasFoldButton,
  hasName,
  type Shape,
} from '../graph/onScreen'
import { contains } from '../graph/rect'
import type { SceneTeam } from '../graph/scene'
import type { BranchHue } from '../org/branches'
import type { Needed, OrgIndex } from '../org/indexOrg'
import { type Matches, type Strength, strengthOf } from '../org/matchRoles'
import type { Id, Role } from '../org/schema'

interface TeamData extends Record<string, unknown> {
  node: SceneTeam
  shape: Shape
  /** The height of the strip with the name, in chart space. */
  header: number
  /** Whether nothing stands in its box. */
  isBare: boolean
  mark: Mark
  /** How many of the roles that it holds match; undefined without a filter. */
  matching: number | undefined
  parent: string
  hasName: boolean
  hasButton: boolean
  /** Which of its own link and button Tab stops at, if any. */
  tabStop: string | undefined
  /** The roles in it that are drawn. */
  cards: readonly CardData[]
}

/** A role's card in its team's box. */
export interface CardData {
  role: Role
  /** From the corner of the box, in chart space. */
  left: number
  top: number
  mark: Mark
  strength: Strength
  why: readonly Needed[]
  team: string
  isTabStop: boolean
}

export type TeamNode = Node<TeamData, 'team'>

interface Given {
  index: OrgIndex
  drawn: Drawn
  detail: Detail
  matches: Matches
  /** By team, with all below it; what `matchesByTeam` tells. */
  matching: ReadonlyMap<Id, number>
  marks: ReadonlyMap<Id, Mark>
  tabStop: string | undefined
}

/** What React Flow is to draw, as its nodes: plain data, everything sized and placed beforehand. */
export function chartNodes(given: Given): TeamNode[] {
  const cards = new Map<Id, CardData[]>()
  for (const drawn of given.drawn.roles) {
    const { id } = drawn.team.node.team
    const list = cards.get(id)
    if (list) list.push(cardOf(drawn, given))
    else cards.set(id, [cardOf(drawn, given)])
  }
  return given.drawn.teams.map((team) => teamNode(team, cards.get(team.team.node.team.id) ?? noCards, given))
}

function teamNode(drawn: DrawnTeam, cards: readonly CardData[], given: Given): TeamNode {
  const { index, detail, matches, matching, marks, tabStop } = given
  const { node, header, rect, below } = drawn.team
  const { id, parent } = node.team
  return {
    ...frame(id, drawn.rect, index.hues.get(id) ?? 'none'),
    type: 'team',
    data: {
      node,
      shape: drawn.shape,
      header,
      isBare: node.roles.length === 0 && !below.some((sub) => contains(rect, sub.rect)),
      mark: marks.get(id) ?? 'none',
      matching: matches.active ? (matching.get(id) ?? 0) : undefined,
      parent: nameOf(index, parent),
      hasName: hasName(drawn, detail),
      hasButton: hasFoldButton(drawn, detail),
      tabStop: tabStop === id || tabStop === `fold:${id}` ? tabStop : undefined,
      cards,
    },
  }
}

function cardOf({ role, team, rect }: DrawnRole, { matches, marks, tabStop }: Given): CardData {
  return {
    role,
    left: rect.x - team.rect.x,
    top: rect.y - team.rect.y,
    mark: marks.get(role.id) ?? 'none',
    strength: strengthOf(matches, role.id),
    why: matches.roles.get(role.id) ?? none,
    team: team.node.team.name,
    isTabStop: tabStop === role.id,
  }
}

const noCards: readonly CardData[] = []
const none: readonly Needed[] = []

function nameOf(index: OrgIndex, team: Id | undefined): string {
  return team === undefined ? '' : (index.teams.get(team)?.name ?? '')
}

/** Position and size given beforehand, so that React Flow measures nothing. */
function frame(id: Id, { x, y, width, height }: Rect, hue: BranchHue) {
  return {
    id,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    // Without handlers of its own React Flow makes a node untouchable; its link and its button are there to be touched.
    style: { pointerEvents: 'auto' as const },
    // React Flow waits for the handles of a node before it takes it for measured; nothing is ever joined to this one.
    handles: [{ type: 'source' as const, position: Position.Bottom, x: width / 2, y: height }],
    // It would also call every box a "node" to a screen reader; the link inside says what it is.
    domAttributes: { 'aria-roledescription': undefined, ...{ 'data-branch': hue } },
  }
}
