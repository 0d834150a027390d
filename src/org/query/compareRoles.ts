import { connectionLabels } from '../model/connections'
import type { EntryRef, OrgIndex } from '../model/indexOrg'
import { getRoleStatus } from '../model/roleStatus'
import type { Id, Role, RoleStatus } from '../model/schema'
import { foldCaseAndAccents } from '../text/foldCaseAndAccents'
import { stripInlineMarkdown } from '../text/parseInlineText'

/** How many roles can be compared at once. */
export const MAX_COMPARED_ROLES = 4

/** What roles are compared in, in this order. */
const roleAspects = ['status', 'teams', 'holders', 'responsibilities', 'qualities', 'relations'] as const

export type RoleAspect = (typeof roleAspects)[number]

/** What is said of a role; a text is inline Markdown, a name is not. */
export type RoleFactValue =
  | { kind: 'status'; status: RoleStatus }
  | { kind: 'name'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'entry'; entry: EntryRef; label?: string }

/** One thing that is said of one or more of the roles. */
export interface ComparedItem {
  /** Tells it from the others of its aspect. */
  key: string
  value: RoleFactValue
  /** By each role of which it is said: what is said besides, such as "necessary"; often nothing. */
  notesByRole: ReadonlyMap<Id, readonly string[]>
}

export interface ComparedAspect {
  aspect: RoleAspect
  /** Said of every one of the roles. */
  sharedByAll: readonly ComparedItem[]
  /** Said of more than one, but not of all. */
  sharedBySome: readonly ComparedItem[]
  /** Said of one role alone, by role. */
  unsharedByRole: ReadonlyMap<Id, readonly ComparedItem[]>
}

interface RoleFact {
  key: string
  value: RoleFactValue
  note?: string
}

/**
 * What roles share and what only one of them has. Responsibilities are the same where their words are: marks, accents,
 * case, spaces and the full stop aside. Qualities are shared however much each role needs them; relations where their
 * kind and their other end are the same. The order of the roles makes no difference: everything stands in the order of
 * the file. Aspects of which nothing is said are left out. Near-linear in what is said of the roles.
 */
export function compareRoles(index: OrgIndex, roles: readonly Role[]): ComparedAspect[] {
  const roleIds = new Set(roles.map(({ id }) => id))
  const orderedRoles = index.org.roles.filter(({ id }) => roleIds.has(id))
  return roleAspects
    .map((aspect) => groupBySharing(aspect, collectItems(aspect, index, orderedRoles), orderedRoles))
    .filter(
      ({ sharedByAll, sharedBySome, unsharedByRole }) =>
        sharedByAll.length + sharedBySome.length + unsharedByRole.size > 0,
    )
}

function collectItems(aspect: RoleAspect, index: OrgIndex, roles: readonly Role[]): ComparedItem[] {
  const itemByKey = new Map<string, { key: string; value: RoleFactValue; notesByRole: Map<Id, string[]> }>()
  for (const role of roles) {
    for (const { key, value, note } of factCollectors[aspect](role, index)) {
      const item = itemByKey.get(key) ?? { key, value, notesByRole: new Map<Id, string[]>() }
      const notes = item.notesByRole.get(role.id) ?? []
      if (note !== undefined && !notes.includes(note)) notes.push(note)
      item.notesByRole.set(role.id, notes)
      itemByKey.set(key, item)
    }
  }
  return [...itemByKey.values()]
}

function groupBySharing(
  aspect: RoleAspect,
  items: readonly ComparedItem[],
  roles: readonly Role[],
): ComparedAspect {
  const sharedByAll = items.filter(({ notesByRole }) => notesByRole.size === roles.length)
  const remaining = items.filter(({ notesByRole }) => notesByRole.size < roles.length)
  const unshared = roles.map(({ id }): [Id, ComparedItem[]] => [
    id,
    remaining.filter(({ notesByRole }) => notesByRole.size === 1 && notesByRole.has(id)),
  ])
  return {
    aspect,
    sharedByAll,
    sharedBySome: remaining.filter(({ notesByRole }) => notesByRole.size > 1),
    unsharedByRole: new Map(unshared.filter(([, items]) => items.length > 0)),
  }
}

const factCollectors: Readonly<Record<RoleAspect, (role: Role, index: OrgIndex) => RoleFact[]>> = {
  status: (role) => {
    const status = getRoleStatus(role)
    return status ? [{ key: status, value: { kind: 'status', status } }] : []
  },
  teams: ({ teams }) =>
    teams.map((id, i) => ({
      key: id,
      value: { kind: 'entry', entry: { kind: 'team', id } },
      ...(teams.length > 1 && { note: i === 0 ? 'home' : 'guest' }),
    })),
  holders: ({ holders = [] }) =>
    holders.map(({ name, note }) => ({
      key: name.trim(),
      value: { kind: 'name', name },
      ...(note !== undefined && { note }),
    })),
  responsibilities: ({ responsibilities = [] }) =>
    responsibilities
      .flatMap(({ items }) => items)
      .map((text) => ({ key: normalizeForComparison(text), value: { kind: 'text', text } })),
  qualities: ({ id }, index) =>
    (index.qualitiesByRole.get(id) ?? []).map(({ quality, need }) => ({
      key: quality.id,
      value: { kind: 'entry', entry: { kind: 'quality', id: quality.id } },
      note: need,
    })),
  relations: ({ id }, index) =>
    (index.connections.get(id) ?? []).map(({ kind, direction, otherId, text }) => {
      // What works both ways has the same words both ways, and so is the same from either end.
      const label = connectionLabels[kind][direction]
      return {
        key: `${label} ${otherId}`,
        value: {
          kind: 'entry',
          label,
          entry: { kind: index.roles.has(otherId) ? 'role' : 'team', id: otherId },
        },
        ...(text !== undefined && { note: text }),
      }
    }),
}

/** A text for comparing: its words, without what makes them look different. */
function normalizeForComparison(text: string): string {
  const normalized = foldCaseAndAccents(stripInlineMarkdown(text)).replace(/\s+/gu, ' ')
  let end = normalized.length
  while (' .;,'.includes(normalized.charAt(end - 1)) && end > 0) end -= 1
  return normalized.slice(0, end)
}
