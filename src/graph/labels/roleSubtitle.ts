import { formatHolders, getNeedSymbol, getStatusLabel } from '../../org/model/ariaDescriptions'
import type { NeededQuality } from '../../org/model/indexOrg'
import type { Role } from '../../org/model/schema'
import { isolateBidi } from '../../org/text/bidi'
import type { LevelOfDetail } from '../camera/levelOfDetail'

/** The line below the name: what matched, or that nobody fills it, from afar too; near by holders, and nearest counts. */
export function formatRoleSubtitle(
  role: Role,
  matchedQualities: readonly NeededQuality[],
  { level }: LevelOfDetail,
): string {
  const [firstMatch, ...otherMatches] = matchedQualities
  if (firstMatch)
    return `${getNeedSymbol(firstMatch.need)} ${isolateBidi(firstMatch.quality.name)}${otherMatches.length > 0 ? ` +${otherMatches.length}` : ''}`
  if (level === 'names')
    return role.status === 'vacant' || role.status === 'draft' ? getStatusLabel(role) : ''
  const parts = [
    formatHolders(role) || getStatusLabel(role),
    ...(level === 'full' ? [formatNeedCounts(role)] : []),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function formatNeedCounts({ qualities }: Role): string {
  const { necessary = [], useful = [], unstated = [] } = qualities ?? {}
  const counts = [
    [getNeedSymbol('necessary'), necessary.length],
    [getNeedSymbol('useful'), useful.length],
    [getNeedSymbol('unstated'), unstated.length],
  ] as const
  return counts.flatMap(([symbol, count]) => (count > 0 ? [`${symbol} ${count}`] : [])).join(' ')
}
