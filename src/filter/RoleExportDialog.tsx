import '../ui/lateUtilities.css'
import { useState } from 'react'
import type { Id } from '../org/model/schema'
import { buildRoleTable, toCsv, toMarkdown } from '../org/query/buildRoleTable'
import { pluralize } from '../org/text/pluralize'
import { slugify } from '../org/text/slugify'
import { copyToClipboard, selectFieldText } from '../ui/browser/copyToClipboard'
import { downloadFile } from '../ui/browser/downloadFile'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'
import { toAbsoluteUrl, withOnlyEntry } from '../urlState/shareableUrl'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'

interface RoleExportDialogProps {
  onClose: () => void
}

/** Copies or downloads the matching roles as CSV or Markdown. Shows the text if access to the clipboard is denied. */
export function RoleExportDialog({ onClose }: RoleExportDialogProps) {
  const { index, matches } = useOrg()
  const getRoleUrl = useRoleUrl()
  const [status, setStatus] = useState('')
  const [fallbackText, setFallbackText] = useState<string>()
  const { roles } = matches
  const serializeRoles = ({ serialize }: ExportFormat) =>
    serialize(buildRoleTable(index, roles.keys(), getRoleUrl))

  const copyRoles = async (format: ExportFormat) => {
    const text = serializeRoles(format)
    const isCopied = await copyToClipboard(text)
    setFallbackText(isCopied ? undefined : text)
    setStatus(
      isCopied
        ? `${format.name} of ${pluralize(roles.size, 'role')} copied`
        : 'The browser denied access to the clipboard. Copy the text here:',
    )
  }

  return (
    <Dialog title={`Export ${pluralize(roles.size, 'role')}`} onClose={onClose}>
      <p className="text-ink-soft">
        Team, status, holders, qualities and address of each {matches.isFiltered ? 'matching role' : 'role'}.
        In CSV, an apostrophe stands before values that a spreadsheet would read as formulas.
      </p>
      <div className="mt-3 grid gap-2">
        {exportFormats.map((format) => (
          <div key={format.name} className="grid grid-cols-2 gap-2 [&_button]:whitespace-normal">
            <Button onClick={() => void copyRoles(format)}>Copy as {format.name}</Button>
            <Button
              onClick={() => {
                downloadFile(
                  new Blob([format.byteOrderMark + serializeRoles(format)], {
                    type: `${format.mimeType};charset=utf-8`,
                  }),
                  `${slugify(index.org.name)}-roles.${format.fileExtension}`,
                )
                setStatus(`${format.name} of ${pluralize(roles.size, 'role')} downloaded`)
              }}
            >
              Download {format.name}
            </Button>
          </div>
        ))}
      </div>
      <p aria-live="polite" className="mt-3 min-h-5">
        {status}
      </p>
      {fallbackText !== undefined && (
        <textarea
          key={fallbackText}
          readOnly
          rows={8}
          aria-label="Exported roles"
          value={fallbackText}
          ref={selectFieldText}
          className="mt-1 w-full rounded-md border border-line-strong bg-paper p-2 font-[family-name:monospace] text-ink"
        />
      )}
    </Dialog>
  )
}

interface ExportFormat {
  name: string
  fileExtension: string
  mimeType: string
  serialize: typeof toCsv
  /** The first characters of a file. */
  byteOrderMark: string
}

const exportFormats: readonly ExportFormat[] = [
  // Without the mark, Excel does not read a file as UTF-8.
  { name: 'CSV', fileExtension: 'csv', mimeType: 'text/csv', serialize: toCsv, byteOrderMark: '\uFEFF' },
  {
    name: 'Markdown',
    fileExtension: 'md',
    mimeType: 'text/markdown',
    serialize: toMarkdown,
    byteOrderMark: '',
  },
]

/** The URL of a role alone, without the current filter. */
function useRoleUrl(): (id: Id) => string {
  const { urlState, href } = useUrlState()
  return (id) => toAbsoluteUrl(href(withOnlyEntry(urlState, { kind: 'role', id })))
}
