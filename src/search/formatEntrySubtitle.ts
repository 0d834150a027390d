import { type Entry, getTeamPath, type OrgIndex } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Id } from '../org/model/schema'
import { isolateBidi } from '../org/text/bidi'
import { pluralize } from '../org/text/pluralize'

/** An entry's kind, teams and status: "Role · 2i2c › Engineering · Vacant". */
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

// People assume that a role is filled.
const statusLabels = { filled: '', vacant: 'Vacant', draft: 'Draft', mentioned: 'Mentioned' }

const MAX_SHOWN_TEAMS = 2

/** A team and its parent, outermost first; an ellipsis stands for further ancestors. */
function formatNearestTeams(index: OrgIndex, teamId: Id | undefined): string {
  const names = teamId === undefined ? [] : getTeamPath(index, teamId).map(({ name }) => isolateBidi(name))
  return [...(names.length > MAX_SHOWN_TEAMS ? ['…'] : []), ...names.slice(-MAX_SHOWN_TEAMS)].join(' › ')
}
