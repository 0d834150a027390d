import { type ReactNode, startTransition, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { loadDetailsPanel } from '../loading/lazyComponents'

/**
 * Draws the page. Where it came with a text of what its address asks for, that stays until all that replaces it is
 * there: drawn beside it a few ms at a time, so that the text can be scrolled meanwhile. It then gives way in one
 * frame, which keeps its place and focus.
 */
export async function mountOverPrerendered(
  root: HTMLElement,
  orgPrefetch: Promise<unknown>,
  page: ReactNode,
): Promise<void> {
  if (document.documentElement.dataset.start !== 'text') {
    createRoot(root).render(page)
    return
  }
  // What fails to load is the page's to say.
  await Promise.allSettled([orgPrefetch, root.querySelector('.details-body') && loadDetailsPanel()])
  const newRoot = document.createElement('div')
  newRoot.className = 'taking-over'
  newRoot.inert = true
  root.after(newRoot)
  const replaceRoot = () => {
    const scrollTop = root.querySelector('.details-body')?.scrollTop ?? 0
    const linksBefore: readonly (Element | null)[] = listDetailsLinks(root)
    const focusedIndex = linksBefore.indexOf(document.activeElement)
    root.remove()
    newRoot.id = root.id
    newRoot.inert = false
    newRoot.removeAttribute('class')
    newRoot.querySelector('.details-body')?.scrollTo(0, scrollTop)
    listDetailsLinks(newRoot)[focusedIndex]?.focus({ preventScroll: true })
  }
  startTransition(() =>
    createRoot(newRoot).render(<CommitNotifier onCommit={replaceRoot}>{page}</CommitNotifier>),
  )
}

/** Says when all that is below it stands in the document, before that is painted. */
function CommitNotifier({ onCommit, children }: { onCommit: () => void; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stands in the document once, whatever it is given later.
  useLayoutEffect(onCommit, [])
  return children
}

function listDetailsLinks(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.details-body a')]
}
