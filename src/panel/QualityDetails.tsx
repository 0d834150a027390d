import { useMemo } from 'react'
import { askedForTogether } from '../org/coOccurrence'
import { counted } from '../org/counted'
import type { Need, OrgIndex } from '../org/indexOrg'
import { isOnlyVacant } from '../org/scarcity'
import type { Quality, Role } from '../org/schema'
import { LongList } from '../ui/LongList'
import { EntryLink, isPlainClick } from '../view/EntryLink'
import { useView } from '../view/useView'
import { useVersions } from '../view/versions'
import { Aliases, Changes, EntryRow, Section, Summary, statusNote, Title } from './parts'

/** Everything about a quality: what it is, which roles ask for it, and for what besides. */
export function QualityDetails({ quality, index }: { quality: Quality; index: OrgIndex }) {
  // No role can be filtered by what is gone.
  const { before } = useVersions() ?? {}
  const neededBy = index.neededBy.get(quality.id) ?? []
  return (
    <>
      <p className="details-trail" dir="auto">
        {quality.category ?? 'Quality'}
      </p>
      <Title>{quality.name}</Title>
      <Aliases of={quality.aliases} />
      <Changes entry={{ kind: 'quality', id: quality.id }} index={index} />
      <Summary text={quality.summary} index={index} />
      {index !== before && <FilterLink quality={quality} />}
      {neededBy.length === 0 ? (
        <p className="mt-3 text-ink-soft">No role asks for it.</p>
      ) : (
        <>
          <Scarcity quality={quality} index={index} />
          <Roles neededBy={neededBy} index={index} />
        </>
      )}
      <Together quality={quality} index={index} />
    </>
  )
}

type NeededBy = readonly { role: Role; need: Need }[]

/** Says of a quality that it hangs on one role, or that nobody has it now. */
function Scarcity({ quality: { id }, index }: { quality: Quality; index: OrgIndex }) {
  const isSole = index.neededBy.get(id)?.length === 1
  if (isOnlyVacant(index, id))
    return (
      <p className="mt-3">
        {isSole ? 'Only one role asks for it, and that is vacant.' : 'Only vacant roles ask for it.'}
      </p>
    )
  return isSole && <p className="mt-3">Only one role asks for it.</p>
}

function Roles({ neededBy, index }: { neededBy: NeededBy; index: OrgIndex }) {
  return (
    <Section title="Roles">
      <LongList items={neededBy} noun="role">
        {(shown) =>
          needs.map(({ need, title }) => {
            const roles = shown.filter((each) => each.need === need)
            if (roles.length === 0) return null
            return (
              <div key={need}>
                <h4>{title}</h4>
                <ul className="grid gap-1">
                  {roles.map(({ role }) => (
                    <EntryRow
                      key={role.id}
                      entry={{ kind: 'role', id: role.id }}
                      index={index}
                      note={statusNote(role)}
                    />
                  ))}
                </ul>
              </div>
            )
          })
        }
      </LongList>
    </Section>
  )
}

/** The qualities that the same roles ask for most. */
function Together({ quality, index }: { quality: Quality; index: OrgIndex }) {
  const together = useMemo(() => askedForTogether(index, quality.id), [index, quality.id])
  if (together.length === 0) return null
  return (
    <Section title="Asked for together with it">
      <ul className="grid gap-1">
        {together.map(({ quality: { id, name }, count }) => (
          <li key={id} className="quality-row">
            <EntryLink entry={{ kind: 'quality', id }} className="text-accent" dir="auto">
              {name}
            </EntryLink>{' '}
            <span className="text-ink-soft">by {counted(count, 'role')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const needs: readonly { need: Need; title: string }[] = [
  { need: 'necessary', title: 'Necessary' },
  { need: 'useful', title: 'Useful' },
  { need: 'unstated', title: 'Unstated' },
]

/** Puts the quality into the filter, or takes it out: a link, since it leads to another view. */
function FilterLink({ quality: { id } }: { quality: Quality }) {
  const { view, href, navigate } = useView()
  const isOn = view.quality.includes(id)
  const next = { ...view, quality: isOn ? view.quality.filter((each) => each !== id) : [...view.quality, id] }
  return (
    <p className="filter-link mt-3">
      <a
        href={href(next)}
        className="text-accent underline"
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          navigate(next, 'replace')
        }}
      >
        {isOn ? 'Remove from the filter' : 'Filter by this quality'}
      </a>
    </p>
  )
}
