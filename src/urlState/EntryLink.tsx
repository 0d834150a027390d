import type { ComponentProps, MouseEvent } from 'react'
import type { EntryRef } from '../org/model/indexOrg'
import { useOrgLang } from './orgLang'
import { useUrlState, withEntry } from './useUrlState'

type EntryLinkProps = { entry: EntryRef | undefined } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>

/**
 * A real link to an entry in the present view, or with no entry to the view without a selection. A plain click stays
 * on the page; with a modifier, or another button, the browser does what it does with any link.
 */
export function EntryLink({ entry, children, ...rest }: EntryLinkProps) {
  const { urlState, href, navigate } = useUrlState()
  const lang = useOrgLang()
  const target = withEntry(urlState, entry)
  const isSelected =
    entry !== undefined && urlState.entry?.kind === entry.kind && urlState.entry.id === entry.id
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    navigate(target, 'push')
  }
  return (
    <a
      lang={lang}
      aria-current={isSelected ? 'true' : undefined}
      {...rest}
      href={href(target)}
      onClick={onClick}
    >
      {children}
    </a>
  )
}

/** Whether a click asks for nothing but to follow the link here. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
