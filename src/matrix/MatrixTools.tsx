import { type ReactNode, useId } from 'react'
import { counted } from '../org/counted'
import type { Id } from '../org/schema'
import { isPlainClick } from '../view/EntryLink'
import { useView, withEntry } from '../view/useView'
import { MOST_COMPARED } from './compared'

interface MatrixToolsProps {
  hasChosen: boolean
  ticked: readonly Id[]
}

/** What is above the matrix: how it is ordered, which rows it has, what its marks mean, and comparing. */
export function MatrixTools({ hasChosen, ticked }: MatrixToolsProps) {
  const { view, navigate } = useView()
  return (
    <div className="matrix-tools">
      <Switch
        checked={view.sort === 'chosen' && hasChosen}
        disabled={!hasChosen}
        onChange={(isOn) => navigate({ ...view, sort: isOn ? 'chosen' : 'team' }, 'replace')}
        hint={hasChosen ? undefined : 'Choose qualities in the filters first'}
      >
        Sort by chosen qualities
      </Switch>
      <Switch
        checked={view.rows === 'all'}
        onChange={(isOn) => navigate({ ...view, rows: isOn ? 'all' : 'needing' }, 'replace')}
      >
        Roles without qualities too
      </Switch>
      <ul className="matrix-legend" aria-label="Marks">
        {(['necessary', 'useful', 'unstated'] as const).map((need) => (
          <li key={need}>
            <span className="matrix-mark" data-need={need} aria-hidden="true" /> {need}
          </li>
        ))}
      </ul>
      <p role="status" className="matrix-compare">
        <CompareLink ticked={ticked} />
      </p>
    </div>
  )
}

interface SwitchProps {
  checked: boolean
  disabled?: boolean
  onChange: (isOn: boolean) => void
  hint?: string | undefined
  children: ReactNode
}

function Switch({ checked, disabled = false, onChange, hint, children }: SwitchProps) {
  const id = useId()
  return (
    <span className="matrix-switch" data-disabled={disabled || undefined} title={hint}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-description={hint}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{children}</label>
    </span>
  )
}

function CompareLink({ ticked }: { ticked: readonly Id[] }) {
  const { view, href, navigate } = useView()
  if (ticked.length === 0) return null
  if (ticked.length === 1) return 'Tick another role to compare'
  if (ticked.length > MOST_COMPARED) return `No more than ${MOST_COMPARED} roles can be compared`
  const next = { ...withEntry(view, undefined), compare: ticked }
  return (
    <a
      href={href(next)}
      className="matrix-button"
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        navigate(next, 'push')
      }}
    >
      Compare {counted(ticked.length, 'role')}
    </a>
  )
}
