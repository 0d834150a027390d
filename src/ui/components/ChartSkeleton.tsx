import { skeletonClasses } from './pageFrame'
/** In place of a chart that is on its way: boxes as it has them. */
export function ChartSkeleton() {
  return (
    <div className="grid grid-cols-6 gap-4" aria-hidden="true">
      {boxClasses.map((boxClass) => (
        <span key={boxClass} className={`${skeletonClasses} h-[110px] rounded-lg ${boxClass}`} />
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
