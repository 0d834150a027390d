import type { ComponentProps } from 'react'
import type { EntryRef } from '../org/model/indexOrg'
import { formatEntryKey } from '../ui/browser/pageElements'
import { useOrgLang } from './orgLang'
import { UrlStateLink } from './UrlStateLink'
import { useUrlState, withEntry } from './useUrlState'

type EntryLinkProps = {
  entry: EntryRef | undefined
  /** Whether the link stands for the entry in its view: closing the entry's details gives focus back to it. */
  isViewItem?: boolean
} & Omit<ComponentProps<typeof UrlStateLink>, 'to'>

/** A real link to an entry in the present view, or with no entry to the view without a selection. */
export function EntryLink({ entry, isViewItem = false, ...rest }: EntryLinkProps) {
  const { urlState } = useUrlState()
  const lang = useOrgLang()
  const isSelected =
    entry !== undefined && urlState.entry?.kind === entry.kind && urlState.entry.id === entry.id
  return (
    <UrlStateLink
      lang={lang}
      aria-current={isSelected ? 'true' : undefined}
      data-entry-link={isViewItem && entry ? formatEntryKey(entry) : undefined}
      {...rest}
      to={withEntry(urlState, entry)}
    />
  )
}
