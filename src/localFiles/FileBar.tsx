import { useEffect, useRef, useState } from 'react'
import { ChangesButton } from '../changes/ChangesButton'
import type { ComparisonState } from '../changes/useComparisonState'
import { LoadError } from '../data/loadError'
import { type LocalFiles, setLocalFiles, useLocalFileName } from '../data/localFiles'
import type { OrgIndex } from '../org/model/indexOrg'
import { focusView } from '../ui/browser/pageElements'
import { Button } from '../ui/components/Button'
import { FileInput } from './FileInput'
import { clearLastLocalFile, readLastLocalFile, saveLastLocalFile } from './lastLocalFile'
import { type FileOpener, formatLoadFault } from './useFileOpener'

interface FileBarProps {
  localFiles: LocalFiles
  comparison: ComparisonState
  /** What is shown. */
  index: OrgIndex | undefined
  opener: FileOpener
}

/** A bar at the top of the page, where something other than the site's own data is shown: what, and the ways back. */
export function FileBar({ localFiles, comparison, index, opener }: FileBarProps) {
  const { displayedFile: shownFile } = localFiles
  const [closedFileName, setClosedFileName] = useState(readLastLocalFile)
  const localFileName = useLocalFileName()
  useEffect(() => {
    if (localFileName === undefined) clearLastLocalFile()
    else saveLastLocalFile(localFileName)
  }, [localFileName])
  if (localFileName !== undefined && closedFileName !== undefined) setClosedFileName(undefined)
  const isComparing = comparison.olderFileName !== undefined
  const barRef = useRestoredBarFocus(localFiles, isComparing)
  if (
    localFileName === undefined &&
    closedFileName === undefined &&
    !isComparing &&
    opener.loadingFileNames === undefined
  )
    return null
  return (
    <aside ref={barRef} aria-label="Files" tabIndex={-1} className="file-bar print:hidden!">
      <p role="status" className="file-bar-words">
        {opener.loadingFileNames !== undefined && <span>Reading {opener.loadingFileNames}… </span>}
        {localFileName !== undefined && (
          <span>
            <b dir="auto">{localFileName}</b> is a local file, open in this tab only
          </span>
        )}
        {closedFileName !== undefined && (
          <span>
            <b dir="auto">{closedFileName}</b> is closed again, and this is the site’s own data: a local file
            stays open until the page is reloaded
          </span>
        )}
      </p>
      {isComparing && <ComparisonStatus comparison={comparison} index={index} />}
      <div className="file-bar-actions">
        {shownFile && !(shownFile.result instanceof Error) && !isComparing && (
          <Button onClick={() => setLocalFiles({ displayedFile: shownFile, olderFile: 'site' })}>
            Compare with the site’s data
          </Button>
        )}
        {isComparing && <Button onClick={comparison.stopComparing}>Stop comparing</Button>}
        {(closedFileName !== undefined || shownFile?.result instanceof Error) && (
          <FileInput onFiles={(files) => opener.openFiles(files, 'shown')}>Open it again…</FileInput>
        )}
        {shownFile && <Button onClick={() => setLocalFiles({})}>Close the file</Button>}
        {closedFileName !== undefined && (
          <Button onClick={() => setClosedFileName(undefined)}>Dismiss</Button>
        )}
      </div>
    </aside>
  )
}

/**
 * Another file comes with another page, and a button that has done its work goes away: where focus went with them, it
 * comes to the bar, or where there is none any more, to the view. The ref is the bar's.
 */
function useRestoredBarFocus(localFiles: LocalFiles, isComparing: boolean) {
  const barRef = useRef<HTMLElement>(null)
  const previousRef = useRef({ local: localFiles, isComparing })
  useEffect(() => {
    const previous = previousRef.current
    previousRef.current = { local: localFiles, isComparing }
    const hasEnded = previous.isComparing && !isComparing
    if (previous.local === localFiles && !hasEnded) return
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return
      if (barRef.current) barRef.current.focus()
      else focusView()
    })
    return () => clearTimeout(timer)
  }, [localFiles, isComparing])
  return barRef
}

function ComparisonStatus({
  comparison,
  index,
}: {
  comparison: ComparisonState
  index: OrgIndex | undefined
}) {
  const { olderFileName = '', error, comparison: entryComparison, orgDiff, retry } = comparison
  if (error)
    return (
      <div role="alert" className="file-bar-words">
        <span dir="auto">
          What changed can’t be shown.{' '}
          {error instanceof LoadError
            ? formatLoadFault({ key: '', name: error.file, result: error })
            : error.message}
        </span>{' '}
        {retry && <Button onClick={retry}>Try again</Button>}
      </div>
    )
  if (!entryComparison || !orgDiff || !index)
    return (
      <p role="status" className="file-bar-words">
        Reading {olderFileName}…
      </p>
    )
  return <ChangesButton diff={orgDiff} comparison={entryComparison} index={index} />
}
