import './documentView.css'
import type { ReactNode } from 'react'

interface DocumentViewProps {
  title: string
  /** How many px at its foot a sheet covers. */
  coveredHeight: number
  children: ReactNode
}

// What the button that raises the filters on a small screen takes at the foot, in px.
const FILTER_BUTTON_HEIGHT_PX = 72

/** A view of the organisation that is read as a text, in place of the chart. */
export function DocumentView({ title, coveredHeight, children }: DocumentViewProps) {
  return (
    // The id is where the link that skips to the view leads.
    <section
      id="chart"
      aria-label={title}
      tabIndex={-1}
      className="text-view absolute inset-0 overflow-y-auto -outline-offset-2 wrap-anywhere print:static print:overflow-visible"
      style={{ scrollPaddingBottom: FILTER_BUTTON_HEIGHT_PX + coveredHeight }}
    >
      <div
        className="grid max-w-[76ch] grid-cols-[minmax(0,1fr)] gap-4 p-6 max-sm:p-4 pointer-coarse:text-16 print:max-w-none print:p-0!"
        style={{ paddingBottom: FILTER_BUTTON_HEIGHT_PX + coveredHeight }}
      >
        <h2 className="text-24 leading-[1.2] font-semibold">{title}</h2>
        {children}
      </div>
    </section>
  )
}
