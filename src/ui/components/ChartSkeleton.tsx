/** In place of a chart that is on its way: boxes as it has them. */
export function ChartSkeleton() {
  return (
    <div className="skeleton-boxes" aria-hidden="true">
      {boxClasses.map((boxClass) => (
        <span key={boxClass} className={`skeleton skeleton-box ${boxClass}`} />
      ))}
    </div>
  )
}

const boxClasses = [
  'col-span-6',
  'col-span-2',
  'col-span-4',
  'col-span-3',
  'col-span-3 ',
  'col-span-4 ',
  'col-span-2 ',
]
