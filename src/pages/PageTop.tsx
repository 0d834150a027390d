import type { Org } from '../org/schema'
import { dateInWords } from '../ui/dateInWords'
import { EntryLink } from '../view/EntryLink'

/** What stays of the page's head while there is no explorer: whose organisation this is. */
export function PageTop({ org }: { org: Org }) {
  return (
    <header className="page-header">
      <h1 className="text-15 font-semibold">
        <EntryLink entry={undefined} dir="auto" className="home-link">
          {org.name}
        </EntryLink>
      </h1>
      {org.updated !== undefined && (
        <p className="updated text-12 text-ink-soft">
          as of <time dateTime={org.updated}>{dateInWords(org.updated, 'en')}</time>
        </p>
      )}
      <div className="views" />
    </header>
  )
}
