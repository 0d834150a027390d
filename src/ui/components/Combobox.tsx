import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { getNextOptionIndex, preventFocusLoss } from '../focus/listboxKeys'
import { useIsPopupAbove } from '../hooks/useIsPopupAbove'
import { captionClasses } from './classNames'
import { type ComboboxOption, ListboxOption } from './ListboxOption'
import { LiveRegion } from './LiveText'

interface ComboboxProps {
  label: string
  /** What stands in the field while nothing is typed. */
  value: string
  /** The options for what is typed, best first, and what is to be said below them. Asked only while they are shown. */
  findOptions: (query: string) => { options: readonly ComboboxOption[]; note: string }
  onChoose: (id: string) => void
}

/**
 * A field that offers options for what is typed: the editable combobox with list autocomplete of the WAI-ARIA
 * Authoring Practices. Leaving it, or Escape, puts its value back.
 */
export function Combobox({ label, value, findOptions, onChoose }: ComboboxProps) {
  const id = useId()
  const inputRef = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const [activeIndex, setActiveIndex] = useState(-1)
  const { options, note } = useMemo(
    () => (isOpen ? findOptions(query ?? '') : NO_OPTIONS),
    [isOpen, findOptions, query],
  )
  const hasPopup = options.length > 0

  const open = (index = -1) => {
    setOpen(true)
    setActiveIndex(index)
  }
  const close = () => {
    setQuery(undefined)
    setOpen(false)
  }
  const setText = (text: string) => {
    setQuery(text)
    open(text.trim() === '' ? -1 : 0)
  }
  const chooseOption = (option: ComboboxOption) => {
    close()
    onChoose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const activeOption = options[activeIndex]
    const nextIndex = getNextOptionIndex(event.key, activeIndex, options.length)
    if (nextIndex !== undefined) {
      if (isOpen) setActiveIndex(nextIndex)
      else open(event.key === 'ArrowDown' ? 0 : -1)
    } else if (event.key === 'Enter' && activeOption) chooseOption(activeOption)
    else if (event.key === 'Escape' && isOpen) close()
    else return
    // An Escape that was of use here no longer closes what is around the field.
    event.preventDefault()
  }

  // What stands there has been chosen before: typing should take its place, not go on after it.
  const selectInputText = () => {
    if (query === undefined && document.activeElement === inputRef.current) inputRef.current?.select()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the value is put back or replaced.
  useLayoutEffect(selectInputText, [isOpen, value])
  const isPopupAbove = useIsPopupAbove(inputRef, isOpen)

  return (
    <div className={`relative grid min-w-0 ${arrowClasses}`}>
      <label htmlFor={id} className={`mb-1 ${captionClasses}`}>
        {label}
      </label>
      <input
        ref={inputRef}
        id={id}
        role="combobox"
        dir="auto"
        className="min-h-9 w-full rounded-md border border-line-strong bg-paper pr-7 pl-2 text-ellipsis text-ink pointer-coarse:min-h-11"
        value={query ?? value}
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={hasPopup}
        aria-controls={hasPopup ? `${id}-options` : undefined}
        aria-activedescendant={options[activeIndex] && `${id}-${activeIndex}`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => open()}
        onClick={() => {
          if (!isOpen) open()
          selectInputText()
        }}
        onBlur={close}
      />
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: not an action; pressing here leaves focus in the field.
        <div className={popupClasses} data-above={isPopupAbove || undefined} onMouseDown={preventFocusLoss}>
          {hasPopup && (
            // Firefox makes a Tab stop of what scrolls, which would trap focus: it vanishes when the field loses focus.
            <div
              id={`${id}-options`}
              role="listbox"
              aria-label={label}
              tabIndex={-1}
              className="overflow-y-auto"
            >
              {options.map((option, i) => (
                <ListboxOption
                  key={option.id}
                  {...option}
                  id={`${id}-${i}`}
                  isActive={i === activeIndex}
                  onChoose={() => chooseOption(option)}
                />
              ))}
            </div>
          )}
          <p
            aria-hidden="true"
            className={`text-ink-soft ${note && `px-2 py-1.5 ${hasPopup ? 'border-t border-line' : ''}`}`}
          >
            {note}
          </p>
        </div>
      )}
      <LiveRegion text={note} />
    </div>
  )
}

// It stands at the right, whichever way the text runs.
const arrowClasses =
  "after:pointer-events-none after:absolute after:right-3 after:bottom-4 after:size-1.75 after:rotate-45 after:border-r-[1.5px] after:border-b-[1.5px] after:border-ink-soft after:content-[''] pointer-coarse:after:bottom-5"

// Over what follows, so that nothing moves under a pointer as it closes.
const popupClasses =
  'absolute inset-x-0 top-[calc(100%+4px)] z-10 flex max-h-[min(320px,45dvh)] flex-col rounded-md border border-line-strong bg-sheet shadow-popup data-above:top-auto data-above:bottom-10 pointer-coarse:data-above:bottom-12'

const NO_OPTIONS: ReturnType<ComboboxProps['findOptions']> = { options: [], note: '' }
