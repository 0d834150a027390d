import './versions.css'
import { useEffect } from 'react'
import { openLocalFiles, useLocalFiles } from '../data/localFiles'
import type { LoadedOrg } from '../data/orgQuery'
import { useView } from '../view/useView'
import type { Versions } from '../view/versions'
import { DropHint } from './DropHint'
import { FileBar } from './FileBar'
import { Offer } from './Offer'
import { OpenDialog } from './OpenDialog'
import { useDrop } from './useDrop'
import { useFormerIds } from './useFormerIds'
import { useOpening } from './useOpening'
import { useVersionsSince } from './useVersionsSince'
import { WrongFile } from './WrongFile'

export interface FilesProps {
  /** Where the site is mounted, and the file that its address asks for. */
  base: string
  file: string
  /** What is shown, as soon as it is there. */
  data: LoadedOrg | undefined
  /** Whether the page's button asks for a file. */
  isAsking: boolean
  onAsked: () => void
  /** Told what changed, as soon as that is known, and that it no longer matters. */
  onVersions: (versions: Versions | undefined) => void
}

/**
 * Files of a person's own, opened in this tab and nowhere else, and what changed since another file: a bar at the top
 * of the page that says what is shown, the dialogs, and the whole page as a place to drop files on.
 */
export function Files({ base, file, data, isAsking, onAsked, onVersions }: FilesProps) {
  const { view } = useView()
  const local = useLocalFiles()
  const since = useVersionsSince(data?.index, file, base)
  const opening = useOpening()
  const isOver = useDrop(opening.take, !view.embed)
  const { versions } = since
  useEffect(() => {
    onVersions(versions)
    return () => onVersions(undefined)
  }, [versions, onVersions])
  useFormerIds(data?.index, since.diff, versions)
  return (
    <>
      <FileBar local={local} since={since} index={data?.index} opening={opening} />
      {isAsking && <OpenDialog {...{ local, opening, file }} onClose={onAsked} />}
      {opening.offered && (
        <Offer
          files={opening.offered}
          shown={local.shown}
          onOpen={(next) => {
            openLocalFiles(next)
            opening.end()
          }}
          onClose={opening.end}
        />
      )}
      {opening.wrong !== undefined && <WrongFile words={opening.wrong} opening={opening} />}
      {isOver && <DropHint isCompared={local.shown !== undefined} />}
    </>
  )
}
