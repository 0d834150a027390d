import { useEffect, useRef, useState } from 'react'
import { LoadError } from '../data/loadError'
import { type LocalFiles, openLocalFiles, useLocalFile } from '../data/localFiles'
import type { OrgIndex } from '../org/indexOrg'
import { Button } from '../ui/Button'
import { ChangesButton } from './ChangesButton'
import { FileChoice } from './FileChoice'
import { faultOf, type Opening } from './useOpening'
import type { Since } from './useVersionsSince'
import { forgetOpen, keepOpen, keptOpen } from './wasOpen'

interface FileBarProps {
  local: LocalFiles
  since: Since
  /** What is shown. */
  index: OrgIndex | undefined
  opening: Opening
}

/** A bar at the top of the page, where something other than the site's own data is shown: what, and the ways back. */
export function FileBar({ local, since, index, opening }: FileBarProps) {
  const { shown } = local
  const [closed, setClosed] = useState(keptOpen)
  const name = useLocalFile()
  useEffect(() => {
    if (name === undefined) forgetOpen()
    else keepOpen(name)
  }, [name])
  if (name !== undefined && closed !== undefined) setClosed(undefined)
  const isComparing = since.name !== undefined
  const bar = useKeptFocus(local, isComparing)
  if (name === undefined && closed === undefined && !isComparing && opening.reading === undefined) return null
  return (
    <aside ref={bar} aria-label="Files" tabIndex={-1} className="file-bar">
      <p role="status" className="file-bar-words">
        {opening.reading !== undefined && <span>Reading {opening.reading}… </span>}
        {name !== undefined && (
          <span>
            <b dir="auto">{name}</b> is a local file, open in this tab only
          </span>
        )}
        {closed !== undefined && (
          <span>
            <b dir="auto">{closed}</b> is closed again, and this is the site’s own data: a local file stays
            open until the page is reloaded
          </span>
        )}
      </p>
      {isComparing && <Comparison since={since} index={index} />}
      <div className="file-bar-actions">
        {shown && !(shown.read instanceof Error) && !isComparing && (
          <Button onClick={() => openLocalFiles({ shown, since: 'site' })}>
            Compare with the site’s data
          </Button>
        )}
        {isComparing && <Button onClick={since.end}>Stop comparing</Button>}
        {(closed !== undefined || shown?.read instanceof Error) && (
          <FileChoice onFiles={(files) => opening.take(files, 'shown')}>Open it again…</FileChoice>
        )}
        {shown && <Button onClick={() => openLocalFiles({})}>Close the file</Button>}
        {closed !== undefined && <Button onClick={() => setClosed(undefined)}>Dismiss</Button>}
      </div>
    </aside>
  )
}

/**
 * Another file comes with another page, and a button that has done its work goes away: where focus went with them, it
 * comes to the bar, or where there is none any more, to the view. The ref is the bar's.
 */
function useKeptFocus(local: LocalFiles, isComparing: boolean) {
  const bar = useRef<HTMLElement>(null)
  const before = useRef({ local, isComparing })
  useEffect(() => {
    const last = before.current
    before.current = { local, isComparing }
    const hasEnded = last.isComparing && !isComparing
    if (last.local === local && !hasEnded) return
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) (bar.current ?? document.querySelector('main'))?.focus()
    })
    return () => clearTimeout(timer)
  }, [local, isComparing])
  return bar
}

function Comparison({ since, index }: { since: Since; index: OrgIndex | undefined }) {
  const { name = '', error, versions, diff, retry } = since
  if (error)
    return (
      <div role="alert" className="file-bar-words">
        <span dir="auto">
          What changed can’t be shown.{' '}
          {error instanceof LoadError ? faultOf({ key: '', name: error.file, read: error }) : error.message}
        </span>{' '}
        {retry && <Button onClick={retry}>Try again</Button>}
      </div>
    )
  if (!versions || !diff || !index)
    return (
      <p role="status" className="file-bar-words">
        Reading {name}…
      </p>
    )
  return <ChangesButton {...{ diff, versions, index }} />
}
