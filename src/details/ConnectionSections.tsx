import { type Connection, type ConnectionKind, connectionLabels } from '../org/model/connections'
import type { Id } from '../org/model/schema'
import { ExpandableList } from '../ui/components/ExpandableList'
import { LinkedText } from '../urlState/LinkedText'
import { useOrg } from '../urlState/useOrg'
import { DetailsSection } from './DetailsSection'
import { EntryListItem } from './EntryListItem'

/** The connections of a role or team, such as "Reports to", a section for each kind and direction. */
export function ConnectionSections({ id }: { id: Id }) {
  const { index } = useOrg()
  const connectionsByTitle = new Map(connectionTitles.map((title): [string, Connection[]] => [title, []]))
  for (const connection of index.connections.get(id) ?? []) {
    const group = connectionsByTitle.get(connectionLabels[connection.kind][connection.direction])
    // A mutual connection may be stated by both sides.
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

/** The other role's home team, and the text of the connection. */
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
