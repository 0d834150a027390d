/** What a title says of the entries under it. Under "teams" a role says where it belongs, a team what belongs to it. */
export type Title = 'reports-to' | 'part-of' | 'teams'

/** What a heading, or bold words like one, say of all that is referred to under them. */
export function tieOfTitle(title: string): Title | undefined {
  if (/^(?:reports? to|reporting (?:to|lines?)|line managers?|managers?|managed by)$/i.test(title))
    return 'reports-to'
  if (/^(?:part of|belongs to|parent team)$/i.test(title)) return 'part-of'
  return /^(?:home |sub-?)?teams?$/i.test(title) ? 'teams' : undefined
}

/** "Team: …" or "Reports to: …" at the beginning of a line: what it says, and the names behind it. */
export function tieOfLabel(line: string): { title: Title; names: string } | undefined {
  const [, label = '', names = ''] = /^([\p{L} -]{4,20}):\s*(.*)$/u.exec(line) ?? []
  const title = tieOfTitle(label.trim())
  return title && { title, names }
}
