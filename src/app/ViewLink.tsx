import type { MouseEvent, ReactNode } from 'react'
import { isPlainClick } from '../view/EntryLink'
import { useView } from '../view/useView'
import type { View } from '../view/view'

/** A real link to another view of the same selection and filter; a plain click stays on the page. */
export function ViewLink({
  to,
  isCurrent,
  children,
}: {
  to: View
  isCurrent?: boolean
  children: ReactNode
}) {
  const { href, navigate } = useView()
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    navigate(to, 'push')
  }
  return (
    <a href={href(to)} aria-current={isCurrent ? 'page' : undefined} className="view-link" onClick={onClick}>
      {children}
    </a>
  )
}
