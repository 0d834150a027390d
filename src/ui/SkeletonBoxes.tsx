/** In place of a chart that is on its way: boxes as it has them. */
export function SkeletonBoxes() {
  return (
    <div className="skeleton-boxes" aria-hidden="true">
      {boxes.map((box) => (
        <span key={box} className={`skeleton skeleton-box ${box}`} />
      ))}
    </div>
  )
}

const boxes = [
  'col-span-6',
  'col-span-2',
  'col-span-4',
  'col-span-3',
  'col-span-3 ',
  'col-span-4 ',
  'col-span-2 ',
]
