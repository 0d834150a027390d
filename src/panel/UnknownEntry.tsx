import type { EntryKind, EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { findCloseMatches } from '../org/text/findCloseMatches'
import { slugify } from '../org/text/slugify'
import { EntryRow, Section, Title } from './parts'

/** What an address says that no entry has, with the nearest ones that are there. */
export function UnknownEntry({ asked, index }: { asked: EntryRef; index: OrgIndex }) {
  const near = nearEntries(asked, index)
  return (
    <>
      <Title>
        No {asked.kind} “<bdi>{asked.id}</bdi>”
      </Title>
      <p className="mt-3">
        Nothing in <bdi>{index.org.name}</bdi> has this address. It may have been renamed since the link was
        made.
      </p>
      {near.length > 0 && (
        <Section title="Did you mean">
          <ul className="grid gap-1">
            {near.map((entry) => (
              <EntryRow key={`${entry.kind} ${entry.id}`} entry={entry} index={index} note={entry.kind} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const MOST = 5

/** Entries whose id, name or alias is near to what was asked for: of the same kind first, then of the others. */
function nearEntries(asked: EntryRef, index: OrgIndex): EntryRef[] {
  const { kind: first } = asked
  const kinds = [first, ...(['role', 'team', 'quality'] as const).filter((kind) => kind !== first)]
  const found = kinds.flatMap((kind) => {
    const ids = idsByWord(kind, index)
    const words = [...ids.keys()]
    const inside = words.filter((word) => word.split('-').length > 1 && word.includes(asked.id))
    return [...findCloseMatches(asked.id, words, MOST), ...inside].flatMap((word) => {
      const id = ids.get(word)
      return id === undefined ? [] : [{ kind, id }]
    })
  })
  return [...new Map(found.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()].slice(0, MOST)
}

/** What people may call an entry in an address: its name, an alias, its id. An id wins, then an alias. */
function idsByWord(kind: EntryKind, index: OrgIndex): Map<string, Id> {
  const entries = { role: index.roles, team: index.teams, quality: index.qualities }[kind]
  const named = [...entries.values()].map(({ id, name }): [string, Id] => [slugify(name), id])
  const self = [...entries.keys()].map((id): [string, Id] => [id, id])
  return new Map([...named, ...index.idByAlias[kind], ...self])
}
