import { type Edge, type Node, Position } from 'reactflow'
import { type Mark, marks, type Strength, strengthOf } from '../graph/emphasis'
import type { Detail } from '../graph/detail'
import type { Placed, Point, Rect } from '../graph/layout'
import { relationLines } from '../graph/relationLines'
import { drawnTeams, type SceneTeam } from '../graph/scene'
import type { BranchHue } from '../org/branches'
import type { Entry, Needed, OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Id, Role } from '../org/schema'

export type TeamNodeType = Node<{ node: SceneTeam; hue: BranchHue; mark: Mark; filtered: boolean; parent: string }, 'team'>
export type RoleNodeType = Node<
  { role: Role; hue: BranchHue; mark: Mark; strength: Strength; why: readonly Needed[]; team: string },
  'role'
>
export type LinkEdgeType = Edge<{ points: Point[] }, 'link'>
export type RelationEdgeType = Edge<{ from: Rect; to: Rect; label: string; hue: BranchHue }, 'relation'>

export interface ChartItems {
  nodes: (TeamNodeType | RoleNodeType)[]
  edges: (LinkEdgeType | RelationEdgeType)[]
}

interface Given {
  index: OrgIndex
  scene: readonly SceneTeam[]
  placed: Placed
  matches: Matches
  selected: Entry | undefined
  allRelations: boolean
  level: Detail['level']
}

/** What React Flow is to draw, as its nodes and edges: plain data, everything sized and placed beforehand. */
export function chartItems(given: Given): ChartItems {
  const { index, placed, matches, selected, level } = given
  const marked = marks(index, selected)
  const hueOf = (team: Id) => index.hues.get(team) ?? 'none'
  const nameOf = (team: Id | undefined) => (team === undefined ? '' : (index.teams.get(team)?.name ?? ''))
  const teams = placed.teams.map(
    ({ node, rect }): TeamNodeType => ({
      ...frame(node.team.id, rect),
      type: 'team',
      data: {
        node,
        hue: hueOf(node.team.id),
        mark: marked.get(node.team.id) ?? 'none',
        filtered: matches.active,
        parent: nameOf(node.team.parent),
      },
    }),
  )
  const roles = placed.roles.flatMap(({ id, team, rect }): RoleNodeType[] => {
    const role = index.roles.get(id)
    if (!role || level === 'blocks') return []
    const data = {
      role,
      hue: hueOf(team),
      mark: marked.get(id) ?? 'none',
      strength: strengthOf(matches, id),
      why: matches.roles.get(id) ?? [],
      team: nameOf(team),
    }
    return [{ ...frame(id, rect), type: 'role', zIndex: 1, data }]
  })
  return { nodes: [...teams, ...roles], edges: [...treeLinks(placed), ...relations(given, hueOf)] }
}

function treeLinks(placed: Placed): LinkEdgeType[] {
  return placed.links.map(({ from, to, points }) => ({
    id: `link:${to}`,
    source: from,
    target: to,
    type: 'link',
    data: { points },
    domAttributes,
  }))
}

function relations(given: Given, hueOf: (team: Id) => BranchHue): RelationEdgeType[] {
  const { index, scene, placed, selected, allRelations, level } = given
  const only = selected && selected.kind !== 'quality' ? selected.value.id : undefined
  if (!allRelations && only === undefined) return []
  const drawn = drawnTeams(scene, index)
  const rects = new Map<Id, Rect>([
    ...placed.teams.map(({ node, rect }): [Id, Rect] => [node.team.id, rect]),
    ...(level === 'blocks' ? [] : placed.roles.map(({ id, rect }): [Id, Rect] => [id, rect])),
  ])
  const homeOf = (id: Id) => index.roles.get(id)?.teams[0] ?? id
  const drawnAs = (id: Id) => (rects.has(id) ? id : drawn.get(homeOf(id)))
  return relationLines(index, allRelations ? undefined : only, drawnAs).flatMap(({ from, to, label }) => {
    const [start, end] = [rects.get(from), rects.get(to)]
    if (!start || !end) return []
    const data = { from: start, to: end, label, hue: hueOf(homeOf(from)) }
    return [{ id: `relation:${from}:${to}`, source: from, target: to, type: 'relation', zIndex: 2, data, domAttributes }]
  })
}

// Lines repeat what the details say in words, so assistive technology is spared them.
const domAttributes = { 'aria-hidden': true } as const

/** Position, size and handles given beforehand, so that React Flow measures nothing. */
function frame(id: Id, { x, y, width, height }: Rect) {
  return {
    id,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'source' as const, position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
      { type: 'target' as const, position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
    ],
    // React Flow would call every box a "node" to a screen reader; the link inside says what it is.
    domAttributes: { 'aria-roledescription': undefined },
  }
}
