import type { Id, Org, RelationKind } from './schema'

/** How one entry stands to another, read from this entry's side: "reports to" there is "is reported to by" here. */
export type ConnectionKind = RelationKind | 'reports-to'

export interface Connection {
  kind: ConnectionKind
  /** `out`: from this entry to the other, as the file says it; `in`: the other way round. */
  direction: 'out' | 'in'
  other: Id
  text?: string
}

/** Every reporting line and relation, listed under both its ends, in the order of the file. */
export function connectionsById(org: Org): Map<Id, Connection[]> {
  const found = new Map<Id, Connection[]>()
  const add = (id: Id, connection: Connection) => {
    const list = found.get(id)
    if (list) list.push(connection)
    else found.set(id, [connection])
  }
  const connect = (from: Id, to: Id, kind: ConnectionKind, text: string | undefined) => {
    const said = text === undefined ? {} : { text }
    add(from, { kind, direction: 'out', other: to, ...said })
    add(to, { kind, direction: 'in', other: from, ...said })
  }
  for (const role of org.roles)
    for (const to of role.reportsTo ?? []) connect(role.id, to, 'reports-to', undefined)
  for (const { from, to, kind, text } of org.relations ?? []) connect(from, to, kind, text)
  return found
}

interface Words {
  /** On a line in the chart, read from its start to its end. */
  verb: string
  /** Above a list in the details of the entry at the start, and of the one at the end. */
  out: string
  in: string
}

export const connectionWords: Readonly<Record<ConnectionKind, Words>> = {
  'reports-to': { verb: 'reports to', out: 'Reports to', in: 'Reports' },
  'works-with': { verb: 'works with', out: 'Works with', in: 'Works with' },
  leads: { verb: 'leads', out: 'Leads', in: 'Led by' },
  advises: { verb: 'advises', out: 'Advises', in: 'Advised by' },
  'escalates-to': { verb: 'escalates to', out: 'Escalates to', in: 'Takes escalations from' },
  coordinates: { verb: 'coordinates', out: 'Coordinates', in: 'Coordinated by' },
  'refers-to': { verb: 'mentions', out: 'Mentions', in: 'Mentioned by' },
}
