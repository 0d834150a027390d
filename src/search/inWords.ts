import { type Entry, getTeamPath, type OrgIndex } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Id } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { pluralize } from '../org/text/pluralize'

/** What an entry is and where it belongs: "Role · 2i2c › Engineering · Vacant". */
export function entryInWords(index: OrgIndex, entry: Entry): string {
  return parts(index, entry)
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

function parts(index: OrgIndex, entry: Entry): (string | undefined)[] {
  switch (entry.kind) {
    case 'role':
      return [
        'Role',
        pathEnd(index, entry.value.teams[0]),
        statusWords[getRoleStatus(entry.value) ?? 'filled'],
      ]
    case 'team':
      return ['Team', pathEnd(index, entry.value.parent)]
    case 'quality': {
      const roles = index.rolesByQuality.get(entry.value.id)?.length ?? 0
      return [
        'Quality',
        isolateBidi(entry.value.category ?? ''),
        roles === 0 ? 'no roles' : pluralize(roles, 'role'),
      ]
    }
  }
}

// That a role is filled is what people assume.
const statusWords = { filled: '', vacant: 'Vacant', draft: 'Draft', mentioned: 'Mentioned' }

/** A team and the one that it is part of; what is further up is left out. */
function pathEnd(index: OrgIndex, id: Id | undefined): string {
  const names = id === undefined ? [] : getTeamPath(index, id).map(({ name }) => isolateBidi(name))
  return [...(names.length > 2 ? ['…'] : []), ...names.slice(-2)].join(' › ')
}
