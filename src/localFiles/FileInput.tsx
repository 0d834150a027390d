interface FileInputProps {
  children: string
  isPrimary?: boolean
  onFiles: (files: readonly File[]) => void
}

/** A field for a file, in the look of a button. */
export function FileInput({ children, isPrimary = false, onFiles }: FileInputProps) {
  return (
    <label className="file-choice" data-primary={isPrimary || undefined}>
      {children}
      <input
        type="file"
        accept=".json,application/json"
        className="sr-only"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // So that the same file can be chosen again, once it is mended.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}
