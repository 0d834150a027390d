import type { MouseEvent, ReactNode } from 'react'
import { viewLinkClasses } from '../ui/components/pageFrame'
import { isPlainClick } from './EntryLink'
import type { UrlState } from './urlState'
import { useUrlState } from './useUrlState'

/** A real link to another view of the same selection and filter; a plain click stays on the page. */
export function UrlStateLink({
  to,
  isCurrent,
  className = '',
  children,
}: {
  to: UrlState
  isCurrent?: boolean
  className?: string
  children: ReactNode
}) {
  const { href, navigate } = useUrlState()
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    navigate(to, 'push')
  }
  return (
    <a
      href={href(to)}
      aria-current={isCurrent ? 'page' : undefined}
      className={`${viewLinkClasses} ${className}`}
      onClick={onClick}
    >
      {children}
    </a>
  )
}
