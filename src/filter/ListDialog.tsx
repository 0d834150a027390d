import './listDialog.css'
import { useState } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { buildRoleTable, toCsv, toMarkdown } from '../org/query/buildRoleTable'
import type { RoleMatches } from '../org/query/filterRoles'
import { pluralize } from '../org/text/pluralize'
import { slugify } from '../org/text/slugify'
import { copyToClipboard, selectFieldText } from '../ui/browser/copyToClipboard'
import { downloadFile } from '../ui/browser/downloadFile'
import { Button } from '../ui/components/Button'
import { Dialog } from '../ui/components/Dialog'
import { toAbsoluteUrl, withOnlyEntry } from '../urlState/shareableUrl'
import { useUrlState } from '../urlState/useUrlState'

interface ListDialogProps {
  index: OrgIndex
  matches: RoleMatches
  onClose: () => void
}

/** The matching roles as CSV or Markdown, to be copied or downloaded. Where the clipboard is refused, shows the text. */
export function ListDialog({ index, matches, onClose }: ListDialogProps) {
  const addressOf = useRoleAddress()
  const [said, setSaid] = useState('')
  const [toBeCopied, setToBeCopied] = useState<string>()
  const { roles } = matches
  const textIn = ({ write }: Format) => write(buildRoleTable(index, roles.keys(), addressOf))

  const copy = async (format: Format) => {
    const text = textIn(format)
    const isCopied = await copyToClipboard(text)
    setToBeCopied(isCopied ? undefined : text)
    setSaid(
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
      <div className="list-formats">
        {formats.map((format) => (
          <div key={format.name} className="list-format">
            <Button onClick={() => void copy(format)}>Copy as {format.name}</Button>
            <Button
              onClick={() => {
                downloadFile(
                  new Blob([format.mark + textIn(format)], { type: `${format.type};charset=utf-8` }),
                  `${slugify(index.org.name)}-roles.${format.ending}`,
                )
                setSaid(`${format.name} of ${pluralize(roles.size, 'role')} downloaded`)
              }}
            >
              Download {format.name}
            </Button>
          </div>
        ))}
      </div>
      <p aria-live="polite" className="list-said">
        {said}
      </p>
      {toBeCopied !== undefined && (
        <textarea
          key={toBeCopied}
          readOnly
          rows={8}
          aria-label="The list"
          value={toBeCopied}
          ref={selectFieldText}
          className="list-text"
        />
      )}
    </Dialog>
  )
}

interface Format {
  name: string
  ending: string
  type: string
  write: typeof toCsv
  /** What a file begins with. */
  mark: string
}

const formats: readonly Format[] = [
  // Without the mark, Excel does not take a file for UTF-8.
  { name: 'CSV', ending: 'csv', type: 'text/csv', write: toCsv, mark: '\uFEFF' },
  { name: 'Markdown', ending: 'md', type: 'text/markdown', write: toMarkdown, mark: '' },
]

/** A role's address as one would send it: the role alone, without the filter that found it. */
function useRoleAddress(): (id: Id) => string {
  const { urlState, href } = useUrlState()
  return (id) => toAbsoluteUrl(href(withOnlyEntry(urlState, { kind: 'role', id })))
}
