import type { ReactNode } from 'react'
import { captionClasses } from '../ui/components/classNames'

/** A heading of level 3 with what belongs to it. */
export function DetailsSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5 print:mt-[3.5mm] [&_li]:break-inside-avoid">
      <h3 dir="auto" className={`mb-1.5 ${captionClasses}`}>
        {title}
      </h3>
      {children}
    </section>
  )
}
