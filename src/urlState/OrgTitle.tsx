import type { Org } from '../org/model/schema'
import { formatDate } from '../ui/browser/formatDate'
import { EntryLink } from './EntryLink'

/** Whose organisation a page is about, as its heading and the way home, and of which day. */
export function OrgTitle({ org }: { org: Org }) {
  return (
    <>
      <h1 className="text-15 font-semibold">
        <EntryLink entry={undefined} dir="auto" className="home-link">
          {org.name}
        </EntryLink>
      </h1>
      {org.updated !== undefined && (
        <p className="updated text-12 text-ink-soft">
          as of <time dateTime={org.updated}>{formatDate(org.updated, 'en')}</time>
        </p>
      )}
    </>
  )
}
