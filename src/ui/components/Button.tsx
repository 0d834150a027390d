import type { ComponentProps } from 'react'

type ButtonVariant = 'plain' | 'primary' | 'icon'
type ButtonProps = { variant?: ButtonVariant } & ComponentProps<'button'>

const baseClasses =
  'inline-flex items-center justify-center gap-2 rounded-md border text-13 whitespace-nowrap aria-pressed:bg-accent-soft aria-pressed:text-accent disabled:text-ink-soft'

const variantClasses: Readonly<Record<ButtonVariant, string>> = {
  plain: 'min-h-9 border-line-strong bg-sheet px-3 text-ink hover:border-ink pointer-coarse:min-h-11',
  primary:
    'min-h-9 border-accent bg-accent px-4 font-semibold text-sheet hover:border-ink pointer-coarse:min-h-11',
  icon: 'size-9 border-transparent bg-sheet text-ink hover:bg-accent-soft pointer-coarse:size-11',
}

/** A button in one of the three looks of the page. */
export function Button({ variant = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClasses(variant)} ${className}`} {...rest} />
}

/** The looks of a button, for links and labels that look like one. */
export function buttonClasses(variant: ButtonVariant): string {
  return `${baseClasses} ${variantClasses[variant]}`
}
