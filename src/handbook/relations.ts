import type { Relation } from '../org/schema'
import type { Register } from './register'
import type { Said } from './said'
import type { Statement } from './statements'

/** The relations that statements make, each kind between two entries once, "refers-to" only where nothing else is said. */
export function relationsOf(
  statements: readonly Statement[],
  register: Register,
  text: (statement: Statement) => string,
): Relation[] {
  const found = new Map<string, Relation>()
  const saysMore = new Set<string>()
  for (const statement of statements) {
    const { from, tie, to } = statement
    const ends = { from: register.idOf(from), to: register.idOf(to) }
    const pair = `${ends.from} ${ends.to}`
    if (tie !== 'refers-to') saysMore.add(pair)
    const key = `${pair} ${tie}`
    if (ends.from === ends.to || !isRelation(tie) || found.has(key)) continue
    found.set(key, { ...ends, kind: tie, text: text(statement) })
  }
  return [...found.values()].filter(
    ({ from, to, kind }) => kind !== 'refers-to' || !saysMore.has(`${from} ${to}`),
  )
}

function isRelation(tie: Said['tie']): tie is Relation['kind'] {
  return tie !== 'reports-to' && tie !== 'part-of' && tie !== 'filled'
}
