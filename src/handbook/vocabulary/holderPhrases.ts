import type { Role } from '../../org/model/schema'
import { isSafeUrl } from '../../org/text/isSafeUrl'
import type { MdInline } from '../markdown/ast'
import { toPlainText } from '../markdown/toPlainText'

type RoleHolder = NonNullable<Role['holders']>[number]

/** The holders that a sentence in a role's own section names. */
export function detectHolders(sentence: readonly MdInline[]): RoleHolder[] {
  const text = toPlainText(sentence).slice(0, 400)
  const [, names] = filledByPattern.exec(text) ?? []
  if (names === undefined) return []
  return parseHolderNames(names, sentence)
}

/** The holders in "Ada Lovelace currently serves as a part-time Engine Lead for …"; `servedAs` is the text after "as". */
export function detectService(
  sentence: readonly MdInline[],
): { holders: RoleHolder[]; servedAs: string } | undefined {
  const [, names = '', note, servedAs] = servesAsPattern.exec(toPlainText(sentence).slice(0, 400)) ?? []
  if (servedAs === undefined) return undefined
  const holders = parseHolderNames(names, sentence).map((holder) =>
    note ? { ...holder, note: note.toLowerCase() } : holder,
  )
  return holders.length > 0 ? { holders, servedAs } : undefined
}

const filledByPattern =
  /^(?:(?:(?:this|the) [^.]{0,80}?|it |they )?(?:is |are )?(?:currently |presently |now )?(?:filled|held|occupied) by|(?:current(?:ly)? )?(?:role )?(?:holders?|incumbents?|filled by|held by) ?:|currently:) *(.+?)[.]?$/i
const servesAsPattern =
  /^(.{1,80}?) (?:is |are )?(?:currently |presently |now )?(?:serves?|serving|acts?|acting) as (?:an? |the |our )?(?:(part-time|full-time|volunteer|interim|acting) )?(.+)$/i

function parseHolderNames(list: string, sentence: readonly MdInline[]): RoleHolder[] {
  const [, people = list, basis] = /^(.+?),? (?:on|in) an? ([\w-]+) (?:basis|capacity)\b.*$/i.exec(list) ?? []
  const holders = people.split(/\s*(?:,| and | & |;)\s*(?:and )?/).flatMap((each): RoleHolder[] => {
    const [, name = '', parenthesis] = /^(.*?)(?: \(([^()]{1,80})\))?$/.exec(each.trim()) ?? []
    if (!isPersonName(name)) return []
    const note = parenthesis ?? basis?.toLowerCase()
    const url = findLinkUrl(name, sentence)
    return [
      {
        name,
        ...(url !== undefined && { url }),
        ...(note !== undefined && { note: note === 'voluntary' ? 'volunteer' : note }),
      },
    ]
  })
  return holders
}

/** Whether a text is the name of a person. Names begin with a capital or an @, unlike "the team" or "a rotation". */
function isPersonName(name: string): boolean {
  if (!/^(?:@\S|[\p{Lu}\p{Lo}])/u.test(name) || name.length > 80 || name.split(' ').length > 6) return false
  return !/^(?:the|an?|our|this|these|those|any|each|one|two|three|several|members?|nobody|no one|someone|somebody|they|it|he|she|we|you|i)\b/i.test(
    name,
  )
}

function findLinkUrl(name: string, content: readonly MdInline[]): string | undefined {
  const link = content.find((inline) => inline.type === 'link' && toPlainText(inline.content) === name)
  return link?.type === 'link' && isSafeUrl(link.destination) ? link.destination : undefined
}
