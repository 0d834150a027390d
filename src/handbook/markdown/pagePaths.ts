/** The last part of a path, with its extension. */
export function getFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder of a path: '' at the top. */
export function getFolder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A folder and its ancestors, the nearest first, the top ('') last. */
export function listFoldersUpwards(folder: string): string[] {
  const folders = [folder]
  for (let current = folder; current !== ''; ) {
    current = getFolder(current)
    folders.push(current)
  }
  return folders
}

/** Resolves a relative path from a page; undefined if it leaves the handbook. A leading slash is the top folder. */
export function resolvePath(pagePath: string, relativePath: string): string | undefined {
  const parts = relativePath.startsWith('/') ? [] : getFolder(pagePath).split('/').filter(Boolean)
  for (const part of relativePath.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/**
 * The URL of a page: the base URL and the path. If the base URL contains "{page}", as in
 * "https://host/en/latest/{page}.html", the path without its extension replaces it.
 */
export function buildPageUrl(baseUrl: string, path: string): string {
  const encodePath = (text: string) => text.split('/').map(encodeURIComponent).join('/')
  if (baseUrl.includes('{page}'))
    return baseUrl.replaceAll('{page}', () => encodePath(path.replace(/\.\w+$/, '')))
  return `${baseUrl.replace(/\/+$/, '')}/${encodePath(path)}`
}
