import { holdersInWords, needMark, statusWord } from '../org/descriptions'
import type { Needed } from '../org/indexOrg'
import type { Role } from '../org/schema'
import { setApart } from '../org/setApart'
import type { Detail } from './detail'

/** The line below the name: what matched, or that nobody fills it, from afar too; near by holders, and nearest counts. */
export function cardLine(role: Role, why: readonly Needed[], { level }: Detail): string {
  const [first, ...rest] = why
  if (first)
    return `${needMark(first.need)} ${setApart(first.quality.name)}${rest.length > 0 ? ` +${rest.length}` : ''}`
  if (level === 'names') return role.status === 'vacant' || role.status === 'draft' ? statusWord(role) : ''
  const said = [holdersInWords(role) || statusWord(role), ...(level === 'full' ? [needCounts(role)] : [])]
  return said.filter((each) => each !== '').join(' · ')
}

function needCounts({ qualities }: Role): string {
  const { necessary = [], useful = [], unstated = [] } = qualities ?? {}
  const counts = [
    [needMark('necessary'), necessary.length],
    [needMark('useful'), useful.length],
    [needMark('unstated'), unstated.length],
  ] as const
  return counts.flatMap(([mark, count]) => (count > 0 ? [`${mark} ${count}`] : [])).join(' ')
}
