import { type Node, Position } from 'reactflow'
import type { Detail } from '../graph/detail'
import { boxedId, type Mark, marks, type Strength, strengthOf } from '../graph/emphasis'
import type { Placed, Rect } from '../graph/layout'
import { relationLines } from '../graph/relationLines'
import { drawnTeams, type SceneTeam } from '../graph/scene'
import type { BranchHue } from '../org/branches'
import type { Entry, Needed, OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Id, Role } from '../org/schema'

export type TeamNodeType = Node<
  { node: SceneTeam; hue: BranchHue; mark: Mark; filtered: boolean; parent: string },
  'team'
>
export type RoleNodeType = Node<
  { role: Role; hue: BranchHue; mark: Mark; strength: Strength; why: readonly Needed[]; team: string },
  'role'
>

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
  placed: Placed
  matches: Matches
  selected: Entry | undefined
  allRelations: boolean
  level: Detail['level']
  /** The box that stands for an entry at this level, as `standIns` tells it. */
  drawnAs: (id: Id) => Id | undefined
}

/** What React Flow is to draw, as its nodes: plain data, everything sized and placed beforehand. */
export function chartNodes(given: Given): (TeamNodeType | RoleNodeType)[] {
  const { index, placed, matches, selected, level, drawnAs } = given
  const marked = new Map(marks(index, selected))
  const chosen = boxedId(selected)
  const shownAs = chosen === undefined ? undefined : drawnAs(chosen)
  if (shownAs !== undefined) marked.set(shownAs, 'selected')
  const nameOf = (team: Id | undefined) => (team === undefined ? '' : (index.teams.get(team)?.name ?? ''))
  const teams = placed.teams.map(
    ({ node, rect }): TeamNodeType => ({
      ...frame(node.team.id, rect),
      type: 'team',
      data: {
        node,
        hue: index.hues.get(node.team.id) ?? 'none',
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
      hue: index.hues.get(team) ?? 'none',
      mark: marked.get(id) ?? 'none',
      strength: strengthOf(matches, id),
      why: matches.roles.get(id) ?? [],
      team: nameOf(team),
    }
    return [{ ...frame(id, rect), type: 'role', zIndex: 1, data }]
  })
  return [...teams, ...roles]
}

/**
 * The box that stands for a team or role on screen: its own, or where it is folded away, left out or too far off to be
 * drawn, that of the team that holds it.
 */
export function standIns(
  index: OrgIndex,
  scene: readonly SceneTeam[],
  placed: Placed,
  level: Detail['level'],
): (id: Id) => Id | undefined {
  const teams = drawnTeams(scene, index)
  const roles = new Set(level === 'blocks' ? [] : placed.roles.map(({ id }) => id))
  return (id) => (roles.has(id) ? id : teams.get(index.roles.get(id)?.teams[0] ?? id))
}

/** The relations to draw: of the selected entry, or all; what is hidden is stood for by the box that hides it. */
export function drawnRelations(given: Given): DrawnRelation[] {
  const { index, placed, selected, allRelations, drawnAs } = given
  const only = boxedId(selected)
  if (!allRelations && only === undefined) return []
  const rects = new Map<Id, Rect>([
    ...placed.teams.map(({ node, rect }): [Id, Rect] => [node.team.id, rect]),
    ...placed.roles.map(({ id, rect }): [Id, Rect] => [id, rect]),
  ])
  const homeOf = (id: Id) => index.roles.get(id)?.teams[0] ?? id
  return relationLines(index, allRelations ? undefined : only, drawnAs).flatMap(({ from, to, label }) => {
    const [start, end] = [rects.get(from), rects.get(to)]
    const hue = index.hues.get(homeOf(from)) ?? 'none'
    // What stands in a box needs no line to it.
    return start && end && !holds(start, end) && !holds(end, start)
      ? [{ id: `${from} ${to}`, from: start, to: end, label, hue }]
      : []
  })
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

function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
