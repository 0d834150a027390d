import type { RoleStatus } from '../org/schema'

const looks: Readonly<Record<RoleStatus, { word: string; look: string }>> = {
  filled: { word: 'Filled', look: 'border-solid border-good text-good' },
  vacant: { word: 'Vacant', look: 'border-dashed border-warn text-warn' },
  draft: { word: 'Draft', look: 'border-dotted border-ink-soft text-ink' },
  mentioned: { word: 'Mentioned', look: 'border-solid border-line text-ink-soft' },
}

/** A role's status, told by its word and its border. */
export function StatusChip({ status, more = '' }: { status: RoleStatus; more?: string }) {
  const { word, look } = looks[status]
  return <span className={`rounded-full border-[1.5px] px-2.5 py-0.5 text-12 ${look}`}>{word + more}</span>
}
