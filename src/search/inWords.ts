import { counted } from '../org/counted'
import { type Entry, type OrgIndex, teamPath } from '../org/indexOrg'
import { roleStatus } from '../org/roleStatus'
import type { Id } from '../org/schema'
import { setApart } from '../org/setApart'

/** What an entry is and where it belongs: "Role · 2i2c › Engineering · Vacant". */
export function entryInWords(index: OrgIndex, entry: Entry): string {
  return parts(index, entry)
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

function parts(index: OrgIndex, entry: Entry): (string | undefined)[] {
  switch (entry.kind) {
    case 'role':
      return ['Role', pathEnd(index, entry.value.teams[0]), statusWords[roleStatus(entry.value) ?? 'filled']]
    case 'team':
      return ['Team', pathEnd(index, entry.value.parent)]
    case 'quality': {
      const roles = index.neededBy.get(entry.value.id)?.length ?? 0
      return [
        'Quality',
        setApart(entry.value.category ?? ''),
        roles === 0 ? 'no roles' : counted(roles, 'role'),
      ]
    }
  }
}

// That a role is filled is what people assume.
const statusWords = { filled: '', vacant: 'Vacant', draft: 'Draft', mentioned: 'Mentioned' }

/** A team and the one that it is part of; what is further up is left out. */
function pathEnd(index: OrgIndex, id: Id | undefined): string {
  const names = id === undefined ? [] : teamPath(index, id).map(({ name }) => setApart(name))
  return [...(names.length > 2 ? ['…'] : []), ...names.slice(-2)].join(' › ')
}
