import type { Org } from '../org/model/schema'
import { formatDate } from '../ui/browser/formatDate'
import { homeLinkClasses, pageTitleClasses } from '../ui/components/pageFrame'
import { EntryLink } from './EntryLink'

/** Whose organisation a page is about, as its heading and the way home, and of which day. */
export function OrgTitle({ org }: { org: Org }) {
  return (
    <>
      <h1 className={`${pageTitleClasses} text-15`}>
        <EntryLink entry={undefined} dir="auto" className={homeLinkClasses}>
          {org.name}
        </EntryLink>
      </h1>
      {org.updated !== undefined && (
        <p className="updated text-12 whitespace-nowrap text-ink-soft max-lg:hidden print:block">
          as of <time dateTime={org.updated}>{formatDate(org.updated, 'en')}</time>
        </p>
      )}
    </>
  )
}
