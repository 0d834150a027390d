import { useRef, useState } from 'react'
import { type LocalFile, setLocalFiles, useLocalFiles } from '../data/localFiles'
import { getRejectionReason, readLocalFile } from '../data/readLocalFile'

/** What goes on with the files that a person gives the page. */
export interface FileOpener {
  /** The names of those that are being read. */
  loadingFileNames: string | undefined
  /** Why what was given is not opened. */
  rejectionReason: string | undefined
  /** One file beside the one that is shown, or two: the person says what to do with them. */
  pendingFiles: readonly LocalFile[] | undefined
  /** Takes files: to be shown, or as the older version of what is shown; undefined: as there is reason to. */
  openFiles: (files: readonly File[], target?: 'shown' | 'since') => void
  /** Says why what was given is not opened. */
  reject: (reason: string) => void
  /** Ends whatever it asks or says. */
  reset: () => void
}

type FileOpenerState = Pick<FileOpener, 'loadingFileNames' | 'rejectionReason' | 'pendingFiles'>

const IDLE_STATE: FileOpenerState = {
  loadingFileNames: undefined,
  rejectionReason: undefined,
  pendingFiles: undefined,
}

/** Reads the files that a person gives the page, and opens them or asks what to do with them. */
export function useFileOpener(): FileOpener {
  const localFiles = useLocalFiles()
  const [state, setState] = useState(IDLE_STATE)
  // Of two that overlap the later one counts.
  const latestRequestRef = useRef(0)
  const reset = () => {
    latestRequestRef.current += 1
    setState(IDLE_STATE)
  }
  const openFiles: FileOpener['openFiles'] = async (files, target) => {
    latestRequestRef.current += 1
    const request = latestRequestRef.current
    const rejectionReason = findRejectionReason(files)
    if (rejectionReason !== undefined) return setState({ ...IDLE_STATE, rejectionReason })
    setState({ ...IDLE_STATE, loadingFileNames: files.map(({ name }) => name).join(', ') })
    await waitForPaint()
    const readFiles = await Promise.all(files.map(readLocalFile))
    if (request !== latestRequestRef.current) return
    const [firstFile] = readFiles
    const needsChoice =
      target === undefined && (readFiles.length > 1 || localFiles.displayedFile !== undefined)
    const faultyFile = readFiles.find((each) => each.result instanceof Error)
    if (needsChoice && faultyFile)
      return setState({ ...IDLE_STATE, rejectionReason: formatLoadFault(faultyFile) })
    setState(needsChoice ? { ...IDLE_STATE, pendingFiles: readFiles } : IDLE_STATE)
    if (needsChoice || !firstFile) return
    setLocalFiles(target === 'since' ? { ...localFiles, olderFile: firstFile } : { displayedFile: firstFile })
  }
  return {
    ...state,
    openFiles: (files, as) => void openFiles(files, as),
    reject: (reason) => setState({ ...IDLE_STATE, rejectionReason: reason }),
    reset,
  }
}

function findRejectionReason(files: readonly File[]): string | undefined {
  if (files.length === 0) return 'There was no file in what was dropped.'
  if (files.length > 2)
    return `These are ${files.length} files. One can be opened at a time, or two to be compared.`
  return files.map(getRejectionReason).find((reason) => reason !== undefined)
}

/** What is wrong with a file, in a sentence. */
export function formatLoadFault({ name, result }: LocalFile): string {
  if (!(result instanceof Error)) return ''
  const { line, column = 1, expected } = result.fault
  const position = line === undefined ? '' : `, line ${line}, column ${column}`
  return `${name}${position}: ${result.message}. Expected: ${expected}.`
}

/** Resolves once what was said has been drawn: reading a large file leaves no time for that. */
function waitForPaint(): Promise<void> {
  return new Promise((done) => setTimeout(done, 50))
}
