import type { RoleStatus } from '../../org/model/schema'

const statusStyles: Readonly<Record<RoleStatus, { label: string; className: string }>> = {
  filled: { label: 'Filled', className: 'border-solid border-good text-good' },
  vacant: { label: 'Vacant', className: 'border-dashed border-warn text-warn' },
  draft: { label: 'Draft', className: 'border-dotted border-ink-soft text-ink' },
  mentioned: { label: 'Mentioned', className: 'border-solid border-line text-ink-soft' },
}

/** A role's status, told by its word and its border. */
export function StatusChip({ status, more: suffix = '' }: { status: RoleStatus; more?: string }) {
  const { label, className } = statusStyles[status]
  return (
    <span className={`rounded-full border-[1.5px] px-2.5 py-0.5 text-12 ${className}`}>{label + suffix}</span>
  )
}
