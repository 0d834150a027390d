import type { EntryKind, EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { findCloseMatches } from '../org/text/findCloseMatches'
import { slugify } from '../org/text/slugify'
import { useOrg } from '../urlState/useOrg'
import { DetailsHeading } from './DetailsHeading'
import { DetailsSection } from './DetailsSection'
import { EntryListItem } from './EntryListItem'

/** Shown for an address without an entry: suggests entries with similar names. */
export function UnknownEntry({ entryRef }: { entryRef: EntryRef }) {
  const { index } = useOrg()
  const closeEntries = findCloseEntries(entryRef, index)
  return (
    <>
      <DetailsHeading>
        No {entryRef.kind} “<bdi>{entryRef.id}</bdi>”
      </DetailsHeading>
      <p className="mt-3">
        Nothing in <bdi>{index.org.name}</bdi> has this address. It may have been renamed since the link was
        made.
      </p>
      {closeEntries.length > 0 && (
        <DetailsSection title="Did you mean">
          <ul className="grid gap-1">
            {closeEntries.map((entry) => (
              <EntryListItem key={`${entry.kind} ${entry.id}`} entry={entry} note={entry.kind} />
            ))}
          </ul>
        </DetailsSection>
      )}
    </>
  )
}

const MAX_SUGGESTIONS = 5

/** Entries whose id, name or alias is similar: those of the same kind first. */
function findCloseEntries(entryRef: EntryRef, index: OrgIndex): EntryRef[] {
  const { kind: requestedKind } = entryRef
  const kinds = [
    requestedKind,
    ...(['role', 'team', 'quality'] as const).filter((kind) => kind !== requestedKind),
  ]
  const candidates = kinds.flatMap((kind) => {
    const idBySlug = collectIdsBySlug(kind, index)
    const slugs = [...idBySlug.keys()]
    const containingSlugs = slugs.filter((word) => word.split('-').length > 1 && word.includes(entryRef.id))
    return [...findCloseMatches(entryRef.id, slugs, MAX_SUGGESTIONS), ...containingSlugs].flatMap((word) => {
      const id = idBySlug.get(word)
      return id === undefined ? [] : [{ kind, id }]
    })
  })
  return [...new Map(candidates.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()].slice(
    0,
    MAX_SUGGESTIONS,
  )
}

/** Ids by the slugs that an address may have: ids, aliases and names, in this order of precedence. */
function collectIdsBySlug(kind: EntryKind, index: OrgIndex): Map<string, Id> {
  const entries = { role: index.roles, team: index.teams, quality: index.qualities }[kind]
  const idsByName = [...entries.values()].map(({ id, name }): [string, Id] => [slugify(name), id])
  const ownIds = [...entries.keys()].map((id): [string, Id] => [id, id])
  return new Map([...idsByName, ...index.idByAlias[kind], ...ownIds])
}
