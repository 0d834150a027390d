import type { Id, Org, RelationKind } from './schema'

/** How one entry stands to another, read from this entry's side: "reports to" there is "is reported to by" here. */
export type ConnectionKind = RelationKind | 'reports-to'

export interface Connection {
  kind: ConnectionKind
  /** `out`: from this entry to the other, as the file says it; `in`: the other way round. */
  direction: 'out' | 'in'
  otherId: Id
  text?: string
}

/** Every reporting line and relation, listed under both its ends, in the order of the file. */
export function indexConnections(org: Org): Map<Id, Connection[]> {
  const connectionsById = new Map<Id, Connection[]>()
  const add = (id: Id, connection: Connection) => {
    const list = connectionsById.get(id)
    if (list) list.push(connection)
    else connectionsById.set(id, [connection])
  }
  const connect = (from: Id, to: Id, kind: ConnectionKind, text: string | undefined) => {
    const optionalText = text === undefined ? {} : { text }
    add(from, { kind, direction: 'out', otherId: to, ...optionalText })
    add(to, { kind, direction: 'in', otherId: from, ...optionalText })
  }
  for (const role of org.roles)
    for (const to of role.reportsTo ?? []) connect(role.id, to, 'reports-to', undefined)
  for (const { from, to, kind, text } of org.relations ?? []) connect(from, to, kind, text)
  return connectionsById
}

interface ConnectionLabels {
  /** On a line in the chart, read from its start to its end. */
  verb: string
  /** Above a list in the details of the entry at the start, and of the one at the end. */
  out: string
  in: string
}

export const connectionLabels: Readonly<Record<ConnectionKind, ConnectionLabels>> = {
  'reports-to': { verb: 'reports to', out: 'Reports to', in: 'Reports' },
  'works-with': { verb: 'works with', out: 'Works with', in: 'Works with' },
  leads: { verb: 'leads', out: 'Leads', in: 'Led by' },
  advises: { verb: 'advises', out: 'Advises', in: 'Advised by' },
  'escalates-to': { verb: 'escalates to', out: 'Escalates to', in: 'Takes escalations from' },
  coordinates: { verb: 'coordinates', out: 'Coordinates', in: 'Coordinated by' },
  'refers-to': { verb: 'mentions', out: 'Mentions', in: 'Mentioned by' },
}
