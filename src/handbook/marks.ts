import type { Block, EntryKind, Place } from './page'

/** A name that a page gives to a role or a team, by directive or by label. */
export interface Mark {
  readonly kind: EntryKind
  readonly name: string
  readonly by: 'directive' | 'label'
  readonly at: Place
}

/** A block as the mark of a role or team, where it is one. */
export function markOf(block: Block): Mark | undefined {
  if (block.type === 'mark') return { kind: block.kind, name: block.name, by: 'directive', at: block.at }
  if (block.type !== 'label') return undefined
  const [, kind, slug] = /^(role|team):\s*(\S.*)$/.exec(block.label) ?? []
  if (slug === undefined || (kind !== 'role' && kind !== 'team')) return undefined
  return { kind, name: slug, by: 'label', at: block.at }
}
