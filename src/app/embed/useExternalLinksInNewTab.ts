import { useEffect } from 'react'

/**
 * In a frame, links to elsewhere open in a tab of their own: few sites let themselves be framed, and nobody expects
 * one in a part of another page.
 */
export function useExternalLinksInNewTab(): void {
  useEffect(() => {
    document.addEventListener('click', openInNewTab, true)
    return () => document.removeEventListener('click', openInNewTab, true)
  }, [])
}

function openInNewTab({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.origin === window.location.origin || !/^https?:$/.test(link.protocol)) return
  link.target = '_blank'
  link.relList.add('noopener')
}
