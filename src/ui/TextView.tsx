import './textView.css'
import type { ReactNode } from 'react'

interface TextViewProps {
  title: string
  /** How many px at its foot a sheet covers. */
  covered: number
  children: ReactNode
}

// What the button that raises the filters on a small screen takes at the foot, in px.
const FOOT = 72

/** A view of the organisation that is read as a text, in place of the chart. */
export function TextView({ title, covered, children }: TextViewProps) {
  return (
    // The id is where the link that skips to the view leads.
    <section
      id="chart"
      aria-label={title}
      tabIndex={-1}
      className="text-view"
      style={{ scrollPaddingBottom: FOOT + covered }}
    >
      <div className="text-view-page" style={{ paddingBottom: FOOT + covered }}>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  )
}
