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
import { relationLines } from '../graph/relationLines'
import type { SceneTeam } from '../graph/scene'
import type { StandIn } from '../graph/standIns'
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
  hue: BranchHue
  mark: Mark
  /** How many of the roles that it holds match; undefined without a filter. */
  matching: number | undefined
  parent: string
  hasName: boolean
  hasButton: boolean
  /** Which of its links and buttons Tab stops at, if any. */
  tabStop: string | undefined
}

interface RoleData extends Record<string, unknown> {
  role: Role
  hue: BranchHue
  mark: Mark
  strength: Strength
  why: readonly Needed[]
  team: string
  isTabStop: boolean
}

export type TeamNodeType = Node<TeamData, 'team'>
export type RoleNodeType = Node<RoleData, 'role'>
export type ChartNode = TeamNodeType | RoleNodeType

/** A relation between two boxes that are drawn. */
export interface DrawnRelation {
  id: string
  from: Rect
  to: Rect
  label: string
  hue: BranchHue
}

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
export function chartNodes(given: Given): ChartNode[] {
  return [
    ...given.drawn.teams.map((team) => teamNode(team, given)),
    ...given.drawn.roles.map((role) => roleNode(role, given)),
  ]
}

/** The relations to draw: of one entry, or with none of all; what is hidden is stood for by the box that hides it. */
export function drawnRelations(
  index: OrgIndex,
  only: Id | undefined,
  stand: (id: Id) => StandIn | undefined,
): DrawnRelation[] {
  const rects = new Map<Id, Rect>()
  const drawnAs = (id: Id) => {
    const found = stand(id)
    if (found) rects.set(found.id, found.rect)
    return found?.id
  }
  const homeOf = (id: Id) => index.roles.get(id)?.teams[0] ?? id
  return relationLines(index, only, drawnAs).flatMap(({ from, to, label }) => {
    const [start, end] = [rects.get(from), rects.get(to)]
    const hue = index.hues.get(homeOf(from)) ?? 'none'
    // What stands in a box needs no line to it.
    return start && end && !contains(start, end) && !contains(end, start)
      ? [{ id: `${from} ${to}`, from: start, to: end, label, hue }]
      : []
  })
}

function teamNode(
  drawn: DrawnTeam,
  { index, detail, matches, matching, marks, tabStop }: Given,
): TeamNodeType {
  const { node, header, rect, below } = drawn.team
  const { id, parent } = node.team
  return {
    ...frame(id, drawn.rect),
    type: 'team',
    data: {
      node,
      shape: drawn.shape,
      header,
      isBare: node.roles.length === 0 && !below.some((sub) => contains(rect, sub.rect)),
      hue: index.hues.get(id) ?? 'none',
      mark: marks.get(id) ?? 'none',
      matching: matches.active ? (matching.get(id) ?? 0) : undefined,
      parent: nameOf(index, parent),
      hasName: hasName(drawn, detail),
      hasButton: hasFoldButton(drawn, detail),
      tabStop: tabStop === id || tabStop === `fold:${id}` ? tabStop : undefined,
    },
  }
}

function roleNode({ role, team, rect }: DrawnRole, { index, matches, marks, tabStop }: Given): RoleNodeType {
  const home = team.node.team
  return {
    ...frame(role.id, rect),
    type: 'role',
    zIndex: 1,
    data: {
      role,
      hue: index.hues.get(home.id) ?? 'none',
      mark: marks.get(role.id) ?? 'none',
      strength: strengthOf(matches, role.id),
      why: matches.roles.get(role.id) ?? none,
      team: home.name,
      isTabStop: tabStop === role.id,
    },
  }
}

const none: readonly Needed[] = []

function nameOf(index: OrgIndex, team: Id | undefined): string {
  return team === undefined ? '' : (index.teams.get(team)?.name ?? '')
}

/** Position and size given beforehand, so that React Flow measures nothing. */
function frame(id: Id, { x, y, width, height }: Rect) {
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
    domAttributes: { 'aria-roledescription': undefined },
  }
}
