import type { Source } from '../../org/model/schema'
import { isSafeUrl } from '../../org/text/isSafeUrl'

/**
 * Where a reader can check and edit an entry: the path and line. Where an address is given they are a link to it, or
 * followed by one that is called `edit`.
 */
export function SourceLocation({ path, line, url, editLabel }: Source & { editLabel?: string }) {
  const location = [path ?? url, ...(line === undefined ? [] : [`line ${line}`])].join(', ')
  if (url === undefined || !isSafeUrl(url)) return location
  return (
    <>
      {editLabel && path !== undefined && `${location} · `}
      <a href={url} rel="noreferrer" className="text-accent underline">
        {editLabel ?? location}
      </a>
    </>
  )
}
