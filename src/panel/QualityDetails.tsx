import { useMemo } from 'react'
import type { NeedLevel, OrgIndex } from '../org/model/indexOrg'
import type { Quality, Role } from '../org/model/schema'
import { findRelatedQualities } from '../org/query/findRelatedQualities'
import { isOnlyInVacantRoles } from '../org/query/isOnlyInVacantRoles'
import { pluralize } from '../org/text/pluralize'
import { ExpandableList } from '../ui/components/ExpandableList'
import { EntryLink, isPlainClick } from '../urlState/EntryLink'
import { useOrgComparison } from '../urlState/orgComparison'
import { useUrlState } from '../urlState/useUrlState'
import { Aliases, Changes, EntryRow, Section, Summary, statusNote, Title } from './parts'

/** Everything about a quality: what it is, which roles ask for it, and for what besides. */
export function QualityDetails({ quality, index }: { quality: Quality; index: OrgIndex }) {
  // No role can be filtered by what is gone.
  const { olderIndex } = useOrgComparison() ?? {}
  const neededBy = index.rolesByQuality.get(quality.id) ?? []
  return (
    <>
      <p className="details-trail" dir="auto">
        {quality.category ?? 'Quality'}
      </p>
      <Title>{quality.name}</Title>
      <Aliases of={quality.aliases} />
      <Changes entry={{ kind: 'quality', id: quality.id }} index={index} />
      <Summary text={quality.summary} index={index} />
      {index !== olderIndex && <FilterLink quality={quality} />}
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

type NeededBy = readonly { role: Role; need: NeedLevel }[]

/** Says of a quality that it hangs on one role, or that nobody has it now. */
function Scarcity({ quality: { id }, index }: { quality: Quality; index: OrgIndex }) {
  const isSole = index.rolesByQuality.get(id)?.length === 1
  if (isOnlyInVacantRoles(index, id))
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
      <ExpandableList items={neededBy} noun="role">
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
      </ExpandableList>
    </Section>
  )
}

/** The qualities that the same roles ask for most. */
function Together({ quality, index }: { quality: Quality; index: OrgIndex }) {
  const together = useMemo(() => findRelatedQualities(index, quality.id), [index, quality.id])
  if (together.length === 0) return null
  return (
    <Section title="Asked for together with it">
      <ul className="grid gap-1">
        {together.map(({ quality: { id, name }, count }) => (
          <li key={id} className="quality-row">
            <EntryLink entry={{ kind: 'quality', id }} className="text-accent" dir="auto">
              {name}
            </EntryLink>{' '}
            <span className="text-ink-soft">by {pluralize(count, 'role')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const needs: readonly { need: NeedLevel; title: string }[] = [
  { need: 'necessary', title: 'Necessary' },
  { need: 'useful', title: 'Useful' },
  { need: 'unstated', title: 'Unstated' },
]

/** Puts the quality into the filter, or takes it out: a link, since it leads to another view. */
function FilterLink({ quality: { id } }: { quality: Quality }) {
  const { urlState, href, navigate } = useUrlState()
  const isOn = urlState.quality.includes(id)
  const next = {
    ...urlState,
    quality: isOn ? urlState.quality.filter((each) => each !== id) : [...urlState.quality, id],
  }
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
