import { useCallback } from 'react'
import { findNamed } from '../org/findNamed'
import type { OrgIndex } from '../org/indexOrg'
import type { Role } from '../org/schema'
import { Combobox } from '../ui/Combobox'
import { useView } from '../view/useView'

// More than these are not read through; a few more letters leave fewer.
const MOST = 50

/** Adds a role to those that are compared. */
export function AddRole({ index, roles }: { index: OrgIndex; roles: readonly Role[] }) {
  const { view, navigate } = useView()
  const find = useCallback((typed: string) => options(index, roles, typed), [index, roles])
  return (
    <div className="compare-add">
      <Combobox
        label="Add a role…"
        value=""
        find={find}
        onChoose={(id) => navigate({ ...view, compare: [...view.compare, id] }, 'push')}
      />
    </div>
  )
}

function options(index: OrgIndex, roles: readonly Role[], typed: string) {
  const others = index.org.roles.filter((role) => !roles.includes(role))
  const { found, more } = findNamed(others, typed, MOST)
  const shown = found.map(({ entry: { id, name, teams }, alias = '' }) => ({
    id,
    name,
    lang: index.org.lang,
    detail: [alias, index.teams.get(teams[0] ?? '')?.name].filter(Boolean).join(' · '),
  }))
  return { options: shown, note: note(found.length, more) }
}

function note(shown: number, more: number): string {
  if (shown === 0) return 'No other role has this in its name.'
  return more === 0 ? '' : `and ${more.toLocaleString('en')} more: type to narrow down`
}
