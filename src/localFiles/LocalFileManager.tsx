import '../ui/lateUtilities.css'
import './localFiles.css'
import { useEffect } from 'react'
import { useComparisonState } from '../changes/useComparisonState'
import { useFormerIdRedirect } from '../changes/useFormerIdRedirect'
import { setLocalFiles, useLocalFiles } from '../data/localFiles'
import type { LoadedOrg } from '../data/orgQueryOptions'
import type { OrgComparison } from '../urlState/orgComparison'
import { useUrlState } from '../urlState/useUrlState'
import { DropOverlay } from './DropOverlay'
import { FileBar } from './FileBar'
import { OpenFileDialog } from './OpenFileDialog'
import { RejectedFileDialog } from './RejectedFileDialog'
import { SecondFileDialog } from './SecondFileDialog'
import { useFileDrop } from './useFileDrop'
import { useFileOpener } from './useFileOpener'

export interface LocalFileManagerProps {
  /** Where the site is mounted, and the file that its address asks for. */
  base: string
  fileName: string
  /** What is shown, as soon as it is there. */
  loadedOrg: LoadedOrg | undefined
  /** Whether the page's button asks for a file. */
  isOpenDialogShown: boolean
  onOpenDialogClose: () => void
  /** Told what changed, as soon as that is known, and that it no longer matters. */
  onComparison: (comparison: OrgComparison | undefined) => void
}

/**
 * Files of a person's own, opened in this tab and nowhere else, and what changed since another file: a bar at the top
 * of the page that says what is shown, the dialogs, and the whole page as a place to drop files on.
 */
export function LocalFileManager({
  base,
  fileName,
  loadedOrg,
  isOpenDialogShown,
  onOpenDialogClose,
  onComparison,
}: LocalFileManagerProps) {
  const { urlState } = useUrlState()
  const localFiles = useLocalFiles()
  const comparisonState = useComparisonState(loadedOrg?.index, fileName, base)
  const opener = useFileOpener()
  const isDraggingFiles = useFileDrop(opener.openFiles, !urlState.embed)
  const { comparison } = comparisonState
  useEffect(() => {
    onComparison(comparison)
    return () => onComparison(undefined)
  }, [comparison, onComparison])
  useFormerIdRedirect(loadedOrg?.index, comparisonState.orgDiff, comparison)
  return (
    <>
      <FileBar
        localFiles={localFiles}
        comparison={comparisonState}
        index={loadedOrg?.index}
        opener={opener}
      />
      {isOpenDialogShown && (
        <OpenFileDialog
          localFiles={localFiles}
          opener={opener}
          siteFileName={fileName}
          onClose={onOpenDialogClose}
        />
      )}
      {opener.pendingFiles && (
        <SecondFileDialog
          files={opener.pendingFiles}
          shownFile={localFiles.displayedFile}
          onOpen={(next) => {
            setLocalFiles(next)
            opener.reset()
          }}
          onClose={opener.reset}
        />
      )}
      {opener.rejectionReason !== undefined && (
        <RejectedFileDialog reason={opener.rejectionReason} opener={opener} />
      )}
      {isDraggingFiles && <DropOverlay canCompare={localFiles.displayedFile !== undefined} />}
    </>
  )
}
