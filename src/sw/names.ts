/** The name of the cache of a build's own files. Sites below different paths of a host share one store of caches. */
export function shellName(scope: string, version: string): string {
  return `${prefix(scope)}shell ${version}`
}

/** The name of the cache of data files, which outlives builds. */
export function dataName(scope: string): string {
  return `${prefix(scope)}data`
}

/** Which of these caches are earlier builds' of the same site. */
export function staleNames(names: readonly string[], scope: string, shell: string): string[] {
  return names.filter((name) => name.startsWith(`${prefix(scope)}shell `) && name !== shell)
}

/** Whether an address is a data file of the site: JSON that stands beside the page. */
export function isData(href: string, scope: string): boolean {
  const { origin, pathname } = new URL(href)
  const place = origin + pathname
  return place.startsWith(scope) && /^[^/]+\.json$/.test(place.slice(scope.length))
}

// A scope is an address without a space.
function prefix(scope: string): string {
  return `atlas ${scope} `
}
