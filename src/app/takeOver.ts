import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { loadDetails } from './lazyParts'

/**
 * Draws the page. Where it came with a text of what its address asks for, that stays until all that replaces it is
 * there, and then gives way in one frame, which keeps its place and focus.
 */
export async function takeOver(root: HTMLElement, loaded: Promise<unknown>, page: ReactNode): Promise<void> {
  const hasText = document.documentElement.dataset.start === 'text'
  const text = hasText && root.querySelector('.details-body')
  // What fails to load is the page's to say.
  if (hasText) await Promise.allSettled([loaded, text && loadDetails()])
  const top = text ? text.scrollTop : 0
  const before: readonly (Element | null)[] = linksIn(root)
  const focused = before.indexOf(document.activeElement)
  flushSync(() => createRoot(root).render(page))
  root.querySelector('.details-body')?.scrollTo(0, top)
  linksIn(root)[focused]?.focus({ preventScroll: true })
}

function linksIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.details-body a')]
}
