import './outline.css'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import type { Size } from '../ui/useSize'
import { withAllFolded, withAllOpen } from '../view/folding'
import { useView } from '../view/useView'
import { Tree } from './Tree'

interface OutlineProps {
  index: OrgIndex
  matches: Matches
  /** The room for the outline and the details together, in px. */
  frame: Size
  /** How many px at the outline's foot a sheet covers. */
  covered: number
  /** How many levels of teams are open by default. */
  levels: number
}

/** The organisation in text, the chart's equal: the same teams and roles, selection, filter and folding. */
export function Outline({ index, matches, frame, covered, levels }: OutlineProps) {
  const { navigate } = useView()
  return (
    <section aria-label="Outline" className="outline-view">
      {index.roots.length === 0 ? (
        <p className="outline-empty">This organisation has no teams yet.</p>
      ) : (
        <>
          <div className="outline-tools">
            <Button onClick={() => navigate((view) => withAllOpen(view, levels), 'replace')}>Open all</Button>
            <Button onClick={() => navigate((view) => withAllFolded(index, view, levels), 'replace')}>
              Fold all
            </Button>
          </div>
          <Tree {...{ index, matches, levels }} room={{ height: frame.height, covered }} />
        </>
      )}
    </section>
  )
}
