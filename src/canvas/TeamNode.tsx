import type { NodeProps } from 'reactflow'
import { teamNameSize } from '../graph/cardFace'
import type { SceneTeam } from '../graph/scene'
import { plainText } from '../org/inlineText'
import { counted } from '../org/counted'
import { EntryLink } from '../view/EntryLink'
import { useChart } from './ChartContext'
import type { TeamNodeType } from './chartItems'

/** A team's box: its name and what it holds, as a link over the whole box, and a button that folds it. */
export function TeamNode({ id, data, width = 0, height = 0 }: NodeProps<TeamNodeType>) {
  const { node, hue, mark, filtered, parent } = data
  const { team, folded, holds } = node
  const { detail, tabStop } = useChart()
  const blocks = detail.level === 'blocks'
  const size = teamNameSize(detail)
  const matches = filtered ? `${counted(holds.matches, 'match', 'matches')}` : ''
  const shown = blocks || folded || node.roles.length === 0
  return (
    <div className="team-box" data-branch={hue} data-kind={team.kind} data-mark={mark} data-level={detail.level}>
      <EntryLink
        entry={{ kind: 'team', id }}
        className="team-link"
        data-entry-link={`team:${id}`}
        data-stop={id}
        tabIndex={tabStop === id ? 0 : -1}
        draggable={false}
        dir="auto"
        aria-label={team.name}
        aria-description={describe(node, parent, matches)}
      >
        {fits(size, width, height, detail.floor) && (
          <span className="team-name" style={{ fontSize: size }} data-name={team.name} title={team.name}>
            {team.name}
          </span>
        )}
        {!blocks && <span className="team-count">{filtered ? `${holds.matches}/${holds.roles}` : holds.roles || ''}</span>}
      </EntryLink>
      {shown && (!blocks || height * detail.floor > 48) && (
        <p className="team-note" style={{ fontSize: Math.max(12, 11 / detail.floor) }} aria-hidden>
          {folded || blocks ? contents(node, matches) : plainText(team.summary ?? '')}
        </p>
      )}
      {node.foldable && !blocks && <FoldButton node={node} />}
    </div>
  )
}

function FoldButton({ node }: { node: SceneTeam }) {
  const { tabStop, toggle, detail } = useChart()
  const { id, name } = node.team
  // At least 24 px on screen, however far out: the hit area grows over the gap above the box.
  const size = Math.max(28, 24 / detail.floor)
  return (
    <button
      type="button"
      className="fold-button"
      style={{ width: size, height: size, top: Math.min(2, 32 - size) }}
      data-stop={`fold:${id}`}
      tabIndex={tabStop === `fold:${id}` ? 0 : -1}
      aria-expanded={!node.folded}
      aria-label={`${node.folded ? 'Open' : 'Fold'} ${name}`}
      onClick={() => toggle(id)}
    >
      <span aria-hidden>{node.folded ? '+' : '−'}</span>
    </button>
  )
}

/** What can't be read isn't drawn: whether there is room for a name of this size in the box. */
function fits(size: number, width: number, height: number, floor: number): boolean {
  return size < height && width * floor > 28
}

function contents({ holds }: SceneTeam, matches: string): string {
  const all = [counted(holds.roles, 'role'), ...(holds.teams > 0 ? [counted(holds.teams, 'team')] : [])].join(', ')
  return matches ? `${all}, ${matches}` : all
}

function describe(node: SceneTeam, parent: string, matches: string): string {
  const kind = node.team.kind === undefined || node.team.kind === 'functional' ? 'Team' : `${node.team.kind} team`
  const where = parent ? `${kind} in ${parent}` : kind
  return `${where}, ${contents(node, matches)}${node.folded ? ', folded' : ''}`
}
