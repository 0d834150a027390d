import { createContext, use } from 'react'

/** The language of the organisation's names and texts, where it may not be the page's own. */
export const OrgLangContext = createContext<string | undefined>(undefined)

/** The `lang` of what holds a name or a text of the organisation; undefined outside an organisation. */
export function useOrgLang(): string | undefined {
  return use(OrgLangContext)
}
