import { useRef, useState } from 'react'
import { type LocalFile, openLocalFiles, useLocalFiles } from '../data/localFiles'
import { readLocalFile, wrongFile } from '../data/readLocalFile'

/** What goes on with the files that a person gives the page. */
export interface Opening {
  /** The names of those that are being read. */
  reading: string | undefined
  /** Why what was given is not opened. */
  wrong: string | undefined
  /** One file beside the one that is shown, or two: the person says what to do with them. */
  offered: readonly LocalFile[] | undefined
  /** Takes files: to be shown, or as the older version of what is shown; undefined: as there is reason to. */
  take: (files: readonly File[], as?: 'shown' | 'since') => void
  /** Says why what was given is not opened. */
  refuse: (why: string) => void
  /** Ends whatever it asks or says. */
  end: () => void
}

type State = Pick<Opening, 'reading' | 'wrong' | 'offered'>

const idle: State = { reading: undefined, wrong: undefined, offered: undefined }

/** Reads the files that a person gives the page, and opens them or asks what to do with them. */
export function useOpening(): Opening {
  const local = useLocalFiles()
  const [state, setState] = useState(idle)
  // Of two that overlap the later one counts.
  const turn = useRef(0)
  const end = () => {
    turn.current += 1
    setState(idle)
  }
  const take: Opening['take'] = async (files, as) => {
    turn.current += 1
    const mine = turn.current
    const wrong = wrongFiles(files)
    if (wrong !== undefined) return setState({ ...idle, wrong })
    setState({ ...idle, reading: files.map(({ name }) => name).join(', ') })
    await painted()
    const read = await Promise.all(files.map(readLocalFile))
    if (mine !== turn.current) return
    const [first] = read
    const isOffer = as === undefined && (read.length > 1 || local.shown !== undefined)
    const faulty = read.find((each) => each.read instanceof Error)
    if (isOffer && faulty) return setState({ ...idle, wrong: faultOf(faulty) })
    setState(isOffer ? { ...idle, offered: read } : idle)
    if (isOffer || !first) return
    openLocalFiles(as === 'since' ? { ...local, since: first } : { shown: first })
  }
  return {
    ...state,
    take: (files, as) => void take(files, as),
    refuse: (wrong) => setState({ ...idle, wrong }),
    end,
  }
}

function wrongFiles(files: readonly File[]): string | undefined {
  if (files.length === 0) return 'There was no file in what was dropped.'
  if (files.length > 2)
    return `These are ${files.length} files. One can be opened at a time, or two to be compared.`
  return files.map(wrongFile).find((wrong) => wrong !== undefined)
}

/** What is wrong with a file, in a sentence. */
export function faultOf({ name, read }: LocalFile): string {
  if (!(read instanceof Error)) return ''
  const { line, column = 1, expected } = read.fault
  const place = line === undefined ? '' : `, line ${line}, column ${column}`
  return `${name}${place}: ${read.message}. Expected: ${expected}.`
}

/** Resolves once what was said has been drawn: reading a large file leaves no time for that. */
function painted(): Promise<void> {
  return new Promise((done) => setTimeout(done, 50))
}
