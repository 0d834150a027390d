import { connectionLabels } from '../model/connections'
import type { Entry, OrgIndex } from '../model/indexOrg'
import type { Id, Quality, Responsibility, Role, Section, Team } from '../model/schema'
import { isolateBidi } from '../text/bidi'
import { stripInlineMarkdown } from '../text/parseInlineText'

/** The kinds of place in which an entry can be found, each with a weight of its own. */
export type SearchFieldName =
  | 'name'
  | 'aliases'
  | 'holders'
  | 'qualities'
  | 'summary'
  | 'responsibilities'
  | 'notes'
  | 'around'

/** A text of an entry, without marks, under the words that the details have above it. */
export interface SearchField {
  field: SearchFieldName
  label: string
  text: string
}

/** All that can be found of an entry, what says most of it first. As long as what the file says of it. */
export function getSearchFields(index: OrgIndex, entry: Entry): SearchField[] {
  const { value } = entry
  const nameFields = [
    createField('name', 'Name', value.name),
    ...(value.aliases ?? []).map((alias) => createField('aliases', 'Other names', alias)),
  ]
  const summaryFields =
    value.summary === undefined ? [] : [createInlineTextField('summary', 'Summary', value.summary)]
  switch (entry.kind) {
    case 'role':
      return [
        ...nameFields,
        ...holderFields(entry.value),
        ...qualityFields(index, entry.value),
        ...summaryFields,
        ...bodyFields(index, entry.value),
        ...teamFields(index, entry.value),
      ]
    case 'team':
      return [...nameFields, ...summaryFields, ...bodyFields(index, entry.value)]
    case 'quality':
      return [...nameFields, ...summaryFields, ...categoryFields(entry.value)]
  }
}

function createField(field: SearchFieldName, label: string, text: string): SearchField {
  return { field, label, text }
}

function createInlineTextField(field: SearchFieldName, label: string, text: string): SearchField {
  return { field, label, text: markdownSyntax.test(text) ? stripInlineMarkdown(text) : text }
}

const markdownSyntax = /[`*_[]/

function holderFields({ holders = [] }: Role): SearchField[] {
  return holders.map(({ name, note }) =>
    createField('holders', 'Held by', note ? `${isolateBidi(name)} (${isolateBidi(note)})` : name),
  )
}

const needLabels = { necessary: 'Necessary qualities', useful: 'Useful qualities', unstated: 'Qualities' }

function qualityFields(index: OrgIndex, { id }: Role): SearchField[] {
  return (index.qualitiesByRole.get(id) ?? []).map(({ quality: { name, aliases }, need }) =>
    createField('qualities', needLabels[need], aliases?.length ? `${name} (${aliases.join(', ')})` : name),
  )
}

function bodyFields(index: OrgIndex, entry: Role | Team): SearchField[] {
  const { responsibilities = [], notes = [], sections = [], resources = [] } = entry
  return [
    ...responsibilities.flatMap((group) => itemFields('responsibilities', 'Responsibilities', group)),
    ...notes.map((note) => createInlineTextField('notes', 'Notes', note)),
    ...sections.flatMap((section) => itemFields('notes', 'Sections', section)),
    ...relationFields(index, entry.id),
    ...resources.map(({ label }) => createField('notes', 'Resources', label)),
  ]
}

/** The items below their title, and the title, which can be what was sought. */
function itemFields(
  field: SearchFieldName,
  label: string,
  { title, items }: Responsibility | Section,
): SearchField[] {
  const fields = items.map((item) => createInlineTextField(field, title ?? label, item))
  return title === undefined ? fields : [...fields, createField(field, label, title)]
}

function relationFields(index: OrgIndex, id: Id): SearchField[] {
  return (index.connections.get(id) ?? []).flatMap(({ kind, direction, text }) =>
    text === undefined ? [] : [createInlineTextField('notes', connectionLabels[kind][direction], text)],
  )
}

function teamFields(index: OrgIndex, role: Role): SearchField[] {
  return role.teams.flatMap((id) => {
    const team = index.teams.get(id)
    return team ? [createField('around', 'Team', team.name)] : []
  })
}

function categoryFields({ category }: Quality): SearchField[] {
  return category === undefined ? [] : [createField('around', 'Category', category)]
}
