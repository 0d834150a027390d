import { Fragment } from 'react'
import type { Aspect, ComparedItem, Subject } from '../org/compareRoles'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Role } from '../org/schema'
import { setApart } from '../org/setApart'
import { StatusChip } from '../ui/StatusChip'
import { EntryLink } from '../view/EntryLink'
import { Prose } from '../view/Prose'

interface ComparedItemsProps {
  items: readonly ComparedItem[]
  aspect: Aspect
  roles: readonly Role[]
  index: OrgIndex
}

/** A list of what is said of roles; of which roles, where it is of some of them or they say more about it. */
export function ComparedItems({ items, aspect, roles, index }: ComparedItemsProps) {
  if (items.length === 0) return null
  return (
    <ul className="compare-items" data-aspect={aspect}>
      {items.map(({ key, subject, by }) => (
        <li key={key} dir="auto">
          <SubjectText subject={subject} index={index} />
          <Notes by={by} roles={roles} index={index} />
        </li>
      ))}
    </ul>
  )
}

function SubjectText({ subject, index }: { subject: Subject; index: OrgIndex }) {
  switch (subject.kind) {
    case 'status':
      return <StatusChip status={subject.status} />
    case 'name':
      return subject.name
    case 'text':
      return (
        <span lang={index.org.lang}>
          <Prose text={subject.text} index={index} />
        </span>
      )
    default: {
      const name = findEntry(index, subject.entry)?.value.name ?? subject.entry.id
      return (
        <>
          {subject.words && `${subject.words} `}
          <EntryLink entry={subject.entry} className="text-accent underline" dir="auto">
            {name}
          </EntryLink>
        </>
      )
    }
  }
}

/** Who it is said of, and what is said besides: once for all where it is the same for all. */
function Notes({ by, roles, index }: { by: ComparedItem['by']; roles: readonly Role[]; index: OrgIndex }) {
  const of = roles.filter(({ id }) => by.has(id))
  const notesOf = ({ id }: Role) => by.get(id) ?? []
  const [first = []] = of.map(notesOf)
  const isSame = of.every((role) => notesOf(role).join('\n') === first.join('\n'))
  const isSome = of.length > 1 && of.length < roles.length
  if (isSame && !isSome)
    return first.length > 0 ? (
      <span className="compare-note">
        <NoteTexts notes={first} index={index} />
      </span>
    ) : null
  if (isSame && first.length === 0)
    return (
      <span className="compare-note" dir="auto">
        {of.map(({ name }) => setApart(name)).join(', ')}
      </span>
    )
  return of.map((role) => (
    <span key={role.id} className="compare-note" dir="auto">
      <b lang={index.org.lang} dir="auto">
        {role.name}
      </b>
      {notesOf(role).length > 0 && ': '}
      <NoteTexts notes={notesOf(role)} index={index} />
    </span>
  ))
}

function NoteTexts({ notes, index }: { notes: readonly string[]; index: OrgIndex }) {
  return notes.map((note, i) => (
    <Fragment key={note}>
      {i > 0 && ' · '}
      <bdi>
        <Prose text={note} index={index} />
      </bdi>
    </Fragment>
  ))
}
