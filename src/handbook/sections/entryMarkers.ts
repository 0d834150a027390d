import type { MdBlock, RoleOrTeam, SourcePosition } from '../markdown/ast'

/** The name of a role or a team, given by a directive or a target. */
export interface EntryMarker {
  readonly kind: RoleOrTeam
  readonly name: string
  readonly syntax: 'directive' | 'target'
  readonly position: SourcePosition
}

/** Returns the marker that a block is, if it is one. */
export function toEntryMarker(block: MdBlock): EntryMarker | undefined {
  if (block.type === 'entryMarker')
    return { kind: block.kind, name: block.name, syntax: 'directive', position: block.position }
  if (block.type !== 'target') return undefined
  const [, kind, slug] = /^(role|team):\s*(\S.*)$/.exec(block.label) ?? []
  if (slug === undefined || (kind !== 'role' && kind !== 'team')) return undefined
  return { kind, name: slug, syntax: 'target', position: block.position }
}
