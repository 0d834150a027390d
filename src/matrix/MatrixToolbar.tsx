import { type ReactNode, useId } from 'react'
import type { Id } from '../org/model/schema'
import { MAX_COMPARED_ROLES } from '../org/query/compareRoles'
import { pluralize } from '../org/text/pluralize'
import { buttonClasses } from '../ui/components/Button'
import { UrlStateLink } from '../urlState/UrlStateLink'
import { useUrlState, withEntry } from '../urlState/useUrlState'
import { getMarkClasses } from './cellClasses'

interface MatrixToolbarProps {
  hasChosenQualities: boolean
  checkedRoleIds: readonly Id[]
}

/** What is above the matrix: how it is ordered, which rows it has, what its marks mean, and comparing. */
export function MatrixToolbar({ hasChosenQualities, checkedRoleIds }: MatrixToolbarProps) {
  const { urlState, navigate } = useUrlState()
  return (
    <div className="flex min-h-12 flex-none flex-wrap items-center gap-x-5 px-4 py-1 max-sm:px-3 max-sm:pt-0">
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
      <ul className="flex flex-wrap gap-x-3.5 text-12 text-ink-soft" aria-label="Marks">
        {(['necessary', 'useful', 'unstated'] as const).map((need) => (
          <li key={need} className="flex items-center gap-1.25">
            <span className={getMarkClasses(need)} data-need={need} aria-hidden="true" /> {need}
          </li>
        ))}
      </ul>
      <p
        role="status"
        className="ms-auto min-h-9 leading-9 text-ink-soft pointer-coarse:min-h-11 pointer-coarse:leading-11 print:hidden"
      >
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
    <span
      className={`flex items-center gap-2 print:hidden ${disabled ? 'text-ink-soft max-sm:hidden' : ''}`}
      title={hint}
    >
      <input
        id={id}
        type="checkbox"
        className="size-4"
        checked={checked}
        disabled={disabled}
        aria-description={hint}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} className="py-1.5 pointer-coarse:py-3">
        {children}
      </label>
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
      className={`${buttonClasses('primary')} leading-[1.45]`}
    >
      Compare {pluralize(checkedRoleIds.length, 'role')}
    </UrlStateLink>
  )
}
