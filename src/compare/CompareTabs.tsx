import { useId, useState } from 'react'
import type { Id } from '../org/model/schema'
import type { ComparedItem } from '../org/query/compareRoles'
import { captionClasses } from '../ui/components/classNames'
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
      <div role="radiogroup" aria-label="Show" className="flex flex-wrap gap-2">
        {[{ id: undefined, name: 'Shared' }, ...roles].map(({ id, name }) => (
          <label
            key={id ?? ''}
            className="grid min-h-9 max-w-full content-center rounded-[18px] border border-line-strong bg-sheet px-3.5 py-1 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 pointer-coarse:rounded-[22px] forced-colors:has-checked:outline-2 forced-colors:has-checked:-outline-offset-3 forced-colors:has-checked:outline-accent"
          >
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
        <section key={aspect}>
          <h3 className={`mb-1.5 ${captionClasses}`}>{comparisonAspectTitles[aspect]}</h3>
          <ComparedItems items={items} aspect={aspect} roles={roles} />
        </section>
      ))}
    </>
  )
}
