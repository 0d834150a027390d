import './combobox.css'
import { type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Said } from './Announced'
import { type ComboboxOption, Option } from './Option'
import { useIsAbove } from './useIsAbove'

interface ComboboxProps {
  label: string
  /** What stands in the field while nothing is typed. */
  value: string
  /** The options for what is typed, best first, and what is to be said below them. Asked only while they are shown. */
  find: (typed: string) => { options: readonly ComboboxOption[]; note: string }
  onChoose: (id: string) => void
}

/**
 * A field that offers options for what is typed: the editable combobox with list autocomplete of the WAI-ARIA
 * Authoring Practices. Leaving it, or Escape, puts its value back.
 */
export function Combobox({ label, value, find, onChoose }: ComboboxProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { options, note } = useMemo(() => (isOpen ? find(typed ?? '') : nothing), [isOpen, find, typed])
  const hasPopup = options.length > 0

  const open = (at = -1) => {
    setOpen(true)
    setActive(at)
  }
  const close = () => {
    setTyped(undefined)
    setOpen(false)
  }
  const type = (text: string) => {
    setTyped(text)
    open(text.trim() === '' ? -1 : 0)
  }
  const choose = (option: ComboboxOption) => {
    close()
    onChoose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const option = options[active]
    if (event.key === 'ArrowDown') {
      if (isOpen) setActive(active + 1 < options.length ? active + 1 : 0)
      else open(0)
    } else if (event.key === 'ArrowUp') {
      if (isOpen) setActive(active > 0 ? active - 1 : options.length - 1)
      else open()
    } else if (event.key === 'Enter' && option) choose(option)
    else if (event.key === 'Escape' && isOpen) close()
    else return
    // An Escape that was of use here no longer closes what is around the field.
    event.preventDefault()
  }

  // What stands there has been chosen before: typing should take its place, not go on after it.
  const selectText = () => {
    if (typed === undefined && document.activeElement === field.current) field.current?.select()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the value is put back or replaced.
  useLayoutEffect(selectText, [isOpen, value])
  const isAbove = useIsAbove(field, isOpen)

  return (
    <div className="combobox">
      <label htmlFor={id} className="combobox-label">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        role="combobox"
        dir="auto"
        value={typed ?? value}
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={hasPopup}
        aria-controls={hasPopup ? `${id}-options` : undefined}
        aria-activedescendant={options[active] && `${id}-${active}`}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => open()}
        onClick={() => {
          if (!isOpen) open()
          selectText()
        }}
        onBlur={close}
      />
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: not an action; pressing here leaves focus in the field.
        <div className="combobox-popup" data-above={isAbove || undefined} onMouseDown={keepFocus}>
          {hasPopup && (
            <div id={`${id}-options`} role="listbox" aria-label={label}>
              {options.map((option, i) => (
                <Option
                  key={option.id}
                  {...option}
                  id={`${id}-${i}`}
                  isActive={i === active}
                  onChoose={() => choose(option)}
                />
              ))}
            </div>
          )}
          <p aria-hidden="true">{note}</p>
        </div>
      )}
      <Said text={note} />
    </div>
  )
}

const nothing: ReturnType<ComboboxProps['find']> = { options: [], note: '' }

// Pressing on an option, or on the list to scroll it, would take focus out of the field, and so close the list.
const keepFocus = (event: MouseEvent) => event.preventDefault()
