import { isSafeUrl } from '../org/safeUrl'
import type { Source } from '../org/schema'

/**
 * Where a reader can check and edit an entry: the path and line. Where an address is given they are a link to it, or
 * followed by one that is called `edit`.
 */
export function SourceLine({ path, line, url, edit }: Source & { edit?: string }) {
  const place = [path ?? url, ...(line === undefined ? [] : [`line ${line}`])].join(', ')
  if (url === undefined || !isSafeUrl(url)) return place
  return (
    <>
      {edit && path !== undefined && `${place} · `}
      <a href={url} rel="noreferrer" className="text-accent underline">
        {edit ?? place}
      </a>
    </>
  )
}
