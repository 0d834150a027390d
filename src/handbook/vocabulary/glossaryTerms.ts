/** Whether the terms of a glossary under this heading are roles and teams. */
export function isRoleHeading(title: string): boolean {
  return /\broles?\b|\bteam structure\b|\bpositions\b/i.test(title)
}

/** Whether a term is a team, by its name or by the first paragraph of its definition. */
export function isTeamTerm(name: string, definition: string): boolean {
  return teamNamePattern.test(name) || teamDefinitionPattern.test(definition)
}

/** Whether a definition only refers to another place: "See …". */
export function isCrossReference(definition: string): boolean {
  return /^see\b[^.]{1,200}\.?$/i.test(definition)
}

const teamNamePattern = /\b(?:team|group|council|committee|board|working group|squad|chapter|guild)$/i
const teamDefinitionPattern = /^(?:the|an?) (?:team|group|council|committee|board) (?:of|that|which|who)\b/i
