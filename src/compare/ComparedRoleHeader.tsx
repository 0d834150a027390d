import type { Id, Role } from '../org/model/schema'
import { Button } from '../ui/components/Button'
import { EntryLink } from '../urlState/EntryLink'

interface ComparedRoleHeaderProps {
  role: Role
  onRemove: (id: Id) => void
}

/** A role that is compared: its name as a link, and how to take it away. */
export function ComparedRoleHeader({ role: { id, name }, onRemove }: ComparedRoleHeaderProps) {
  return (
    <div className="flex items-start justify-between gap-2">
      <EntryLink
        entry={{ kind: 'role', id }}
        title={name}
        dir="auto"
        className="my-1.5 line-clamp-3 text-15 font-semibold text-accent print:block"
      >
        {name}
      </EntryLink>
      <Button
        variant="icon"
        className="print:hidden"
        aria-label={`Remove ${name}`}
        title="Remove from the comparison"
        onClick={() => onRemove(id)}
      >
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  )
}
