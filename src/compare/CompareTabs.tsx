import { useId, useState } from 'react'
import type { Id } from '../org/model/schema'
import type { ComparedItem } from '../org/query/compareRoles'
import { ComparedItems } from './ComparedItems'
import { ComparedRoleHeader } from './ComparedRoleHeader'
import { type ComparisonProps, comparisonAspectTitles } from './comparison'

/** Roles one at a time, for a small screen: what they share, or what only the one has that is switched to. */
export function CompareTabs({ roles, aspects, onRemove }: ComparisonProps) {
  const radioGroupName = useId()
  const [selectedId, setSelectedId] = useState<Id>()
  const selectedRole = roles.find(({ id }) => id === selectedId)
  const shownAspects = aspects.flatMap(({ aspect, sharedByAll, sharedBySome, unsharedByRole }) => {
    const items: readonly ComparedItem[] = selectedRole
      ? (unsharedByRole.get(selectedRole.id) ?? [])
      : [...sharedByAll, ...sharedBySome]
    return items.length > 0 ? [{ aspect, items }] : []
  })
  return (
    <>
      <div role="radiogroup" aria-label="Show" className="compare-turns">
        {[{ id: undefined, name: 'Shared' }, ...roles].map(({ id, name }) => (
          <label key={id ?? ''} className="compare-turn">
            <input
              type="radio"
              name={radioGroupName}
              className="sr-only"
              checked={id === selectedRole?.id}
              onChange={() => setSelectedId(id)}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
      {selectedRole ? (
        <>
          <ComparedRoleHeader role={selectedRole} onRemove={onRemove} />
          <p className="text-ink-soft">What none of the others has:</p>
        </>
      ) : (
        <p className="text-ink-soft">What {roles.length === 2 ? 'both' : 'all or some of them'} have:</p>
      )}
      {shownAspects.length === 0 && <p>Nothing.</p>}
      {shownAspects.map(({ aspect, items }) => (
        <section key={aspect} className="compare-part">
          <h3>{comparisonAspectTitles[aspect]}</h3>
          <ComparedItems items={items} aspect={aspect} roles={roles} />
        </section>
      ))}
    </>
  )
}
