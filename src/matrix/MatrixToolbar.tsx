import { type ReactNode, useId } from 'react'
import type { Id } from '../org/model/schema'
import { MAX_COMPARED_ROLES } from '../org/query/compareRoles'
import { pluralize } from '../org/text/pluralize'
import { UrlStateLink } from '../urlState/UrlStateLink'
import { useUrlState, withEntry } from '../urlState/useUrlState'

interface MatrixToolbarProps {
  hasChosenQualities: boolean
  checkedRoleIds: readonly Id[]
}

/** What is above the matrix: how it is ordered, which rows it has, what its marks mean, and comparing. */
export function MatrixToolbar({ hasChosenQualities, checkedRoleIds }: MatrixToolbarProps) {
  const { urlState, navigate } = useUrlState()
  return (
    <div className="matrix-tools">
      <LabelledCheckbox
        checked={urlState.sort === 'chosen' && hasChosenQualities}
        disabled={!hasChosenQualities}
        onChange={(isChecked) => navigate({ ...urlState, sort: isChecked ? 'chosen' : 'team' }, 'replace')}
        hint={hasChosenQualities ? undefined : 'Choose qualities in the filters first'}
      >
        Sort by chosen qualities
      </LabelledCheckbox>
      <LabelledCheckbox
        checked={urlState.rows === 'all'}
        onChange={(isChecked) => navigate({ ...urlState, rows: isChecked ? 'all' : 'needing' }, 'replace')}
      >
        Roles without qualities too
      </LabelledCheckbox>
      <ul className="matrix-legend" aria-label="Marks">
        {(['necessary', 'useful', 'unstated'] as const).map((need) => (
          <li key={need}>
            <span className="matrix-mark" data-need={need} aria-hidden="true" /> {need}
          </li>
        ))}
      </ul>
      <p role="status" className="matrix-compare">
        <CompareLink checkedRoleIds={checkedRoleIds} />
      </p>
    </div>
  )
}

interface LabelledCheckboxProps {
  checked: boolean
  disabled?: boolean
  onChange: (isChecked: boolean) => void
  hint?: string | undefined
  children: ReactNode
}

function LabelledCheckbox({ checked, disabled = false, onChange, hint, children }: LabelledCheckboxProps) {
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

function CompareLink({ checkedRoleIds }: { checkedRoleIds: readonly Id[] }) {
  const { urlState } = useUrlState()
  if (checkedRoleIds.length === 0) return null
  if (checkedRoleIds.length === 1) return 'Tick another role to compare'
  if (checkedRoleIds.length > MAX_COMPARED_ROLES)
    return `No more than ${MAX_COMPARED_ROLES} roles can be compared`
  return (
    <UrlStateLink
      to={{ ...withEntry(urlState, undefined), compare: checkedRoleIds }}
      className="matrix-button"
    >
      Compare {pluralize(checkedRoleIds.length, 'role')}
    </UrlStateLink>
  )
}
