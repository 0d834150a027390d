import '../ui/lateUtilities.css'
import { Button } from '../ui/components/Button'
import { emptyViewClasses } from '../ui/components/classNames'
import type { ElementSize } from '../ui/hooks/useElementSize'
import { withAllTeamsFolded, withAllTeamsOpen } from '../urlState/teamFolding'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { OutlineTree } from './OutlineTree'

interface OutlineViewProps {
  /** The size of the workspace, outline and details together. */
  windowSize: ElementSize
  /** How many px at the bottom the details sheet covers. */
  coveredHeight: number
  /** How many levels of teams are open by default. */
  defaultOpenDepth: number
}

/** The organisation as a tree of text, with the same teams and roles, selection, filter and folding as the chart. */
export function OutlineView({ windowSize, coveredHeight, defaultOpenDepth }: OutlineViewProps) {
  const { index } = useOrg()
  const { navigate } = useUrlState()
  return (
    <section aria-label="Outline" className="flex h-full flex-col bg-paper">
      {index.rootTeams.length === 0 ? (
        <p className={emptyViewClasses}>This organisation has no teams yet.</p>
      ) : (
        <>
          <div className="flex flex-none gap-2 border-b border-line px-4 py-1.5">
            <Button
              onClick={() => navigate((urlState) => withAllTeamsOpen(urlState, defaultOpenDepth), 'replace')}
            >
              Open all
            </Button>
            <Button
              onClick={() =>
                navigate((urlState) => withAllTeamsFolded(index, urlState, defaultOpenDepth), 'replace')
              }
            >
              Fold all
            </Button>
          </div>
          <OutlineTree
            defaultOpenDepth={defaultOpenDepth}
            scrollArea={{ height: windowSize.height, coveredHeight }}
          />
        </>
      )}
    </section>
  )
}
