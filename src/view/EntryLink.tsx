import type { ComponentProps, MouseEvent } from 'react'
import type { EntryRef } from '../org/indexOrg'
import { useOrgLang } from './orgLang'
import { useView, withEntry } from './useView'

type EntryLinkProps = { entry: EntryRef | undefined } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>

/**
 * A real link to an entry in the present view, or with no entry to the view without a selection. A plain click stays
 * on the page; with a modifier, or another button, the browser does what it does with any link.
 */
export function EntryLink({ entry, children, ...rest }: EntryLinkProps) {
  const { view, href, navigate } = useView()
  const lang = useOrgLang()
  const next = withEntry(view, entry)
  const selected = entry !== undefined && view.entry?.kind === entry.kind && view.entry.id === entry.id
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    navigate(next, 'push')
  }
  return (
    <a lang={lang} aria-current={selected ? 'true' : undefined} {...rest} href={href(next)} onClick={onClick}>
      {children}
    </a>
  )
}

/** Whether a click asks for nothing but to follow the link here. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
