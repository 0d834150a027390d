import { type Connection, type ConnectionKind, connectionLabels } from '../org/model/connections'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { ExpandableList } from '../ui/components/ExpandableList'
import { LinkedText } from '../urlState/LinkedText'
import { EntryRow, Section } from './parts'

/** Who a role or team reports to, works with and so on, a section for each way of standing to another. */
export function Connections({ id, index }: { id: Id; index: OrgIndex }) {
  const groups = new Map(titles.map((title): [string, Connection[]] => [title, []]))
  for (const connection of index.connections.get(id) ?? []) {
    const group = groups.get(connectionLabels[connection.kind][connection.direction])
    // What works both ways may be said from both ends.
    if (!group?.some((each) => each.otherId === connection.otherId && each.text === connection.text))
      group?.push(connection)
  }
  return [...groups]
    .filter(([, connections]) => connections.length > 0)
    .map(([title, connections]) => (
      <Section key={title} title={title}>
        <ExpandableList items={connections} noun="entry" pluralNoun="entries">
          {(shown) => (
            <ul className="grid gap-1">
              {shown.map(({ otherId: other, text }) => (
                <EntryRow
                  key={`${other} ${text}`}
                  entry={{ kind: index.roles.has(other) ? 'role' : 'team', id: other }}
                  index={index}
                  note={<Note other={other} text={text} index={index} />}
                />
              ))}
            </ul>
          )}
        </ExpandableList>
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
          <LinkedText text={text} index={index} />
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

const titles = [...new Set(kinds.flatMap((kind) => [connectionLabels[kind].out, connectionLabels[kind].in]))]
