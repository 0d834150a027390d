import { useCallback } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Role } from '../org/model/schema'
import { findByName } from '../org/search/findByName'
import { Combobox } from '../ui/components/Combobox'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'

// More than these are not read through; a few more letters leave fewer.
const MAX_ROLE_OPTIONS = 50

/** Adds a role to those that are compared. */
export function AddRole({ roles }: { roles: readonly Role[] }) {
  const { index } = useOrg()
  const { urlState, navigate } = useUrlState()
  const findOptions = useCallback((query: string) => findRoleOptions(index, roles, query), [index, roles])
  return (
    <div className="max-w-80 print:hidden">
      <Combobox
        label="Add a role…"
        value=""
        findOptions={findOptions}
        onChoose={(id) => navigate({ ...urlState, compare: [...urlState.compare, id] }, 'push')}
      />
    </div>
  )
}

function findRoleOptions(index: OrgIndex, roles: readonly Role[], query: string) {
  const candidates = index.org.roles.filter((role) => !roles.includes(role))
  const { matches, omittedCount } = findByName(candidates, query, MAX_ROLE_OPTIONS)
  const options = matches.map(({ entry: { id, name, teams }, alias = '' }) => ({
    id,
    name,
    lang: index.org.lang,
    detail: [alias, index.teams.get(teams[0] ?? '')?.name].filter(Boolean).join(' · '),
  }))
  return { options, note: formatOptionsNote(matches.length, omittedCount) }
}

function formatOptionsNote(shownCount: number, hiddenCount: number): string {
  if (shownCount === 0) return 'No other role has this in its name.'
  return hiddenCount === 0 ? '' : `and ${hiddenCount.toLocaleString('en')} more: type to narrow down`
}
