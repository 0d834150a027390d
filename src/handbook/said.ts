import type { Destination } from './destinations'
import type { Entry } from './entry'
import { serviceSaid } from './holders'
import type { Inline } from './page'
import { plainOf } from './plainOf'
import { plainReports } from './plainReports'
import type { Referred } from './referencesIn'
import type { Register } from './register'
import { type Title, tieOfLabel } from './titleTies'
import { type Tie, tieSaid } from './verbs'

/** One thing that a sentence says between two entries. */
export interface Said {
  readonly from: Entry
  readonly tie: Tie | 'filled'
  readonly to: Entry
}

export type Followed = Referred & { readonly destination: Destination }

/** What the references of a sentence say, in the section of `owner`; `title` is what heads the sentence, if it says so. */
export function saidOf(
  references: readonly Followed[],
  owner: Entry | undefined,
  title: Title | undefined,
): Said[] {
  const said: Said[] = []
  let last: { tie: Tie; isPassive: boolean; by: Entry | undefined } | undefined
  for (const [i, { before, since, after, destination }] of references.entries()) {
    const verb = last && joins.test(since) ? last : tieSaid(since)
    // "…, who works with": whoever was named before does, and not the entry whose section this is.
    const isOfOther = i > 0 && /^[\s,]*(?:who|which|that)\b/i.test(since)
    const other = last?.by
    last = {
      tie: verb.tie,
      isPassive: verb.isPassive,
      by: destination.to === 'entry' ? destination.entry : undefined,
    }
    if (destination.to !== 'entry') continue
    const to = destination.entry
    const from = (isOfOther && other) || owner
    if (!from || from === to) continue
    if (title) said.push(...titled(from, title, to))
    else if (from.kind === 'role' && reportsHere.test(after))
      said.push({ from: to, tie: 'reports-to', to: from })
    else if (isOfOther && !other) said.push({ from, tie: 'refers-to', to })
    else if (verb.tie === 'reports-to' && !speaksOf(from, before)) said.push({ from, tie: 'refers-to', to })
    else if (verb.isPassive) said.push({ from: to, tie: verb.tie, to: from })
    else said.push({ from, tie: verb.tie, to })
  }
  return said
}

/** What a sentence says by names alone: "Team: Engineering", "Jane Doe currently serves as Engineering Manager". */
export function saidOfNames(
  sentence: readonly Inline[],
  owner: Entry,
  title: Title | undefined,
  register: Register,
): Said[] {
  const plain = plainOf(sentence)
  if (plain.length > 300) return []
  const label = tieOfLabel(plain)
  const says = label?.title ?? title
  const names = (label?.names ?? plain).replace(/\.$/, '')
  const to = says && register.find(says === 'reports-to' ? 'role' : 'team', names)
  const service = serviceSaid(sentence)
  const role = service && longestName(service.as, register)
  const reports = plainReports(plain, register)
  const isOwn = owner.kind === 'role' && !says && speaksOf(owner, reports.before)
  return [
    ...(isOwn ? reports.to : [])
      .filter((each) => each !== owner)
      .map((each): Said => ({ from: owner, tie: 'reports-to', to: each })),
    ...(says && to && to !== owner ? titled(owner, says, to) : []),
    ...(role ? [{ from: owner, tie: 'filled' as const, to: role }] : []),
  ]
}

// What leaves the verb of the reference before in force: "works with A, B and C".
const joins = /^[\s,/]*(?:(?:and|or|&|as well as|the|our|an?) ?)*$/i

const reportsHere = /^\s*(?:\w+ ){0,2}reports? to (?:this|the) /i

function titled(from: Entry, title: Title, to: Entry): Said[] {
  if (title === 'reports-to') return [{ from, tie: 'reports-to', to }]
  if (title === 'part-of' || from.kind === 'role') return [{ from, tie: 'part-of', to }]
  return to.kind === 'team' ? [{ from: to, tie: 'part-of', to: from }] : [{ from, tie: 'refers-to', to }]
}

/** Whether a sentence about reporting is about the entry in whose section it stands. */
function speaksOf({ name, aliases }: Entry, before: string): boolean {
  const subject = before
    .replace(/\b(?:directly )?report(?:s|ing)?\b.*$|\b(?:is |are )?(?:managed|supervised)\b.*$/i, '')
    .trim()
    .toLowerCase()
  if (subject === '' || /^(?:the |this )?(?:line )?managers?\b/.test(subject)) return true
  if (/\b(?:this (?:role|position|person)|they|it|he|she|you|we|who)\b/.test(subject)) return true
  return [name, ...aliases].some((each) => subject.includes(each.toLowerCase()))
}

/** The role whose name a text begins with, the longest one. */
function longestName(text: string, register: Register): Entry | undefined {
  const words = text
    .replace(/[.,;:].*$/, '')
    .split(' ')
    .slice(0, 10)
  for (let many = words.length; many > 0; many -= 1) {
    const entry = register.find('role', words.slice(0, many).join(' '))
    if (entry?.kind === 'role') return entry
  }
  return undefined
}
