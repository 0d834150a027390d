import type { EntryRef } from '../org/indexOrg'
import { parseView, type View } from './view'

/** The same view as others should get it: a page of its own, in the theme of whoever opens it. */
export function asPage(view: View): View {
  const { theme: _, ...rest } = view
  return { ...rest, embed: false }
}

/** An entry of the same file alone, without the filter that found it or the way to look at it. */
export function entryAlone({ data }: View, entry: EntryRef): View {
  return { ...parseView(''), ...(data !== undefined && { data }), entry }
}

/** A view's address as it is sent on, from the scheme. `href` is `useView`'s. */
export function absolute(href: string): string {
  return window.location.origin + href
}
