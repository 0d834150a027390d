/** The last part of a path, with its ending. */
export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that a path lies in: '' at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Whether a page is the one that says how its folder is organised. */
export function isStructurePage(path: string): boolean {
  return /^structure\.\w+$/i.test(fileOf(path))
}

/** Whether a page is its folder's first one. */
export function isIndex(path: string): boolean {
  return /^_?(?:index|readme)\.\w+$/i.test(fileOf(path))
}

/** A folder and those that it lies in, the nearest first, the top ('') last. */
export function upwardsFrom(folder: string): string[] {
  const way = [folder]
  for (let at = folder; at !== ''; ) {
    at = folderOf(at)
    way.push(at)
  }
  return way
}

/** Where a relative path leads from a page: undefined where it leaves the handbook. A leading slash is the top. */
export function resolvePath(page: string, relative: string): string | undefined {
  const parts = relative.startsWith('/') ? [] : folderOf(page).split('/').filter(Boolean)
  for (const part of relative.split('/')) {
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
export function pageUrl(base: string, path: string): string {
  const encoded = (part: string) => part.split('/').map(encodeURIComponent).join('/')
  if (base.includes('{page}')) return base.replaceAll('{page}', () => encoded(path.replace(/\.\w+$/, '')))
  return `${base.replace(/\/+$/, '')}/${encoded(path)}`
}
