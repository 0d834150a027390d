import { useId, useState } from 'react'
import type { ComparedItem } from '../org/compareRoles'
import type { Id } from '../org/schema'
import { ComparedItems } from './ComparedItems'
import { aspectTitles, type ComparedProps } from './CompareTable'
import { RoleHead } from './RoleHead'

/** Roles one at a time, for a small screen: what they share, or what only the one has that is switched to. */
export function CompareTurns({ index, roles, aspects, onRemove }: ComparedProps) {
  const group = useId()
  const [wanted, setWanted] = useState<Id>()
  const role = roles.find(({ id }) => id === wanted)
  const parts = aspects.flatMap(({ aspect, all, some, own }) => {
    const items: readonly ComparedItem[] = role ? (own.get(role.id) ?? []) : [...all, ...some]
    return items.length > 0 ? [{ aspect, items }] : []
  })
  return (
    <>
      <div role="radiogroup" aria-label="Show" className="compare-turns">
        {[{ id: undefined, name: 'Shared' }, ...roles].map(({ id, name }) => (
          <label key={id ?? ''} className="compare-turn">
            <input
              type="radio"
              name={group}
              className="sr-only"
              checked={id === role?.id}
              onChange={() => setWanted(id)}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
      {role ? (
        <>
          <RoleHead role={role} onRemove={onRemove} />
          <p className="text-ink-soft">What none of the others has:</p>
        </>
      ) : (
        <p className="text-ink-soft">What {roles.length === 2 ? 'both' : 'all or some of them'} have:</p>
      )}
      {parts.length === 0 && <p>Nothing.</p>}
      {parts.map(({ aspect, items }) => (
        <section key={aspect} className="compare-part">
          <h3>{aspectTitles[aspect]}</h3>
          <ComparedItems {...{ items, aspect, roles, index }} />
        </section>
      ))}
    </>
  )
}
