import './paper.css'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { useIsPrinting } from '../ui/useIsPrinting'
import { absolute, asPage } from '../view/others'
import { useView } from '../view/useView'
import { useVersions } from '../view/versions'
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
  /** The name of the file on this device that is shown, if one is: no address leads others to it. */
  localFile?: string | undefined
}

/**
 * What stands on paper only: the address that a document was printed from, and in place of chart and outline, which on
 * screen draw what is in sight, all that is open in them.
 */
export function Paper({ index, matches, levels, shown, localFile }: PaperProps) {
  const { view, href } = useView()
  const versions = useVersions()
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  const source = [localFile ?? absolute(href(asPage(view))), versions && `changes since ${versions.name}`]
    .filter(Boolean)
    .join(' · ')
  const isDocument = view.entry !== undefined || view.compare.length > 0
  return (
    <div className="paper" lang={index.org.lang ?? 'en'}>
      {!isDocument && shown === 'chart' && <PaperChart {...{ index, matches, levels, localFile, source }} />}
      {!isDocument && shown === 'outline' && <PaperOutline {...{ index, matches, levels }} />}
      <p className="paper-address" dir="auto">
        {source}
      </p>
    </div>
  )
}
