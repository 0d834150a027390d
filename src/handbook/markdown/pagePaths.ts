/** The last part of a path, with its ending. */
export function getFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that a path lies in: '' at the top. */
export function getFolder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A folder and those that it lies in, the nearest first, the top ('') last. */
export function listFoldersUpwards(folder: string): string[] {
  const folders = [folder]
  for (let current = folder; current !== ''; ) {
    current = getFolder(current)
    folders.push(current)
  }
  return folders
}

/** Where a relative path leads from a page: undefined where it leaves the handbook. A leading slash is the top. */
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
 * A page's address: the base and the path, or where the base has "{page}", that with the path less its ending in its
 * place: "https://host/en/latest/{page}.html".
 */
export function buildPageUrl(baseUrl: string, path: string): string {
  const encodePath = (text: string) => text.split('/').map(encodeURIComponent).join('/')
  if (baseUrl.includes('{page}'))
    return baseUrl.replaceAll('{page}', () => encodePath(path.replace(/\.\w+$/, '')))
  return `${baseUrl.replace(/\/+$/, '')}/${encodePath(path)}`
}
