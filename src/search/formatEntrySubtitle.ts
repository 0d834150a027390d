import { type Entry, getTeamPath, type OrgIndex } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Id } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { pluralize } from '../org/text/pluralize'

/** What an entry is and where it belongs: "Role · 2i2c › Engineering · Vacant". */
export function formatEntrySubtitle(index: OrgIndex, entry: Entry): string {
  return listSubtitleParts(index, entry)
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

function listSubtitleParts(index: OrgIndex, entry: Entry): (string | undefined)[] {
  switch (entry.kind) {
    case 'role':
      return [
        'Role',
        formatNearestTeams(index, entry.value.teams[0]),
        statusLabels[getRoleStatus(entry.value) ?? 'filled'],
      ]
    case 'team':
      return ['Team', formatNearestTeams(index, entry.value.parent)]
    case 'quality': {
      const roleCount = index.rolesByQuality.get(entry.value.id)?.length ?? 0
      return [
        'Quality',
        isolateBidi(entry.value.category ?? ''),
        roleCount === 0 ? 'no roles' : pluralize(roleCount, 'role'),
      ]
    }
  }
}

// That a role is filled is what people assume.
const statusLabels = { filled: '', vacant: 'Vacant', draft: 'Draft', mentioned: 'Mentioned' }

/** A team and the one that it is part of; what is further up is left out. */
function formatNearestTeams(index: OrgIndex, teamId: Id | undefined): string {
  const names = teamId === undefined ? [] : getTeamPath(index, teamId).map(({ name }) => isolateBidi(name))
  return [...(names.length > 2 ? ['…'] : []), ...names.slice(-2)].join(' › ')
}
