import { useId, useRef, useState } from 'react'
import { folded } from '../org/folded'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Quality } from '../org/schema'
import { Button } from '../ui/Button'
import { useView } from '../view/useView'
import { Tick } from './Tick'

// More qualities than this are not found by looking through them.
const MANY = 40

/** The qualities by category, each with how many roles would remain. */
export function QualityChoices({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const { view, navigate } = useView()
  const [sought, setSought] = useState('')
  const id = useId()
  const { qualities } = index.org
  const isChosen = (quality: Quality) => view.quality.includes(quality.id)
  const shown = qualities.filter(
    (quality) => isChosen(quality) || folded(quality.name).includes(folded(sought)),
  )
  const choose = (quality: string, isOn: boolean) =>
    navigate(
      {
        ...view,
        quality: isOn ? [...view.quality, quality] : view.quality.filter((each) => each !== quality),
      },
      'replace',
    )
  return (
    <>
      {qualities.length > MANY && (
        <div className="filter-group">
          <label htmlFor={id} className="filter-title">
            Find a quality
          </label>
          <input
            id={id}
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || sought === '') return
              // Escape empties the field, and then no longer closes what is around it.
              event.preventDefault()
              setSought('')
            }}
          />
          {shown.length === 0 && <p className="mt-2 text-ink-soft">No quality has this in its name.</p>}
        </div>
      )}
      {[...byCategory(shown)].map(([category, members]) => (
        <fieldset key={category} className="filter-group">
          <legend dir="auto">{category}</legend>
          {members.map(({ id: quality, name }) => (
            <Tick
              key={quality}
              name={name}
              count={matches.qualityCounts.get(quality) ?? 0}
              checked={view.quality.includes(quality)}
              onChange={(isOn) => choose(quality, isOn)}
            />
          ))}
        </fieldset>
      ))}
      <Unknown
        asked={view.quality.filter((each) => !index.qualities.has(each))}
        onDrop={(each) => choose(each, false)}
      />
    </>
  )
}

/** Qualities that the address asks for and the organisation does not have: they ask nothing, and can be dropped. */
function Unknown({ asked, onDrop }: { asked: readonly string[]; onDrop: (id: string) => void }) {
  const lines = useRef<HTMLUListElement>(null)
  if (asked.length === 0) return null
  const drop = (id: string) => {
    // The button goes away with its line; focus stays in the filters.
    lines.current?.closest('section')?.focus()
    onDrop(id)
  }
  return (
    <ul ref={lines} className="filter-group text-ink-soft">
      {asked.map((id) => (
        <li key={id} className="unknown-quality">
          <span>
            Not in this organisation: <b dir="auto">{id}</b>
          </span>
          <Button aria-label={`Remove ${id}`} onClick={() => drop(id)}>
            Remove
          </Button>
        </li>
      ))}
    </ul>
  )
}

function byCategory(qualities: readonly Quality[]): Map<string, Quality[]> {
  const groups = new Map<string, Quality[]>()
  for (const quality of qualities) {
    const category = quality.category?.trim() || 'Other'
    const group = groups.get(category)
    if (group) group.push(quality)
    else groups.set(category, [quality])
  }
  return groups
}
