/** The name of the cache of a build's own files. Sites below different paths of a host share one store of caches. */
export function getShellCacheName(scope: string, version: string): string {
  return `${getCacheNamePrefix(scope)}shell ${version}`
}

/** The name of the cache of data files, which outlives builds. */
export function getDataCacheName(scope: string): string {
  return `${getCacheNamePrefix(scope)}data`
}

/** Which of these caches are earlier builds' of the same site. */
export function findStaleCacheNames(
  cacheNames: readonly string[],
  scope: string,
  currentShellName: string,
): string[] {
  return cacheNames.filter(
    (name) => name.startsWith(`${getCacheNamePrefix(scope)}shell `) && name !== currentShellName,
  )
}

/** Whether an address is a data file of the site: JSON that stands beside the page. */
export function isDataFileUrl(url: string, scope: string): boolean {
  const { origin, pathname } = new URL(url)
  const path = origin + pathname
  return path.startsWith(scope) && /^[^/]+\.json$/.test(path.slice(scope.length))
}

// A scope is an address without a space.
function getCacheNamePrefix(scope: string): string {
  return `atlas ${scope} `
}
