import { connectionWords } from './connections'
import type { Entry, OrgIndex } from './indexOrg'
import { plainText } from './inlineText'
import type { Id, Quality, Responsibility, Role, Section, Team } from './schema'
import { setApart } from './setApart'

/** The kinds of place in which an entry can be found, each with a weight of its own. */
export type Field =
  | 'name'
  | 'aliases'
  | 'holders'
  | 'qualities'
  | 'summary'
  | 'responsibilities'
  | 'notes'
  | 'around'

/** A text of an entry, without marks, under the words that the details have above it. */
export interface Place {
  field: Field
  label: string
  text: string
}

/** All that can be found of an entry, what says most of it first. As long as what the file says of it. */
export function placesOf(index: OrgIndex, entry: Entry): Place[] {
  const { value } = entry
  const own = [
    place('name', 'Name', value.name),
    ...(value.aliases ?? []).map((alias) => place('aliases', 'Other names', alias)),
  ]
  const summary = value.summary === undefined ? [] : [marked('summary', 'Summary', value.summary)]
  switch (entry.kind) {
    case 'role':
      return [
        ...own,
        ...holders(entry.value),
        ...needs(index, entry.value),
        ...summary,
        ...body(index, entry.value),
        ...teams(index, entry.value),
      ]
    case 'team':
      return [...own, ...summary, ...body(index, entry.value)]
    case 'quality':
      return [...own, ...summary, ...category(entry.value)]
  }
}

function place(field: Field, label: string, text: string): Place {
  return { field, label, text }
}

function marked(field: Field, label: string, text: string): Place {
  return { field, label, text: hasMarks.test(text) ? plainText(text) : text }
}

const hasMarks = /[`*_[]/

function holders({ holders = [] }: Role): Place[] {
  return holders.map(({ name, note }) =>
    place('holders', 'Held by', note ? `${setApart(name)} (${setApart(note)})` : name),
  )
}

const needLabels = { necessary: 'Necessary qualities', useful: 'Useful qualities', unstated: 'Qualities' }

function needs(index: OrgIndex, { id }: Role): Place[] {
  return (index.needs.get(id) ?? []).map(({ quality: { name, aliases }, need }) =>
    place('qualities', needLabels[need], aliases?.length ? `${name} (${aliases.join(', ')})` : name),
  )
}

function body(index: OrgIndex, entry: Role | Team): Place[] {
  const { responsibilities = [], notes = [], sections = [], resources = [] } = entry
  return [
    ...responsibilities.flatMap((group) => items('responsibilities', 'Responsibilities', group)),
    ...notes.map((note) => marked('notes', 'Notes', note)),
    ...sections.flatMap((section) => items('notes', 'Sections', section)),
    ...relations(index, entry.id),
    ...resources.map(({ label }) => place('notes', 'Resources', label)),
  ]
}

/** The items below their title, and the title, which can be what was sought. */
function items(field: Field, label: string, { title, items }: Responsibility | Section): Place[] {
  const texts = items.map((item) => marked(field, title ?? label, item))
  return title === undefined ? texts : [...texts, place(field, label, title)]
}

function relations(index: OrgIndex, id: Id): Place[] {
  return (index.connections.get(id) ?? []).flatMap(({ kind, direction, text }) =>
    text === undefined ? [] : [marked('notes', connectionWords[kind][direction], text)],
  )
}

function teams(index: OrgIndex, role: Role): Place[] {
  return role.teams.flatMap((id) => {
    const team = index.teams.get(id)
    return team ? [place('around', 'Team', team.name)] : []
  })
}

function category({ category }: Quality): Place[] {
  return category === undefined ? [] : [place('around', 'Category', category)]
}
