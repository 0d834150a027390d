/** Words that so many titles have that sharing them says nothing: "Lead", "Manager". */
export const commonTitleWords: ReadonlySet<string> = new Set(
  'administrator analyst assistant associate chief coordinator council director engineer executive head junior lead leader manager member officer person representative role senior specialist team group'.split(
    ' ',
  ),
)

/** Words that give no letter to an abbreviation: "Chief of Staff" is "CS". */
export const wordsWithoutInitial: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'in', 'a', 'an'])

/** Words of a title that say nothing by themselves. */
export const fillerWords: ReadonlySet<string> = new Set([...wordsWithoutInitial, 'to'])

/**
 * A sentence that gives an abbreviation: "The Senior Engineer (SE) role is …". The groups are the title, the
 * abbreviation, and the text after it.
 */
export const abbreviationSentencePattern =
  /^(?:(?:[Aa]s )?(?:[Tt]he|[Aa]n?|[Oo]ur) )?([^().,;:]{3,80}) \((\p{Lu}{2,8})s?\)(.*)$/u

/** What follows an abbreviation that stands for the role itself: "(SE) role". */
export const roleNounPattern = /^ (?:role|position|post)\b/
