import './compare.css'
import { useEffect, useMemo, useRef } from 'react'
import { compareRoles } from '../org/compareRoles'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Id, Role } from '../org/schema'
import { Button } from '../ui/Button'
import { useIsPrinting } from '../ui/useIsPrinting'
import { useMediaQuery } from '../ui/useMediaQuery'
import { useView } from '../view/useView'
import { AddRole } from './AddRole'
import { BackLink } from './BackLink'
import { CompareTable } from './CompareTable'
import { CompareTurns } from './CompareTurns'
import { comparedIn, MOST_COMPARED, withoutRole } from './compared'
import { RoleHead } from './RoleHead'

interface CompareProps {
  index: OrgIndex
  /** How many px at the view's foot a sheet covers. */
  covered: number
}

/** Two to four roles side by side: what they share, and what only one of them has. */
export function Compare({ index, covered }: CompareProps) {
  const { view, navigate } = useView()
  const asked = view.compare
  const { roles, unknown, beyond } = useMemo(() => comparedIn(index, asked), [index, asked])
  const aspects = useMemo(() => compareRoles(index, roles), [index, roles])
  const isSmall = useMediaQuery('(max-width: 767px)')
  const heading = useHeading()
  useIdsInAddress(index)
  const remove = (id: Id) => {
    // The button goes away with its role; focus stays here.
    heading.current?.focus()
    navigate({ ...view, compare: withoutRole(index, asked, id) }, 'push')
  }
  const isPrinting = useIsPrinting()
  const Shown = isSmall && !isPrinting ? CompareTurns : CompareTable

  return (
    // The id is that of the chart, which stands here otherwise: what skips to the view looks for it.
    <section aria-label="Compare" tabIndex={-1} className="compare">
      <div className="compare-body" style={{ marginBottom: covered }}>
        <div className="compare-head">
          <h2 ref={heading} tabIndex={-1} className="text-18 font-semibold">
            Compare roles
          </h2>
          <BackLink />
        </div>
        {unknown.map((id) => (
          <p key={id} className="compare-fault">
            <span>
              Not a role of this organisation: <b dir="auto">{id}</b>
            </span>
            <Button aria-label={`Remove ${id}`} onClick={() => remove(id)}>
              Remove
            </Button>
          </p>
        ))}
        {beyond.map(({ id, name }) => (
          <p key={id} className="compare-fault">
            <span>
              No room beside {MOST_COMPARED} others for <b dir="auto">{name}</b>
            </span>
            <Button aria-label={`Remove ${name}`} onClick={() => remove(id)}>
              Remove
            </Button>
          </p>
        ))}
        {roles.length < MOST_COMPARED && <AddRole index={index} roles={roles} />}
        {roles.length < 2 ? (
          <TooFew roles={roles} onRemove={remove} />
        ) : (
          <Shown {...{ index, roles, aspects }} onRemove={remove} />
        )}
      </div>
    </section>
  )
}

function TooFew({ roles, onRemove }: { roles: readonly Role[]; onRemove: (id: Id) => void }) {
  return (
    <>
      {roles.map((role) => (
        <RoleHead key={role.id} role={role} onRemove={onRemove} />
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
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  const { arrival } = useView()
  const isOpened = useRef(arrival !== 'load')
  useEffect(() => {
    if (isOpened.current && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/** An alias in the address gives way to the id of its role. */
function useIdsInAddress(index: OrgIndex): void {
  const { view, navigate } = useView()
  useEffect(() => {
    const ids = view.compare.map((id) => findEntry(index, { kind: 'role', id })?.value.id ?? id)
    if (ids.some((id, i) => id !== view.compare[i]))
      navigate({ ...view, compare: [...new Set(ids)] }, 'replace')
  }, [index, view, navigate])
}
