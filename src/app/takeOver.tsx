import { type ReactNode, startTransition, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { loadDetails } from './lazyParts'

/**
 * Draws the page. Where it came with a text of what its address asks for, that stays until all that replaces it is
 * there: drawn beside it a few ms at a time, so that the text can be scrolled meanwhile. It then gives way in one
 * frame, which keeps its place and focus.
 */
export async function takeOver(root: HTMLElement, loaded: Promise<unknown>, page: ReactNode): Promise<void> {
  if (document.documentElement.dataset.start !== 'text') {
    createRoot(root).render(page)
    return
  }
  // What fails to load is the page's to say.
  await Promise.allSettled([loaded, root.querySelector('.details-body') && loadDetails()])
  const beside = document.createElement('div')
  beside.className = 'taking-over'
  beside.inert = true
  root.after(beside)
  const swap = () => {
    const top = root.querySelector('.details-body')?.scrollTop ?? 0
    const before: readonly (Element | null)[] = linksIn(root)
    const focused = before.indexOf(document.activeElement)
    root.remove()
    beside.id = root.id
    beside.inert = false
    beside.removeAttribute('class')
    beside.querySelector('.details-body')?.scrollTo(0, top)
    linksIn(beside)[focused]?.focus({ preventScroll: true })
  }
  startTransition(() => createRoot(beside).render(<Drawn onDrawn={swap}>{page}</Drawn>))
}

/** Says when all that is below it stands in the document, before that is painted. */
function Drawn({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stands in the document once, whatever it is given later.
  useLayoutEffect(onDrawn, [])
  return children
}

function linksIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.details-body a')]
}
