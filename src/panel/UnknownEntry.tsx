import type { EntryKind, EntryRef, OrgIndex } from '../org/indexOrg'
import { findEntry } from '../org/indexOrg'
import { nearest } from '../org/nearest'
import { EntryRow, Section, Title } from './parts'

/** What an address says that no entry has, with the nearest ones that are there. */
export function UnknownEntry({ asked, index }: { asked: EntryRef; index: OrgIndex }) {
  const near = nearEntries(asked, index)
  return (
    <>
      <Title>
        No {asked.kind} “{asked.id}”
      </Title>
      <p className="mt-3">
        Nothing in {index.org.name} has this address. It may have been renamed since the link was made.
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
    const words = addressesOf(kind, index)
    const inside = [...words].filter((word) => word.split('-').length > 1 && word.includes(asked.id))
    return [...nearest(asked.id, words, MOST), ...inside].flatMap((id) => {
      const entry = findEntry(index, { kind, id })
      return entry ? [{ kind, id: entry.value.id }] : []
    })
  })
  return [...new Map(found.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()].slice(0, MOST)
}

function addressesOf(kind: EntryKind, index: OrgIndex): Set<string> {
  const entries = { role: index.roles, team: index.teams, quality: index.qualities }[kind]
  return new Set([...entries.keys(), ...index.aliases[kind].keys()])
}
