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

/** The matching roles as CSV or Markdown, to be copied or downloaded. Where the clipboard is refused, shows the text. */
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
        : 'This browser does not let the page copy. Copy it here:',
    )
  }

  return (
    <Dialog title={`List of ${pluralize(roles.size, 'role')}`} onClose={onClose}>
      <p className="text-ink-soft">
        The {matches.isFiltered ? 'roles that match' : 'roles'}, with team, status, holders, qualities and
        address. In CSV, an apostrophe stands before what a spreadsheet would take for a formula.
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
          aria-label="The list"
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
  /** What a file begins with. */
  byteOrderMark: string
}

const exportFormats: readonly ExportFormat[] = [
  // Without the mark, Excel does not take a file for UTF-8.
  { name: 'CSV', fileExtension: 'csv', mimeType: 'text/csv', serialize: toCsv, byteOrderMark: '\uFEFF' },
  {
    name: 'Markdown',
    fileExtension: 'md',
    mimeType: 'text/markdown',
    serialize: toMarkdown,
    byteOrderMark: '',
  },
]

/** A role's address as one would send it: the role alone, without the filter that found it. */
function useRoleUrl(): (id: Id) => string {
  const { urlState, href } = useUrlState()
  return (id) => toAbsoluteUrl(href(withOnlyEntry(urlState, { kind: 'role', id })))
}
