import '../ui/lateUtilities.css'
import { useEffect, useMemo, useRef } from 'react'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Id, Role } from '../org/model/schema'
import { compareRoles, MAX_COMPARED_ROLES } from '../org/query/compareRoles'
import { Button } from '../ui/components/Button'
import { useIsNarrowerThan } from '../ui/hooks/useIsNarrowerThan'
import { useIsPrinting } from '../ui/hooks/useIsPrinting'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { AddRole } from './AddRole'
import { BackToViewLink } from './BackToViewLink'
import { ComparedRoleHeader } from './ComparedRoleHeader'
import { CompareTable } from './CompareTable'
import { CompareTabs } from './CompareTabs'
import { removeComparedRole, resolveComparedRoles } from './comparedRoles'

interface CompareViewProps {
  /** How many px at the view's foot a sheet covers. */
  coveredHeight: number
}

/** Two to four roles side by side: what they share, and what only one of them has. */
export function CompareView({ coveredHeight }: CompareViewProps) {
  const { index } = useOrg()
  const { urlState, navigate } = useUrlState()
  const requestedIds = urlState.compare
  const { roles, unknownIds, excessRoles } = useMemo(
    () => resolveComparedRoles(index, requestedIds),
    [index, requestedIds],
  )
  const aspects = useMemo(() => compareRoles(index, roles), [index, roles])
  const isSmall = useIsNarrowerThan('md')
  const headingRef = useHeadingFocus()
  useCanonicalIds(index)
  const remove = (id: Id) => {
    // The button goes away with its role; focus stays here.
    headingRef.current?.focus()
    navigate({ ...urlState, compare: removeComparedRole(index, requestedIds, id) }, 'push')
  }
  const isPrinting = useIsPrinting()
  const ComparisonLayout = isSmall && !isPrinting ? CompareTabs : CompareTable

  return (
    // The id is that of the chart, which stands here otherwise: what skips to the view looks for it.
    <section
      aria-label="Compare"
      tabIndex={-1}
      className="h-full overflow-auto bg-paper -outline-offset-2 max-lg:scroll-pb-[calc(76px+var(--peek))] print:static print:h-auto print:overflow-visible"
    >
      <div
        className="grid grid-cols-[minmax(0,1fr)] gap-3 p-4 wrap-anywhere max-lg:pb-19 print:p-0"
        style={{ marginBottom: coveredHeight }}
      >
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <h2 ref={headingRef} tabIndex={-1} className="text-18 font-semibold">
            Compare roles
          </h2>
          <BackToViewLink />
        </div>
        {unknownIds.map((id) => (
          <p key={id} className={problemClasses}>
            <span>
              Not a role of this organisation: <b dir="auto">{id}</b>
            </span>
            <Button aria-label={`Remove ${id}`} onClick={() => remove(id)}>
              Remove
            </Button>
          </p>
        ))}
        {excessRoles.map(({ id, name }) => (
          <p key={id} className={problemClasses}>
            <span>
              No room beside {MAX_COMPARED_ROLES} others for <b dir="auto">{name}</b>
            </span>
            <Button aria-label={`Remove ${name}`} onClick={() => remove(id)}>
              Remove
            </Button>
          </p>
        ))}
        {roles.length < MAX_COMPARED_ROLES && <AddRole roles={roles} />}
        {roles.length < 2 ? (
          <TooFewRoles roles={roles} onRemove={remove} />
        ) : (
          <ComparisonLayout roles={roles} aspects={aspects} onRemove={remove} />
        )}
      </div>
    </section>
  )
}

const problemClasses = 'flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft'

function TooFewRoles({ roles, onRemove }: { roles: readonly Role[]; onRemove: (id: Id) => void }) {
  return (
    <>
      {roles.map((role) => (
        <ComparedRoleHeader key={role.id} role={role} onRemove={onRemove} />
      ))}
      <p className="text-15 text-ink-soft">
        {roles.length === 0
          ? 'Add two roles to see what they share and how they differ.'
          : 'Add another role to see what they share and how they differ.'}
      </p>
    </>
  )
}

/** Who comes here by a link has lost what had focus with the view before, and goes on from the heading. */
function useHeadingFocus() {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const { navigationType } = useUrlState()
  const isClientNavigation = useRef(navigationType !== 'load')
  useEffect(() => {
    if (isClientNavigation.current && document.activeElement === document.body)
      headingRef.current?.focus({ preventScroll: true })
  }, [])
  return headingRef
}

/** An alias in the address gives way to the id of its role. */
function useCanonicalIds(index: OrgIndex): void {
  const { urlState, navigate } = useUrlState()
  useEffect(() => {
    const ids = urlState.compare.map((id) => findEntry(index, { kind: 'role', id })?.value.id ?? id)
    if (ids.some((id, i) => id !== urlState.compare[i]))
      navigate({ ...urlState, compare: [...new Set(ids)] }, 'replace')
  }, [index, urlState, navigate])
}
