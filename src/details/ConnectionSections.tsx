import { type Connection, type ConnectionKind, connectionLabels } from '../org/model/connections'
import type { Id } from '../org/model/schema'
import { ExpandableList } from '../ui/components/ExpandableList'
import { LinkedText } from '../urlState/LinkedText'
import { useOrg } from '../urlState/useOrg'
import { DetailsSection } from './DetailsSection'
import { EntryListItem } from './EntryListItem'

/** Who a role or team reports to, works with and so on, a section for each way of standing to another. */
export function ConnectionSections({ id }: { id: Id }) {
  const { index } = useOrg()
  const connectionsByTitle = new Map(connectionTitles.map((title): [string, Connection[]] => [title, []]))
  for (const connection of index.connections.get(id) ?? []) {
    const group = connectionsByTitle.get(connectionLabels[connection.kind][connection.direction])
    // What works both ways may be said from both ends.
    if (!group?.some((other) => other.otherId === connection.otherId && other.text === connection.text))
      group?.push(connection)
  }
  return [...connectionsByTitle]
    .filter(([, connections]) => connections.length > 0)
    .map(([title, connections]) => (
      <DetailsSection key={title} title={title}>
        <ExpandableList items={connections} noun="entry" pluralNoun="entries">
          {(visibleConnections) => (
            <ul className="grid gap-1">
              {visibleConnections.map(({ otherId, text }) => (
                <EntryListItem
                  key={`${otherId} ${text}`}
                  entry={{ kind: index.roles.has(otherId) ? 'role' : 'team', id: otherId }}
                  note={<ConnectionNote otherId={otherId} text={text} />}
                />
              ))}
            </ul>
          )}
        </ExpandableList>
      </DetailsSection>
    ))
}

/** What is said of a connection, and the team in which the other role is at home. */
function ConnectionNote({ otherId, text }: { otherId: Id; text: string | undefined }) {
  const { index } = useOrg()
  const homeTeam = index.teams.get(index.roles.get(otherId)?.teams[0] ?? '')
  return (
    <>
      {homeTeam && <bdi>{homeTeam.name}</bdi>}
      {homeTeam && text !== undefined && ' · '}
      {text !== undefined && (
        <bdi>
          <LinkedText text={text} />
        </bdi>
      )}
    </>
  )
}

const connectionKinds: readonly ConnectionKind[] = [
  'reports-to',
  'works-with',
  'leads',
  'advises',
  'escalates-to',
  'coordinates',
  'refers-to',
]

const connectionTitles = [
  ...new Set(connectionKinds.flatMap((kind) => [connectionLabels[kind].out, connectionLabels[kind].in])),
]
