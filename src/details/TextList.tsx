import { LinkedText } from '../urlState/LinkedText'
import { textListClasses } from './detailsClasses'

/** A list of texts; a single one is a paragraph. */
export function TextList({ items }: { items: readonly string[] }) {
  const [first, ...more] = items
  if (first === undefined) return null
  if (more.length === 0)
    return (
      <p dir="auto">
        <LinkedText text={first} />
      </p>
    )
  return (
    <ul className={textListClasses}>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list.
        <li key={i} dir="auto">
          <LinkedText text={item} />
        </li>
      ))}
    </ul>
  )
}
