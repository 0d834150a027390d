import { isPlainClick } from '../view/EntryLink'
import { useView } from '../view/useView'
import type { View } from '../view/view'

/** Leads from comparing back to the view that it stands in place of. */
export function BackLink() {
  const { view, href, navigate } = useView()
  const next = { ...view, compare: [] }
  return (
    <a
      href={href(next)}
      className="compare-back"
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        // The link goes away; focus stays in the view.
        event.currentTarget.closest('main')?.focus({ preventScroll: true })
        navigate(next, 'push')
      }}
    >
      Back to {places[view.view ?? 'chart']}
    </a>
  )
}

const places: Readonly<Record<NonNullable<View['view']>, string>> = {
  chart: 'the chart',
  outline: 'the outline',
  matrix: 'the matrix',
  fit: 'Fit',
  gaps: 'the gaps',
}
