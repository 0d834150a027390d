import { isPlainClick } from '../urlState/EntryLink'
import type { UrlState } from '../urlState/urlState'
import { useUrlState } from '../urlState/useUrlState'

/** Leads from comparing back to the view that it stands in place of. */
export function BackToViewLink() {
  const { urlState, href, navigate } = useUrlState()
  const viewWithoutComparison = { ...urlState, compare: [] }
  return (
    <a
      href={href(viewWithoutComparison)}
      className="compare-back"
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        // The link goes away; focus stays in the view.
        event.currentTarget.closest('main')?.focus({ preventScroll: true })
        navigate(viewWithoutComparison, 'push')
      }}
    >
      Back to {viewPhrases[urlState.tab ?? 'chart']}
    </a>
  )
}

const viewPhrases: Readonly<Record<NonNullable<UrlState['tab']>, string>> = {
  chart: 'the chart',
  outline: 'the outline',
  matrix: 'the matrix',
  fit: 'Fit',
  gaps: 'the gaps',
}
