import { useEffect, useRef } from 'react'
import { optionClasses } from './classNames'

export interface ComboboxOption {
  id: string
  name: string
  /** The language of these, where it may be another than the page's. */
  lang?: string | undefined
  /** What tells it from others of the same name, written softer below it. */
  detail?: string
}

interface ListboxOptionProps extends ComboboxOption {
  isActive: boolean
  onChoose: () => void
}

/** An option in the list of a combobox, brought into sight when it is the active one. */
export function ListboxOption({ id, name, lang, detail, isActive, onChoose }: ListboxOptionProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps focus.
    <div
      ref={ref}
      id={id}
      role="option"
      className={`${optionClasses} pointer-coarse:grid pointer-coarse:min-h-11 pointer-coarse:content-center`}
      aria-selected={isActive}
      lang={lang}
      dir="auto"
      onClick={onChoose}
    >
      <bdi>{name}</bdi>{' '}
      {detail && (
        <span dir="auto" className="line-clamp-2 text-12 text-ink-soft">
          {detail}
        </span>
      )}
    </div>
  )
}
