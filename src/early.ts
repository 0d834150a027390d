/*
 * Runs before the first paint, as a classic script in the head: whether the text that the page came with is what its
 * address asks for, and in which theme it is shown. See pages/pages.css for what follows from `data-start`.
 */
;(() => {
  const { dataset } = document.documentElement
  const { pathname, search } = window.location
  const path = pathname.replace(/(?:\/|\/index\.html)$/, '')
  const hasUnrenderedParams =
    /[?&](?:view|layout|quality|need|match|in|status|only|open|fold|relations|sort|rows|compare|data|since|embed)=/.test(
      search,
    )
  dataset.start = path === dataset.page?.replace(/\/$/, '') && !hasUnrenderedParams ? 'text' : 'none'
  // A script that does not load, cannot be parsed or throws leaves the page as it came: a document, as without scripts.
  const onScriptError = (event: Event) => {
    if (dataset.script === 'running') return
    if (!(event instanceof ErrorEvent || event.target instanceof HTMLScriptElement)) return
    delete dataset.start
    document.getElementById('start-failure')?.removeAttribute('hidden')
  }
  window.addEventListener('error', onScriptError, true)
  try {
    const theme = /[?&]theme=(light|dark)(?:&|$)/.exec(search)?.[1] ?? localStorage.getItem('atlas:theme')
    if (theme === 'light' || theme === 'dark') dataset.theme = theme
  } catch {
    // Where storage is refused, no theme was kept.
  }
})()

export {}
