import { focusView } from '../ui/browser/pageElements'
import { UrlStateLink } from '../urlState/UrlStateLink'
import type { UrlState } from '../urlState/urlState'
import { useUrlState } from '../urlState/useUrlState'

/** Leads from comparing back to the view that it stands in place of. */
export function BackToViewLink() {
  const { urlState } = useUrlState()
  return (
    <UrlStateLink
      to={{ ...urlState, compare: [] }}
      className="py-1.5 text-accent underline pointer-coarse:py-3 print:hidden"
      onFollow={focusView}
    >
      Back to {viewPhrases[urlState.tab ?? 'chart']}
    </UrlStateLink>
  )
}

const viewPhrases: Readonly<Record<NonNullable<UrlState['tab']>, string>> = {
  chart: 'the chart',
  outline: 'the outline',
  matrix: 'the matrix',
  fit: 'Fit',
  gaps: 'the gaps',
}
