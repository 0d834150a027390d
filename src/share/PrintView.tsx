import '../ui/lateUtilities.css'
import './print.css'
import { useIsPrinting } from '../ui/hooks/useIsPrinting'
import { useOrgComparison } from '../urlState/orgComparison'
import { toAbsoluteUrl, withoutEmbed } from '../urlState/shareableUrl'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { PrintChart } from './PrintChart'
import { PrintOutline } from './PrintOutline'
import { getPrintedPart } from './printedPart'
import type { PrintViewProps } from './printViewProps'

/**
 * What stands on paper only: the address that a document was printed from, and in place of chart and outline, which on
 * screen draw what is in sight, all that is open in them.
 */
export function PrintView({ defaultOpenDepth, activeTab, localFileName }: PrintViewProps) {
  const { index } = useOrg()
  const { urlState, href } = useUrlState()
  const versions = useOrgComparison()
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  const sourceLine = [
    localFileName ?? toAbsoluteUrl(href(withoutEmbed(urlState))),
    versions && `changes since ${versions.olderFileName}`,
  ]
    .filter(Boolean)
    .join(' · ')
  const printedPart = getPrintedPart(urlState, activeTab)
  return (
    // Hidden on screen: the browser may draw the page once more while it prints, and nothing in it is to move.
    <div className="paper hidden print:block" lang={index.org.lang ?? 'en'}>
      {printedPart === 'chart' && (
        <PrintChart
          defaultOpenDepth={defaultOpenDepth}
          localFileName={localFileName}
          sourceLine={sourceLine}
        />
      )}
      {printedPart === 'outline' && <PrintOutline defaultOpenDepth={defaultOpenDepth} />}
      {printedPart !== 'chart' && (
        <p className="mt-[5mm] text-[9pt] wrap-anywhere text-ink-soft" dir="auto">
          {sourceLine}
        </p>
      )}
    </div>
  )
}
