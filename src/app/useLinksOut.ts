import { useEffect } from 'react'

/**
 * In a frame, links to elsewhere open in a tab of their own: few sites let themselves be framed, and nobody expects
 * one in a part of another page.
 */
export function useLinksOut(): void {
  useEffect(() => {
    document.addEventListener('click', sendOut, true)
    return () => document.removeEventListener('click', sendOut, true)
  }, [])
}

function sendOut({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.origin === window.location.origin || !/^https?:$/.test(link.protocol)) return
  link.target = '_blank'
  link.relList.add('noopener')
}
