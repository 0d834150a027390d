import type { NodeProps } from 'reactflow'
import { blockFace, headerFace, noteSize } from '../graph/cardFace'
import { foldButton } from '../graph/onScreen'
import type { SceneTeam } from '../graph/scene'
import { teamChange } from '../graph/teamChange'
import { blockNote, teamCount, teamNote } from '../graph/teamWords'
import type { Size } from '../graph/viewport'
import { describeTeam, withChange } from '../org/descriptions'
import { useStop } from '../ui/useStop'
import { EntryLink } from '../view/EntryLink'
import { useView } from '../view/useView'
import { useVersions } from '../view/versions'
import { useChart } from './ChartContext'
import type { TeamNode } from './chartItems'
import { RoleCard } from './RoleCard'

/**
 * A team's box: its name and what it holds, as a link over the whole box; a button that folds it; and the cards of its
 * roles. Cards are no nodes of React Flow's own: each node runs its selectors on every frame of a move.
 */
export function TeamBox({ id, data, width = 0, height = 0 }: NodeProps<TeamNode>) {
  const { node, shape, header, isBare, mark, matching, parent, hasName, hasButton, tabStop, cards } = data
  const hasHeader = shape === 'box' || shape === 'frame'
  const { focus } = useChart()
  const stop = useStop<HTMLAnchorElement>(id, tabStop === id, focus)
  const change = teamChange(useVersions(), node, shape)
  return (
    <>
      <EntryLink
        {...stop}
        entry={{ kind: 'team', id }}
        className={hasHeader ? 'team-box' : 'team-box team-block'}
        data-kind={node.team.kind}
        data-mark={mark}
        data-change={change}
        data-entry-link={`team:${id}`}
        draggable={false}
        aria-description={
          withChange(describeTeam(node.team, parent, node.holds, matching), change) +
          (node.folded ? ', folded' : '')
        }
      >
        {!hasName && <span className="sr-only">{node.team.name}</span>}
        {hasName && hasHeader && <BoxFace {...{ node, matching, header, isBare, hasButton, width }} />}
        {hasName && !hasHeader && (
          <BlockFace {...{ node, matching, hasButton, width, height }} hasTag={change !== undefined} />
        )}
      </EntryLink>
      {hasButton && (
        <FoldButton node={node} isTabStop={tabStop === `fold:${id}`} isInHeader={shape === 'box'} />
      )}
      {cards.map((card) => (
        <RoleCard key={card.role.id} card={card} />
      ))}
    </>
  )
}

interface BlockFaceProps extends Size {
  node: SceneTeam
  matching: number | undefined
  hasButton: boolean
  hasTag: boolean
}

/** From afar: the name and what the team holds, in the middle of the box, as far as there is room to read them. */
function BlockFace({ node, matching, width, height, hasButton, hasTag }: BlockFaceProps) {
  const { detail } = useChart()
  const { name } = node.team
  const face = blockFace(name, { width, height }, { hasButton, hasTag }, detail)
  return (
    <>
      <span
        className="block-name"
        data-cut={face.isCut || undefined}
        style={{ fontSize: face.nameSize, WebkitLineClamp: face.nameLines }}
        data-name={name}
        dir="auto"
      >
        {name}
      </span>
      {face.hasNote && (
        <span className="block-note" style={{ fontSize: face.noteSize }} aria-hidden="true">
          {blockNote(node, matching)}
        </span>
      )}
    </>
  )
}

interface BoxFaceProps {
  node: SceneTeam
  matching: number | undefined
  header: number
  isBare: boolean
  hasButton: boolean
  width: number
}

/** Near enough for roles to be read: a header, and below it, where there are no cards, what the team is or hides. */
function BoxFace({ node, matching, header, isBare, hasButton, width }: BoxFaceProps) {
  const { detail } = useChart()
  const { name, kind } = node.team
  const count = teamCount(node, matching, isBare)
  const face = headerFace(name, { width, header, isBare, hasButton }, detail)
  return (
    <>
      <span
        className="team-header"
        data-bare={isBare || undefined}
        data-plain={!hasButton || undefined}
        style={isBare ? undefined : { height: header }}
      >
        <span className="team-name" style={{ fontSize: face.nameSize }} data-name={name} dir="auto">
          {name}
        </span>
        {kind === 'external' && (
          <span className="team-kind" style={{ fontSize: noteSize(detail) }} aria-hidden="true">
            external
          </span>
        )}
        {count !== '' && (
          <span className="team-count" aria-hidden="true" style={{ fontSize: noteSize(detail) }}>
            {count}
          </span>
        )}
      </span>
      {isBare && face.noteLines > 0 && (
        <span
          className="team-note"
          aria-hidden="true"
          style={{ fontSize: face.noteSize, WebkitLineClamp: face.noteLines }}
          dir="auto"
        >
          {teamNote(node, matching)}
        </span>
      )}
    </>
  )
}

interface FoldButtonProps {
  node: SceneTeam
  isTabStop: boolean
  isInHeader: boolean
}

function FoldButton({ node, isTabStop, isInHeader }: FoldButtonProps) {
  const { detail, fold, focus } = useChart()
  const { view, navigate } = useView()
  const { id, name } = node.team
  const stop = useStop<HTMLButtonElement>(`fold:${id}`, isTabStop, focus)
  const { size, top, right } = foldButton(isInHeader, detail)
  return (
    <button
      {...stop}
      type="button"
      className="fold-button nopan"
      style={{
        width: size,
        height: size,
        top,
        right,
        fontSize: Math.max(18, 13 / detail.floor),
      }}
      aria-expanded={!node.folded}
      aria-label={`${node.folded ? 'Open' : 'Fold'} ${name}`}
      onClick={() => navigate(fold(view, id), 'replace')}
    >
      {node.folded ? '+' : '−'}
    </button>
  )
}
