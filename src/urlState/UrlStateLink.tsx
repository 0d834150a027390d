import type { ComponentProps, MouseEvent } from 'react'
import type { UrlState } from './urlState'
import { type HistoryMode, useUrlState } from './useUrlState'

type UrlStateLinkProps = {
  to: UrlState
  /** `replace` for what Back should not undo. */
  historyMode?: HistoryMode
  /** What else a plain click does, before the view changes. A link that goes away with it puts focus elsewhere here. */
  onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void
} & Omit<ComponentProps<'a'>, 'href' | 'onClick'>

/**
 * A real link to another view. A plain click stays on the page; with a modifier, or another button, the browser does
 * what it does with any link.
 */
export function UrlStateLink({ to, historyMode = 'push', onFollow, children, ...rest }: UrlStateLinkProps) {
  const { href, navigate } = useUrlState()
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    onFollow?.(event)
    navigate(to, historyMode)
  }
  return (
    <a {...rest} href={href(to)} onClick={onClick}>
      {children}
    </a>
  )
}

/** Whether a click asks for nothing but to follow the link here. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
