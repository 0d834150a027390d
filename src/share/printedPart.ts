import type { UrlState } from '../urlState/urlState'

type Tab = NonNullable<UrlState['tab']>

/** The part of the page that is printed: a comparison, else the open details, else the view. */
export function getPrintedPart({ compare, entry }: UrlState, activeTab: Tab): 'compare' | 'details' | Tab {
  if (compare.length > 0) return 'compare'
  return entry ? 'details' : activeTab
}
