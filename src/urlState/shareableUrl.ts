import type { EntryRef } from '../org/model/indexOrg'
import { parseUrlState, type UrlState } from './urlState'

/** The same view as others should get it: a page of its own, in the theme of whoever opens it. */
export function withoutEmbed(urlState: UrlState): UrlState {
  const { theme: _, ...rest } = urlState
  return { ...rest, embed: false }
}

/** An entry of the same file alone, without the filter that found it or the way to look at it. */
export function withOnlyEntry({ data }: UrlState, entry: EntryRef): UrlState {
  return { ...parseUrlState(''), ...(data !== undefined && { data }), entry }
}

/** A view's address as it is sent on, from the scheme. `href` is `useView`'s. */
export function toAbsoluteUrl(href: string): string {
  return window.location.origin + href
}
