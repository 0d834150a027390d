/** The verb after which a sentence names whom its subject reports to. */
export const reportingVerbPattern =
  /\b(?:report(?:s|ing)?(?: directly)? (?:in)?to|(?:line[- ])?managed by|supervised by) /i

/** Whether the verb after a text is negated: "does not". */
export function isNegated(textBeforeVerb: string): boolean {
  return /\b(?:not|never|no longer|cannot|n['’]t)(?: \w+)?\s*$/i.test(textBeforeVerb)
}

/** An article or a possessive at the beginning of a text. */
export const articlePattern = /^(?:the|our|an?|their|your) /i

/** What separates two names of a list. */
export const nameSeparatorPattern = /^(?:, (?:and |or )?| and | or |\/| & )(?=\S)/

/** Whether a text continues a name to one of somebody else: "the Lead of Sales", "the Lead's assistant", "the Lead Assistant". */
export function continuesName(textAfter: string): boolean {
  return /^(?:['’]s\b|['’-]\p{L}| (?:of|for)\b| (?:\p{Lu}|\())/u.test(textAfter)
}

/** A text between two references that the same verb applies to: "works with A, B and C". */
export const conjunctionPattern = /^[\s,/]*(?:(?:and|or|&|as well as|the|our|an?) ?)*$/i

/** The beginning of a relative clause, whose subject is the reference before it: "…, who works with". */
export const relativeClausePattern = /^[\s,]*(?:who|which|that)\b/i

/** What follows a reference to somebody who reports to the role that the section describes. */
export const reportsToThisPattern = /^\s*(?:\w+ ){0,2}reports? to (?:this|the) /i

/** Whether the subject of a sentence about reporting is, by its pronoun or noun, the role that the section describes. */
export function isSubjectOfSection(subject: string): boolean {
  return (
    subject === '' ||
    /^(?:the |this )?(?:line )?managers?\b/.test(subject) ||
    /\b(?:this (?:role|position|person)|they|it|he|she|you|we|who)\b/.test(subject)
  )
}

/** The subject of a sentence about reporting in lower case: its text before the verb. */
export function extractReportingSubject(text: string): string {
  return text
    .replace(/\b(?:directly )?report(?:s|ing)?\b.*$|\b(?:is |are )?(?:managed|supervised)\b.*$/i, '')
    .trim()
    .toLowerCase()
}

/** Links to roles and teams and nothing else, in the inline Markdown of org.json: "[A](role:a), [B](role:b) and [C](team:c)". */
export const entryLinksPattern = /^(?:(?:,? and|,)? ?\[[^[\]]+\]\((?:role|team):[^()\s]+\))+\.?$/

/** Whether a text ends with an abbreviation, whose full stop does not end the sentence. */
export function endsWithAbbreviation(text: string): boolean {
  return /(?:^|[\s([])(?:e\.?g|i\.?e|etc|vs|cf|dr|mr|mrs|ms|prof|st|no|approx|incl|\p{Lu})$/iu.test(text)
}
