// jsdom has no modal dialogs, https://github.com/jsdom/jsdom/issues/3294: as much of them as the page uses.
const { prototype } = HTMLDialogElement

const openers = new WeakMap<HTMLDialogElement, Element | null>()

prototype.showModal ??= function (this: HTMLDialogElement) {
  openers.set(this, document.activeElement)
  this.open = true
  const focusTarget =
    this.querySelector('[autofocus]') ?? this.querySelector('button, input, select, a[href]')
  if (focusTarget instanceof HTMLElement) focusTarget.focus()
}

prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return
  this.open = false
  const opener = openers.get(this)
  if (this.isConnected && opener instanceof HTMLElement) opener.focus()
  queueMicrotask(() => this.dispatchEvent(new Event('close')))
}

export {}
