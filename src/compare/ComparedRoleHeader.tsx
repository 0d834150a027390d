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
    <div className="compare-role">
      <EntryLink entry={{ kind: 'role', id }} title={name} dir="auto" className="compare-role-link">
        {name}
      </EntryLink>
      <Button
        variant="icon"
        aria-label={`Remove ${name}`}
        title="Remove from the comparison"
        onClick={() => onRemove(id)}
      >
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  )
}
