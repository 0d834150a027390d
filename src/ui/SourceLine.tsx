import { isSafeUrl } from '../org/safeUrl'
import type { Source } from '../org/schema'

/** Where a reader can check and edit an entry: the path and line, as a link where an address is given. */
export function SourceLine({ path, line, url }: Source) {
  const place = [path ?? url, ...(line === undefined ? [] : [`line ${line}`])].join(', ')
  if (url === undefined || !isSafeUrl(url)) return place
  return (
    <a href={url} rel="noreferrer" className="text-accent underline">
      {place}
    </a>
  )
}
