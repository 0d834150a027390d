import { Fragment, type ReactNode } from 'react'
import { type EntryRef, getTeamPath } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { DETAILS_HEADING_ID } from '../ui/browser/pageElements'
import { EntryLink } from '../urlState/EntryLink'
import { LinkedText } from '../urlState/LinkedText'
import { useOrgComparison } from '../urlState/orgComparison'
import { useOrg } from '../urlState/useOrg'
import { breadcrumbClasses, linkLineClasses } from './detailsClasses'

/** The name of an entry, with room for the close button, which is on the right in either text direction. */
export function DetailsHeading({ children }: { children: ReactNode }) {
  return (
    <h2
      id={DETAILS_HEADING_ID}
      tabIndex={-1}
      dir="auto"
      className="pr-11 text-24 leading-tight font-semibold print:pr-0"
    >
      {children}
    </h2>
  )
}

/** The ancestors of an entry, outermost first. */
export function TeamBreadcrumb({ teamId }: { teamId: Id | undefined }) {
  const { index } = useOrg()
  if (teamId === undefined) return null
  return (
    <p className={`${breadcrumbClasses} ${linkLineClasses}`}>
      {getTeamPath(index, teamId).map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && <span aria-hidden="true"> › </span>}
          <EntryLink entry={{ kind: 'team', id }} className="text-accent" dir="auto">
            {name}
          </EntryLink>
        </Fragment>
      ))}
    </p>
  )
}

/** The other names that an entry goes by. */
export function AliasList({ aliases }: { aliases: readonly string[] | undefined }) {
  if (!aliases?.length) return null
  return <p className="mt-2 text-ink-soft">also {aliases.map(isolateBidi).join(', ')}</p>
}

/** What changed in an entry since an older file, where the page compares with one. */
export function ChangesSinceOlderFile({ entry }: { entry: EntryRef }) {
  const { EntryChanges } = useOrgComparison() ?? {}
  return EntryChanges && <EntryChanges entry={entry} />
}

export function EntrySummary({ text }: { text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p className="mt-3 text-15 pointer-coarse:text-16" dir="auto">
      <LinkedText text={text} />
    </p>
  )
}
