import type { Relation } from '../../org/model/schema'
import type { EntryRegistry } from '../entries/entryRegistry'
import type { Statement } from '../statements/collectStatements'
import type { Assertion } from '../statements/interpretSentence'

/** Builds relations from statements: each kind once per pair, and "refers-to" only if a pair has no other. */
export function buildRelations(
  statements: readonly Statement[],
  registry: EntryRegistry,
  renderStatement: (statement: Statement) => string,
): Relation[] {
  const relationByKey = new Map<string, Relation>()
  const pairsWithOtherKinds = new Set<string>()
  for (const statement of statements) {
    const { from, relationType, to } = statement
    const ids = { from: registry.getId(from), to: registry.getId(to) }
    const pair = `${ids.from} ${ids.to}`
    if (relationType !== 'refers-to') pairsWithOtherKinds.add(pair)
    const key = `${pair} ${relationType}`
    if (ids.from === ids.to || !isRelationKind(relationType) || relationByKey.has(key)) continue
    relationByKey.set(key, { ...ids, kind: relationType, text: renderStatement(statement) })
  }
  return [...relationByKey.values()].filter(
    ({ from, to, kind }) => kind !== 'refers-to' || !pairsWithOtherKinds.has(`${from} ${to}`),
  )
}

function isRelationKind(relationType: Assertion['relationType']): relationType is Relation['kind'] {
  return relationType !== 'reports-to' && relationType !== 'part-of' && relationType !== 'names-holder-of'
}
