import { Fragment } from 'react'
import { findEntry } from '../org/model/indexOrg'
import type { Role } from '../org/model/schema'
import type { ComparedItem, RoleAspect, RoleFactValue } from '../org/query/compareRoles'
import { isolateBidi } from '../org/text/bidi'
import { StatusChip } from '../ui/components/StatusChip'
import { EntryLink } from '../urlState/EntryLink'
import { LinkedText } from '../urlState/LinkedText'
import { useOrg } from '../urlState/useOrg'

interface ComparedItemsProps {
  items: readonly ComparedItem[]
  aspect: RoleAspect
  roles: readonly Role[]
}

/** A list of what is said of roles; of which roles, where it is of some of them or they say more about it. */
export function ComparedItems({ items, aspect, roles }: ComparedItemsProps) {
  if (items.length === 0) return null
  return (
    <ul
      className={`grid gap-1.5 pointer-coarse:text-16 ${aspect === 'responsibilities' ? 'list-disc ps-4' : ''}`}
    >
      {items.map(({ key, value, notesByRole }) => (
        <li key={key} dir="auto" className="break-inside-avoid">
          <SubjectText subject={value} />
          <RoleNotes by={notesByRole} roles={roles} />
        </li>
      ))}
    </ul>
  )
}

function SubjectText({ subject }: { subject: RoleFactValue }) {
  const { index } = useOrg()
  switch (subject.kind) {
    case 'status':
      return <StatusChip status={subject.status} />
    case 'name':
      return subject.name
    case 'text':
      return (
        <span lang={index.org.lang}>
          <LinkedText text={subject.text} />
        </span>
      )
    default: {
      const name = findEntry(index, subject.entry)?.value.name ?? subject.entry.id
      return (
        <>
          {subject.label && `${subject.label} `}
          <EntryLink entry={subject.entry} className="text-accent underline" dir="auto">
            {name}
          </EntryLink>
        </>
      )
    }
  }
}

/** Who it is said of, and what is said besides: once for all where it is the same for all. */
function RoleNotes({ by, roles }: { by: ComparedItem['notesByRole']; roles: readonly Role[] }) {
  const { index } = useOrg()
  const rolesWithItem = roles.filter(({ id }) => by.has(id))
  const getNotes = ({ id }: Role) => by.get(id) ?? []
  const [firstNotes = []] = rolesWithItem.map(getNotes)
  const hasSameNotes = rolesWithItem.every((role) => getNotes(role).join('\n') === firstNotes.join('\n'))
  const isPartial = rolesWithItem.length > 1 && rolesWithItem.length < roles.length
  if (hasSameNotes && !isPartial)
    return firstNotes.length > 0 ? (
      <span className={noteClasses}>
        <NoteTexts notes={firstNotes} />
      </span>
    ) : null
  if (hasSameNotes && firstNotes.length === 0)
    return (
      <span className={noteClasses} dir="auto">
        {rolesWithItem.map(({ name }) => isolateBidi(name)).join(', ')}
      </span>
    )
  return rolesWithItem.map((role) => (
    <span key={role.id} className={noteClasses} dir="auto">
      <b lang={index.org.lang} dir="auto" className="font-semibold">
        {role.name}
      </b>
      {getNotes(role).length > 0 && ': '}
      <NoteTexts notes={getNotes(role)} />
    </span>
  ))
}

const noteClasses = 'block text-12 text-ink-soft'

function NoteTexts({ notes }: { notes: readonly string[] }) {
  return notes.map((note, i) => (
    <Fragment key={note}>
      {i > 0 && ' · '}
      <bdi>
        <LinkedText text={note} />
      </bdi>
    </Fragment>
  ))
}
