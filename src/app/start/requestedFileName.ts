import type { UrlState } from '../../urlState/urlState'

/** The site's own data file, beside the page. */
export const SITE_FILE_NAME = 'org.json'

/** The data file that a view asks for, or what its address says in place of one. */
export function getRequestedFileName({ data, invalidFileNames }: UrlState): string {
  return data ?? invalidFileNames?.data ?? SITE_FILE_NAME
}

/** The same view of the site's own data. */
export function withSiteFile({ data: _, invalidFileNames: __, ...urlState }: UrlState): UrlState {
  return urlState
}
