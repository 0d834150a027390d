import type { Role } from '../org/model/schema'
import { isPlainClick } from '../urlState/EntryLink'
import { useUrlState, withEntry } from '../urlState/useUrlState'

// As many as stand side by side.
const MOST = 4

/** Begins to compare the role with others, or adds it to those that are compared: a link, for it leads to another view. */
export function CompareWith({ role: { id } }: { role: Role }) {
  const { urlState, href, navigate } = useUrlState()
  const { compare } = urlState
  if (compare.includes(id) || compare.length >= MOST) return null
  const next = { ...withEntry(urlState, undefined), compare: [...compare, id] }
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
