import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Makes the whole page a place to drop files on; tells whether files are held over it. A folder comes as no file at
 * all. Text and links that are dragged are left alone.
 */
export function useDrop(onFiles: (files: readonly File[]) => void, isOn: boolean): boolean {
  const [isOver, setOver] = useState(false)
  const drop = useEffectEvent(onFiles)
  useEffect(() => {
    if (!isOn) return
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      // Only on leaving the window does it go to no other element.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      drop(filesOf(event.dataTransfer))
    }
    const events = { dragover: onDragOver, dragleave: onDragLeave, drop: onDrop }
    for (const [name, listener] of typed(events)) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of typed(events)) window.removeEventListener(name, listener)
    }
  }, [isOn])
  return isOver
}

type Listeners = Record<'dragover' | 'dragleave' | 'drop', (event: DragEvent) => void>

function typed({ dragover, dragleave, drop }: Listeners) {
  return [
    ['dragover', dragover],
    ['dragleave', dragleave],
    ['drop', drop],
  ] as const
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function filesOf(data: DataTransfer | null): File[] {
  const folders = new Set(
    [...(data?.items ?? [])].flatMap((item) => {
      const entry = item.webkitGetAsEntry?.()
      return entry?.isDirectory ? [entry.name] : []
    }),
  )
  return [...(data?.files ?? [])].filter(({ name }) => !folders.has(name))
}
