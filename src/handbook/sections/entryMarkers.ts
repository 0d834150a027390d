import type { MdBlock, RoleOrTeam, SourcePosition } from '../markdown/ast'

/** A name that a page gives to a role or a team, by directive or by label. */
export interface EntryMarker {
  readonly kind: RoleOrTeam
  readonly name: string
  readonly syntax: 'directive' | 'target'
  readonly position: SourcePosition
}

/** A block as the mark of a role or team, where it is one. */
export function toEntryMarker(block: MdBlock): EntryMarker | undefined {
  if (block.type === 'entryMarker')
    return { kind: block.kind, name: block.name, syntax: 'directive', position: block.position }
  if (block.type !== 'target') return undefined
  const [, kind, slug] = /^(role|team):\s*(\S.*)$/.exec(block.label) ?? []
  if (slug === undefined || (kind !== 'role' && kind !== 'team')) return undefined
  return { kind, name: slug, syntax: 'target', position: block.position }
}
