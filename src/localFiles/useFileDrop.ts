import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Makes the whole page a place to drop files on; tells whether files are held over it. A folder comes as no file at
 * all. Text and links that are dragged are left alone.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, isEnabled: boolean): boolean {
  const [isDragging, setDragging] = useState(false)
  const onDropFiles = useEffectEvent(onFiles)
  useEffect(() => {
    if (!isEnabled) return
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setDragging(true)
    }
    const onDragLeave = (event: DragEvent) => {
      // Only on leaving the window does it go to no other element.
      if (event.relatedTarget === null) setDragging(false)
    }
    const onDrop = (event: DragEvent) => {
      setDragging(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      onDropFiles(listFiles(event.dataTransfer))
    }
    const listeners = { dragover: onDragOver, dragleave: onDragLeave, drop: onDrop }
    for (const [name, listener] of listDragListeners(listeners)) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of listDragListeners(listeners)) window.removeEventListener(name, listener)
    }
  }, [isEnabled])
  return isDragging
}

type DragListeners = Record<'dragover' | 'dragleave' | 'drop', (event: DragEvent) => void>

function listDragListeners({ dragover, dragleave, drop }: DragListeners) {
  return [
    ['dragover', dragover],
    ['dragleave', dragleave],
    ['drop', drop],
  ] as const
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function listFiles(transfer: DataTransfer | null): File[] {
  const folderNames = new Set(
    [...(transfer?.items ?? [])].flatMap((item) => {
      const entry = item.webkitGetAsEntry?.()
      return entry?.isDirectory ? [entry.name] : []
    }),
  )
  return [...(transfer?.files ?? [])].filter(({ name }) => !folderNames.has(name))
}
