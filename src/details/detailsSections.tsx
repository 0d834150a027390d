import { Fragment, type ReactNode } from 'react'
import type { EntryRef } from '../org/model/indexOrg'
import { findEntry, getTeamPath } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Id, Resource, Responsibility, Role, Section as SectionData, Source } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { DETAILS_HEADING_ID } from '../ui/browser/pageElements'
import { SourceLocation } from '../ui/components/SourceLocation'
import { EntryLink } from '../urlState/EntryLink'
import { LinkedText } from '../urlState/LinkedText'
import { useOrgComparison } from '../urlState/orgComparison'
import { useOrg } from '../urlState/useOrg'

/** A heading of level 3 with what belongs to it. */
export function DetailsSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="details-section">
      <h3 dir="auto">{title}</h3>
      {children}
    </section>
  )
}

/** The teams above an entry, from the top. */
export function TeamBreadcrumb({ teamId }: { teamId: Id | undefined }) {
  const { index } = useOrg()
  if (teamId === undefined) return null
  return (
    <p className="details-trail">
      {getTeamPath(index, teamId).map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && <span aria-hidden="true"> › </span>}
          <EntryLink entry={{ kind: 'team', id }} dir="auto">
            {name}
          </EntryLink>
        </Fragment>
      ))}
    </p>
  )
}

export function DetailsHeading({ children }: { children: ReactNode }) {
  return (
    <h2 id={DETAILS_HEADING_ID} tabIndex={-1} dir="auto" className="text-24 leading-tight font-semibold">
      {children}
    </h2>
  )
}

/** The other names that an entry goes by. */
export function AliasList({ aliases }: { aliases: readonly string[] | undefined }) {
  if (!aliases?.length) return null
  return <p className="mt-2 text-ink-soft">also {aliases.map(isolateBidi).join(', ')}</p>
}

/** What became of an entry since an older file, where the page compares with one. */
export function ChangesSinceOlderFile({ entry }: { entry: EntryRef }) {
  const { EntryChanges } = useOrgComparison() ?? {}
  return EntryChanges && <EntryChanges entry={entry} />
}

export function EntrySummary({ text }: { text: string | undefined }) {
  if (text === undefined) return null
  return (
    <p className="mt-3 text-15" dir="auto">
      <LinkedText text={text} />
    </p>
  )
}

export function ResponsibilitiesSection({ groups }: { groups: readonly Responsibility[] }) {
  if (groups.length === 0) return null
  return (
    <DetailsSection title="Responsibilities">
      {groups.map(({ title, items }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups may be called alike; they are their place.
        <Fragment key={i}>
          {title !== undefined && (
            <h4 dir="auto">
              <LinkedText text={title} />
            </h4>
          )}
          <TextList items={items} />
        </Fragment>
      ))}
    </DetailsSection>
  )
}

/** A list of texts; a single one is a paragraph. */
function TextList({ items }: { items: readonly string[] }) {
  const [first, ...more] = items
  if (first === undefined) return null
  if (more.length === 0)
    return (
      <p dir="auto">
        <LinkedText text={first} />
      </p>
    )
  return (
    <ul className="details-list">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list.
        <li key={i} dir="auto">
          <LinkedText text={item} />
        </li>
      ))}
    </ul>
  )
}

/** A role or team as a row: its link, what is said of it, and where it stands. */
export function EntryListItem({ entry, note }: { entry: EntryRef; note?: ReactNode }) {
  const { index } = useOrg()
  const found = findEntry(index, entry)
  if (!found) return null
  const role = found.kind === 'role' ? found.value : undefined
  const homeTeamId = role?.teams[0]
  return (
    <li className="entry-row" data-branch={index.hueByTeam.get(homeTeamId ?? found.value.id) ?? 'none'}>
      <span className="entry-dot" aria-hidden="true" />
      <EntryLink entry={entry} className="text-accent" dir="auto">
        {found.value.name}
      </EntryLink>
      {note !== undefined && (
        <span className="entry-note" dir="auto">
          {note}
        </span>
      )}
    </li>
  )
}

/** The status of a role where it should be seen beside its name. */
export function getNotableStatus(role: Role): string | undefined {
  const status = getRoleStatus(role)
  return status === undefined || status === 'filled' ? undefined : status
}

/** What ends every entry: resources, notes, its own sections, and where a reader can check it. */
export function ExtraSections({
  entry,
}: {
  entry: {
    notes?: readonly string[]
    resources?: readonly Resource[]
    sections?: readonly SectionData[]
    source?: Source
  }
}) {
  const { notes = [], resources = [], sections = [], source } = entry
  return (
    <>
      {sections.map(({ title, items }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections may be called alike.
        <DetailsSection key={i} title={title}>
          <TextList items={items} />
        </DetailsSection>
      ))}
      {notes.length > 0 && (
        <DetailsSection title="Notes">
          <TextList items={notes} />
        </DetailsSection>
      )}
      {resources.length > 0 && (
        <DetailsSection title="Resources">
          <ul className="details-list resource-list">
            {resources.map(({ label, url }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a resource may be listed twice.
              <li key={i} dir="auto">
                <a href={url} rel="noreferrer" className="text-accent underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </DetailsSection>
      )}
      {source && (source.path !== undefined || source.url !== undefined) && (
        <DetailsSection title="Source">
          <p dir="auto">
            <SourceLocation {...source} editLabel="Edit at its source" />
          </p>
        </DetailsSection>
      )}
    </>
  )
}
