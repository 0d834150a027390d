import { type Node, Position } from 'reactflow'
import type { LevelOfDetail } from '../graph/camera/levelOfDetail'
import type { Rect } from '../graph/geometry/rect'
import type { SceneTeam } from '../graph/layout/scene'
import type { Highlight } from '../graph/visible/highlights'
import {
  hasRoomForFoldButton,
  hasRoomForName,
  isBoxEmpty,
  type TeamRepresentation,
  type VisibleItems,
  type VisibleRole,
  type VisibleTeam,
} from '../graph/visible/visibleItems'
import type { BranchHue } from '../org/model/branches'
import type { NeededQuality, OrgIndex } from '../org/model/indexOrg'
import type { Id, Role } from '../org/model/schema'
import { getMatchEmphasis, type MatchEmphasis, type RoleMatches } from '../org/query/filterRoles'

interface TeamNodeData extends Record<string, unknown> {
  sceneTeam: SceneTeam
  representation: TeamRepresentation
  /** The height of the strip with the name, in chart space. */
  headerHeight: number
  /** Whether nothing stands in its box. */
  isEmpty: boolean
  highlight: Highlight
  /** How many of the roles that it holds match; undefined without a filter. */
  matchCount: number | undefined
  parentName: string
  isNameShown: boolean
  isFoldButtonShown: boolean
  /** Which of its own link and button Tab stops at, if any. */
  tabStopId: string | undefined
  /** The roles in it that are drawn. */
  roleCards: readonly RoleCardData[]
}

/** A role's card in its team's box. */
export interface RoleCardData {
  role: Role
  /** From the corner of the box, in chart space. */
  left: number
  top: number
  highlight: Highlight
  strength: MatchEmphasis
  matchedQualities: readonly NeededQuality[]
  teamName: string
  isTabStop: boolean
}

export type TeamNode = Node<TeamNodeData, 'team'>

interface NodeInputs {
  index: OrgIndex
  visible: VisibleItems
  lod: LevelOfDetail
  matches: RoleMatches
  /** By team, with all below it; what `matchesByTeam` tells. */
  matchCounts: ReadonlyMap<Id, number>
  highlights: ReadonlyMap<Id, Highlight>
  tabStopId: string | undefined
}

/** What React Flow is to draw, as its nodes: plain data, everything sized and placed beforehand. */
export function toReactFlowNodes(inputs: NodeInputs): TeamNode[] {
  const roleCardsByTeam = new Map<Id, RoleCardData[]>()
  for (const visibleRole of inputs.visible.roles) {
    const { id } = visibleRole.team.sceneTeam.team
    const teamRoleCards = roleCardsByTeam.get(id)
    if (teamRoleCards) teamRoleCards.push(toRoleCardData(visibleRole, inputs))
    else roleCardsByTeam.set(id, [toRoleCardData(visibleRole, inputs)])
  }
  return inputs.visible.teams.map((team) =>
    toTeamNode(team, roleCardsByTeam.get(team.team.sceneTeam.team.id) ?? noRoleCards, inputs),
  )
}

function toTeamNode(
  visibleTeam: VisibleTeam,
  roleCards: readonly RoleCardData[],
  inputs: NodeInputs,
): TeamNode {
  const { index, lod, matches, matchCounts, highlights, tabStopId } = inputs
  const { sceneTeam, headerHeight } = visibleTeam.team
  const { id, parent: parentId } = sceneTeam.team
  return {
    ...buildNodeGeometry(id, visibleTeam.rect, index.hueByTeam.get(id) ?? 'none'),
    type: 'team',
    data: {
      sceneTeam,
      representation: visibleTeam.representation,
      headerHeight,
      isEmpty: isBoxEmpty(visibleTeam.team),
      highlight: highlights.get(id) ?? 'none',
      matchCount: matches.isFiltered ? (matchCounts.get(id) ?? 0) : undefined,
      parentName: getTeamName(index, parentId),
      isNameShown: hasRoomForName(visibleTeam, lod),
      isFoldButtonShown: hasRoomForFoldButton(visibleTeam, lod),
      tabStopId: tabStopId === id || tabStopId === `fold:${id}` ? tabStopId : undefined,
      roleCards,
    },
  }
}

function toRoleCardData(
  { role, team, rect }: VisibleRole,
  { matches, highlights, tabStopId }: NodeInputs,
): RoleCardData {
  return {
    role,
    left: rect.x - team.rect.x,
    top: rect.y - team.rect.y,
    highlight: highlights.get(role.id) ?? 'none',
    strength: getMatchEmphasis(matches, role.id),
    matchedQualities: matches.roles.get(role.id) ?? noQualities,
    teamName: team.sceneTeam.team.name,
    isTabStop: tabStopId === role.id,
  }
}

const noRoleCards: readonly RoleCardData[] = []
const noQualities: readonly NeededQuality[] = []

function getTeamName(index: OrgIndex, teamId: Id | undefined): string {
  return teamId === undefined ? '' : (index.teams.get(teamId)?.name ?? '')
}

/** Position and size given beforehand, so that React Flow measures nothing. */
function buildNodeGeometry(id: Id, { x, y, width, height }: Rect, hue: BranchHue) {
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
