import { type Connection, type ConnectionKind, connectionWords } from '../org/connections'
import type { OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'
import { LongList } from '../ui/LongList'
import { Prose } from '../view/Prose'
import { EntryRow, Section } from './parts'

/** Who a role or team reports to, works with and so on, a section for each way of standing to another. */
export function Connections({ id, index }: { id: Id; index: OrgIndex }) {
  const groups = new Map(titles.map((title): [string, Connection[]] => [title, []]))
  for (const connection of index.connections.get(id) ?? []) {
    const group = groups.get(connectionWords[connection.kind][connection.direction])
    // What works both ways may be said from both ends.
    if (!group?.some((each) => each.other === connection.other && each.text === connection.text))
      group?.push(connection)
  }
  return [...groups]
    .filter(([, connections]) => connections.length > 0)
    .map(([title, connections]) => (
      <Section key={title} title={title}>
        <LongList items={connections} noun="entry" nouns="entries">
          {(shown) => (
            <ul className="grid gap-1">
              {shown.map(({ other, text }) => (
                <EntryRow
                  key={`${other} ${text}`}
                  entry={{ kind: index.roles.has(other) ? 'role' : 'team', id: other }}
                  index={index}
                  note={<Note other={other} text={text} index={index} />}
                />
              ))}
            </ul>
          )}
        </LongList>
      </Section>
    ))
}

/** What is said of a connection, and the team in which the other role is at home. */
function Note({ other, text, index }: { other: Id; text: string | undefined; index: OrgIndex }) {
  const home = index.teams.get(index.roles.get(other)?.teams[0] ?? '')
  return (
    <>
      {home && <bdi>{home.name}</bdi>}
      {home && text !== undefined && ' · '}
      {text !== undefined && (
        <bdi>
          <Prose text={text} index={index} />
        </bdi>
      )}
    </>
  )
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
