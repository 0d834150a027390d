import type { NodeProps } from 'reactflow'
import { headerFace, teamNameSize } from '../graph/cardFace'
import { LEAST_ROLE_NAME } from '../graph/detail'
import type { SceneTeam } from '../graph/scene'
import type { Size } from '../graph/viewport'
import { counted } from '../org/counted'
import { plainText } from '../org/inlineText'
import { EntryLink } from '../view/EntryLink'
import { useChart } from './ChartContext'
import type { TeamNodeType } from './chartItems'

/** A team's box: its name and what it holds, as a link over the whole box, and a button that folds it. */
export function TeamNode({ id, data, width = 0, height = 0 }: NodeProps<TeamNodeType>) {
  const { node, hue, mark, filtered, parent } = data
  const { team } = node
  const { detail, tabStop } = useChart()
  const matches = filtered ? counted(node.holds.matches, 'match', 'matches') : ''
  return (
    <div className="team-box" data-branch={hue} data-kind={team.kind} data-mark={mark}>
      <EntryLink
        entry={{ kind: 'team', id }}
        className="team-link"
        data-entry-link={`team:${id}`}
        data-stop={id}
        tabIndex={tabStop === id ? 0 : -1}
        draggable={false}
        aria-description={descriptionOf(node, parent, matches)}
      >
        {detail.level === 'blocks' ? (
          <BlockFace node={node} matches={matches} width={width} height={height} />
        ) : (
          <BoxFace node={node} matches={matches} />
        )}
      </EntryLink>
      {node.foldable && detail.level !== 'blocks' && <FoldButton node={node} />}
    </div>
  )
}

/** From afar: the name and what the team holds, in the middle of the box, as far as there is room to read them. */
function BlockFace({ node, matches, width, height }: { node: SceneTeam; matches: string } & Size) {
  const { detail } = useChart()
  const { name } = node.team
  const fontSize = teamNameSize(detail)
  const lines = Math.floor((height - 4) / (fontSize * 1.25))
  const readable = lines >= 1 && width > 2.5 * fontSize
  return (
    <span className="block-face">
      {readable ? (
        <span
          className="block-name"
          style={{ fontSize, WebkitLineClamp: Math.min(3, lines) }}
          data-name={name}
          dir="auto"
        >
          {name}
        </span>
      ) : (
        <span className="sr-only">{name}</span>
      )}
      {readable && lines > 3 && (
        <span className="block-note" style={{ fontSize }} aria-hidden="true">
          {matches || counted(node.holds.roles, 'role')}
        </span>
      )}
    </span>
  )
}

/** Near enough for roles to be read: a header, and below it, where there are no cards, what the team is or hides. */
function BoxFace({ node, matches }: { node: SceneTeam; matches: string }) {
  const { detail } = useChart()
  const { name, summary = '', kind } = node.team
  const isBare = node.roles.length === 0
  const note = node.folded || summary === '' ? contents(node, matches) : plainText(summary)
  const face = headerFace(name, node.foldable, detail)
  const small = Math.max(12, LEAST_ROLE_NAME / detail.floor)
  return (
    <>
      <span className="team-header" data-bare={isBare || undefined} data-plain={!node.foldable || undefined}>
        <span className="team-name" style={{ fontSize: face.nameSize }} data-name={name} dir="auto">
          {name}
        </span>
        {kind === 'external' && (
          <span className="team-kind" style={{ fontSize: small }} aria-hidden="true">
            external
          </span>
        )}
        {!isBare && <Count node={node} filtered={matches !== ''} />}
      </span>
      {isBare && face.noteLines > 0 && (
        <span
          className="team-note"
          aria-hidden="true"
          style={{ fontSize: face.noteSize, WebkitLineClamp: face.noteLines }}
          dir="auto"
        >
          {note}
        </span>
      )}
    </>
  )
}

/** How many roles there are below, where they are not all to be seen in the box; under a filter, how many match. */
function Count({ node: { holds, roles }, filtered }: { node: SceneTeam; filtered: boolean }) {
  const { detail } = useChart()
  if (roles.length === holds.roles) return null
  return (
    <span className="team-count" aria-hidden="true" style={{ fontSize: Math.max(12, 9.5 / detail.floor) }}>
      {filtered ? `${holds.matches}/${holds.roles}` : holds.roles}
    </span>
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
      className="fold-button nopan"
      style={{
        width: size,
        height: size,
        top: Math.min(2, 32 - size),
        fontSize: Math.max(18, 13 / detail.floor),
      }}
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

function contents({ holds }: SceneTeam, matches: string): string {
  const all = [counted(holds.roles, 'role'), ...(holds.teams > 0 ? [counted(holds.teams, 'team')] : [])].join(
    ', ',
  )
  return matches ? `${all}, ${matches}` : all
}

function descriptionOf(node: SceneTeam, parent: string, matches: string): string {
  const kind =
    node.team.kind === undefined || node.team.kind === 'functional' ? 'Team' : `${node.team.kind} team`
  const where = parent ? `${kind} in ${parent}` : kind
  return `${where}, ${contents(node, matches)}${node.folded ? ', folded' : ''}`
}
