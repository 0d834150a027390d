import type { Need, OrgIndex } from '../org/indexOrg'
import type { Quality } from '../org/schema'
import { isPlainClick } from '../view/EntryLink'
import { useView } from '../view/useView'
import { Aliases, EntryRow, Section, Summary, statusNote, Title } from './parts'

/** Everything about a quality: what it is, and which roles ask for it. */
export function QualityDetails({ quality, index }: { quality: Quality; index: OrgIndex }) {
  const neededBy = index.neededBy.get(quality.id) ?? []
  return (
    <>
      <p className="details-trail">{quality.category ?? 'Quality'}</p>
      <Title>{quality.name}</Title>
      <Aliases of={quality.aliases} />
      <Summary text={quality.summary} index={index} />
      <FilterLink quality={quality} />
      {neededBy.length === 0 ? (
        <p className="mt-3 text-ink-soft">No role asks for it.</p>
      ) : (
        <Section title="Roles">
          {needs.map(({ need, title }) => {
            const roles = neededBy.filter((each) => each.need === need)
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
          })}
        </Section>
      )}
    </>
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
    <p className="mt-3">
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
