import type { Role } from '../org/schema'
import { isPlainClick } from '../view/EntryLink'
import { useView, withEntry } from '../view/useView'

// As many as stand side by side.
const MOST = 4

/** Begins to compare the role with others, or adds it to those that are compared: a link, for it leads to another view. */
export function CompareWith({ role: { id } }: { role: Role }) {
  const { view, href, navigate } = useView()
  const { compare } = view
  if (compare.includes(id) || compare.length >= MOST) return null
  const next = { ...withEntry(view, undefined), compare: [...compare, id] }
  return (
    <a
      href={href(next)}
      className="compare-with text-accent underline pointer-coarse:py-2"
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        navigate(next, 'push')
      }}
    >
      {compare.length > 0 ? 'Add to the comparison' : 'Compare with…'}
    </a>
  )
}
