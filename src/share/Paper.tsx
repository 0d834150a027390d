import './paper.css'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { useIsPrinting } from '../ui/useIsPrinting'
import { useView } from '../view/useView'
import type { View } from '../view/view'
import { PaperChart } from './PaperChart'
import { PaperOutline } from './PaperOutline'

export interface PaperProps {
  index: OrgIndex
  matches: Matches
  /** How many levels of teams are open by default. */
  levels: number
  /** Which view is on screen. */
  shown: NonNullable<View['view']>
}

/**
 * What stands on paper only: the address that a document was printed from, and in place of chart and outline, which on
 * screen draw what is in sight, all that is open in them.
 */
export function Paper({ index, matches, levels, shown }: PaperProps) {
  const { view, href } = useView()
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  const isDocument = view.entry !== undefined || view.compare.length > 0
  return (
    <div className="paper" lang={index.org.lang ?? 'en'}>
      {!isDocument && shown === 'chart' && <PaperChart {...{ index, matches, levels }} />}
      {!isDocument && shown === 'outline' && <PaperOutline {...{ index, matches, levels }} />}
      <p className="paper-address">{window.location.origin + href(view)}</p>
    </div>
  )
}
