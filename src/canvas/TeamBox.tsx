import type { NodeProps } from 'reactflow'
import type { Size } from '../graph/geometry/rect'
import { fitBlockLabels, fitHeaderLabels, getNoteFontSize } from '../graph/labels/fitLabels'
import { formatBlockNote, formatRoleCount, formatTeamNote } from '../graph/labels/teamLabels'
import type { SceneTeam } from '../graph/layout/scene'
import { getTeamChangeLabel } from '../graph/visible/teamChangeLabel'
import { measureFoldButton } from '../graph/visible/visibleItems'
import { appendChange, describeTeam } from '../org/model/ariaDescriptions'
import { useRovingTabIndex } from '../ui/focus/useRovingTabIndex'
import { EntryLink } from '../urlState/EntryLink'
import { useOrgComparison } from '../urlState/orgComparison'
import { useUrlState } from '../urlState/useUrlState'
import { useChartContext } from './ChartContext'
import { RoleCard } from './RoleCard'
import type { TeamNode } from './reactFlowNodes'

/**
 * A team's box: its name and what it holds, as a link over the whole box; a button that folds it; and the cards of its
 * roles. Cards are no nodes of React Flow's own: each node runs its selectors on every frame of a move.
 */
export function TeamBox({ id, data, width = 0, height = 0 }: NodeProps<TeamNode>) {
  const {
    sceneTeam,
    representation,
    headerHeight,
    isEmpty,
    highlight,
    matchCount,
    parentName,
    isNameShown,
    isFoldButtonShown,
    tabStopId,
    roleCards,
  } = data
  const hasHeader = representation === 'box' || representation === 'frame'
  const { focusManager } = useChartContext()
  const focusProps = useRovingTabIndex<HTMLAnchorElement>(id, tabStopId === id, focusManager)
  const changeLabel = getTeamChangeLabel(useOrgComparison(), sceneTeam, representation)
  return (
    <>
      <EntryLink
        {...focusProps}
        entry={{ kind: 'team', id }}
        className={hasHeader ? 'team-box' : 'team-box team-block'}
        data-kind={sceneTeam.team.kind}
        data-highlight={highlight}
        data-change={changeLabel}
        isViewItem
        draggable={false}
        aria-description={
          appendChange(describeTeam(sceneTeam.team, parentName, sceneTeam.totals, matchCount), changeLabel) +
          (sceneTeam.isFolded ? ', folded' : '')
        }
      >
        {!isNameShown && <span className="sr-only">{sceneTeam.team.name}</span>}
        {isNameShown && hasHeader && (
          <HeaderLabels
            sceneTeam={sceneTeam}
            matchCount={matchCount}
            headerHeight={headerHeight}
            isEmpty={isEmpty}
            hasFoldButton={isFoldButtonShown}
            width={width}
          />
        )}
        {isNameShown && !hasHeader && (
          <BlockLabels
            sceneTeam={sceneTeam}
            matchCount={matchCount}
            hasFoldButton={isFoldButtonShown}
            width={width}
            height={height}
            hasChangeTag={changeLabel !== undefined}
          />
        )}
      </EntryLink>
      {isFoldButtonShown && (
        <FoldButton
          sceneTeam={sceneTeam}
          isTabStop={tabStopId === `fold:${id}`}
          isInHeader={representation === 'box'}
        />
      )}
      {roleCards.map((card) => (
        <RoleCard key={card.role.id} card={card} />
      ))}
    </>
  )
}

interface BlockLabelsProps extends Size {
  sceneTeam: SceneTeam
  matchCount: number | undefined
  hasFoldButton: boolean
  hasChangeTag: boolean
}

/** From afar: the name and what the team holds, in the middle of the box, as far as there is room to read them. */
function BlockLabels({
  sceneTeam,
  matchCount,
  width,
  height,
  hasFoldButton,
  hasChangeTag,
}: BlockLabelsProps) {
  const { lod } = useChartContext()
  const { name } = sceneTeam.team
  const labelFit = fitBlockLabels(name, { width, height }, { hasFoldButton, hasChangeTag }, lod)
  return (
    <>
      <span
        className={
          labelFit.isNameTruncated ? 'truncate font-semibold' : 'clamp-lines font-semibold wrap-anywhere'
        }
        style={{ fontSize: labelFit.nameFontSize, WebkitLineClamp: labelFit.maxNameLines }}
        data-name={name}
        dir="auto"
      >
        {name}
      </span>
      {labelFit.hasNote && (
        <span
          className="truncate text-ink-soft"
          style={{ fontSize: labelFit.noteFontSize }}
          aria-hidden="true"
        >
          {formatBlockNote(sceneTeam, matchCount)}
        </span>
      )}
    </>
  )
}

interface HeaderLabelsProps {
  sceneTeam: SceneTeam
  matchCount: number | undefined
  headerHeight: number
  isEmpty: boolean
  hasFoldButton: boolean
  width: number
}

/** Near enough for roles to be read: a header, and below it, where there are no cards, what the team is or hides. */
function HeaderLabels({
  sceneTeam,
  matchCount,
  headerHeight,
  isEmpty,
  hasFoldButton,
  width,
}: HeaderLabelsProps) {
  const { lod } = useChartContext()
  const { name, kind } = sceneTeam.team
  const roleCount = formatRoleCount(sceneTeam, matchCount, isEmpty)
  const labelFit = fitHeaderLabels(name, { width, headerHeight, isEmpty, hasFoldButton }, lod)
  return (
    <>
      <span
        className="team-header"
        data-empty={isEmpty || undefined}
        data-has-fold-button={hasFoldButton || undefined}
        style={isEmpty ? undefined : { height: headerHeight }}
      >
        <span
          className={isEmpty ? 'team-name clamp-lines' : 'team-name truncate'}
          style={{ fontSize: labelFit.nameFontSize, WebkitLineClamp: isEmpty ? 2 : undefined }}
          data-name={name}
          dir="auto"
        >
          {name}
        </span>
        {kind === 'external' && (
          <span className="text-ink-soft" style={{ fontSize: getNoteFontSize(lod) }} aria-hidden="true">
            external
          </span>
        )}
        {roleCount !== '' && (
          <span
            className="ms-auto text-ink-soft tabular-nums"
            aria-hidden="true"
            style={{ fontSize: getNoteFontSize(lod) }}
          >
            {roleCount}
          </span>
        )}
      </span>
      {isEmpty && labelFit.maxNoteLines > 0 && (
        <span
          className="team-note clamp-lines"
          aria-hidden="true"
          style={{ fontSize: labelFit.noteFontSize, WebkitLineClamp: labelFit.maxNoteLines }}
          dir="auto"
        >
          {formatTeamNote(sceneTeam, matchCount)}
        </span>
      )}
    </>
  )
}

interface FoldButtonProps {
  sceneTeam: SceneTeam
  isTabStop: boolean
  isInHeader: boolean
}

function FoldButton({ sceneTeam, isTabStop, isInHeader }: FoldButtonProps) {
  const { lod, toggleFold, focusManager } = useChartContext()
  const { urlState, navigate } = useUrlState()
  const { id, name } = sceneTeam.team
  const focusProps = useRovingTabIndex<HTMLButtonElement>(`fold:${id}`, isTabStop, focusManager)
  const { size, top, right } = measureFoldButton(isInHeader, lod)
  // At a small zoom a finger needs more than the height of the header: the button then covers the corner of a card.
  return (
    <button
      {...focusProps}
      type="button"
      className="fold-button nopan"
      style={{
        width: size,
        height: size,
        top,
        right,
        fontSize: Math.max(18, 13 / lod.minZoom),
      }}
      aria-expanded={!sceneTeam.isFolded}
      aria-label={`${sceneTeam.isFolded ? 'Open' : 'Fold'} ${name}`}
      onClick={() => navigate(toggleFold(urlState, id), 'replace')}
    >
      {sceneTeam.isFolded ? '+' : '−'}
    </button>
  )
}
