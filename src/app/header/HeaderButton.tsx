import type { ComponentProps, ReactNode } from 'react'
import { Button } from '../../ui/components/Button'

interface HeaderButtonProps
  extends Omit<ComponentProps<typeof Button>, 'variant' | 'className' | 'children'> {
  label: string
  /** The path of its icon, in a box of 20 by 20. */
  icon: string
  /** Softer than other buttons; on a small screen its label is only read aloud. */
  isCompact?: boolean | undefined
  children?: ReactNode
}

/** A button with an icon before its label. */
export function HeaderButton({ label, icon, isCompact, children, ...rest }: HeaderButtonProps) {
  return (
    <Button className={`pointer-coarse:min-w-11 ${isCompact ? compactClasses : ''}`} {...rest}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <path d={icon} fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="1.6" />
      </svg>
      <span className={isCompact ? 'max-md:sr-only' : undefined}>{label}</span>
      {children}
    </Button>
  )
}

const compactClasses = 'not-disabled:text-ink-soft max-md:w-9 max-md:border-transparent max-md:px-0'
