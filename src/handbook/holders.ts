import { isSafeUrl } from '../org/safeUrl'
import type { Role } from '../org/schema'
import type { Inline } from './page'
import { plainOf } from './plainOf'

type Holder = NonNullable<Role['holders']>[number]

/** The people that a sentence in a role's own section says to fill it. */
export function holdersSaid(sentence: readonly Inline[]): Holder[] {
  const said = plainOf(sentence).slice(0, 400)
  const [, by] = filled.exec(said) ?? []
  if (by === undefined) return []
  return holdersNamed(by, sentence)
}

/** "Damian Avila currently serves as a part-time Project Manager for …": who, with what note, and what follows "as". */
export function serviceSaid(sentence: readonly Inline[]): { holders: Holder[]; as: string } | undefined {
  const [, who = '', note, as] = serves.exec(plainOf(sentence).slice(0, 400)) ?? []
  if (as === undefined) return undefined
  const holders = holdersNamed(who, sentence).map((holder) =>
    note ? { ...holder, note: note.toLowerCase() } : holder,
  )
  return holders.length > 0 ? { holders, as } : undefined
}

const filled =
  /^(?:(?:(?:this|the) [^.]{0,80}?|it |they )?(?:is |are )?(?:currently |presently |now )?(?:filled|held|occupied) by|(?:current(?:ly)? )?(?:role )?(?:holders?|incumbents?|filled by|held by) ?:|currently:) *(.+?)[.]?$/i
const serves =
  /^(.{1,80}?) (?:is |are )?(?:currently |presently |now )?(?:serves?|serving|acts?|acting) as (?:an? |the |our )?(?:(part-time|full-time|volunteer|interim|acting) )?(.+)$/i

function holdersNamed(list: string, sentence: readonly Inline[]): Holder[] {
  const [, people = list, basis] = /^(.+?),? (?:on|in) an? ([\w-]+) (?:basis|capacity)\b.*$/i.exec(list) ?? []
  const named = people.split(/\s*(?:,| and | & |;)\s*(?:and )?/).flatMap((each): Holder[] => {
    const [, name = '', aside] = /^(.*?)(?: \(([^()]{1,80})\))?$/.exec(each.trim()) ?? []
    if (!isPerson(name)) return []
    const note = aside ?? basis?.toLowerCase()
    const url = linkOf(name, sentence)
    return [
      {
        name,
        ...(url !== undefined && { url }),
        ...(note !== undefined && { note: note === 'voluntary' ? 'volunteer' : note }),
      },
    ]
  })
  return named
}

/** Names begin with a capital or an @, as "the team" and "a rotation" do not. */
function isPerson(name: string): boolean {
  if (!/^(?:@\S|[\p{Lu}\p{Lo}])/u.test(name) || name.length > 80 || name.split(' ').length > 6) return false
  return !/^(?:the|an?|our|this|these|those|any|each|one|two|three|several|members?|nobody|no one|someone|somebody|they|it|he|she|we|you|i)\b/i.test(
    name,
  )
}

function linkOf(name: string, content: readonly Inline[]): string | undefined {
  const link = content.find((inline) => inline.type === 'link' && plainOf(inline.content) === name)
  return link?.type === 'link' && isSafeUrl(link.destination) ? link.destination : undefined
}
