import { type Connection, type ConnectionKind, connectionWords } from '../org/connections'
import type { OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'
import { EntryRow, Prose, Section } from './parts'

/** Who a role or team reports to, works with and so on, a section for each way of standing to another. */
export function Connections({ id, index }: { id: Id; index: OrgIndex }) {
  const groups = new Map(titles.map((title): [string, Connection[]] => [title, []]))
  for (const connection of index.connections.get(id) ?? [])
    groups.get(connectionWords[connection.kind][connection.direction])?.push(connection)
  return [...groups]
    .filter(([, connections]) => connections.length > 0)
    .map(([title, connections]) => (
      <Section key={title} title={title}>
        <ul className="grid gap-1">
          {connections.map(({ other, text, direction }) => (
            <EntryRow
              key={`${other} ${direction} ${text}`}
              entry={{ kind: index.roles.has(other) ? 'role' : 'team', id: other }}
              index={index}
              note={text === undefined ? undefined : <Prose text={text} index={index} />}
            />
          ))}
        </ul>
      </Section>
    ))
}

const kinds: readonly ConnectionKind[] = [
  'reports-to',
  'works-with',
  'leads',
  'advises',
  'escalates-to',
  'coordinates',
  'refers-to',
]

const titles = [...new Set(kinds.flatMap((kind) => [connectionWords[kind].out, connectionWords[kind].in]))]
