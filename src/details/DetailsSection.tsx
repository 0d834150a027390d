import type { ReactNode } from 'react'
import { captionClasses } from '../ui/components/classNames'

/** A heading of level 3 with what belongs to it. */
export function DetailsSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="details-section mt-5">
      <h3 dir="auto" className={`mb-1.5 ${captionClasses}`}>
        {title}
      </h3>
      {children}
    </section>
  )
}
