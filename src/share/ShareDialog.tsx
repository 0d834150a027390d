import '../ui/lateUtilities.css'
import { type ReactNode, Suspense, useState } from 'react'
import type { Size } from '../graph/geometry/rect'
import { findEntry } from '../org/model/indexOrg'
import { formatHtmlLink, formatMarkdownLink } from '../org/text/linkMarkup'
import { Dialog } from '../ui/components/Dialog'
import { lazyWithRetry } from '../ui/components/lazyWithRetry'
import { useOrgComparison } from '../urlState/orgComparison'
import { toAbsoluteUrl, withOnlyEntry, withoutEmbed } from '../urlState/shareableUrl'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { CopyField } from './CopyField'
import { EmbedCode } from './EmbedCode'
import type { ImageExportProps } from './ImageExport'
import { noteClasses } from './noteClasses'
import { SystemShare } from './SystemShare'

export interface ShareDialogProps {
  /** How many levels of teams are open by default. */
  defaultOpenDepth: number
  /** The window's room for chart and details together, in px, once it is known. */
  windowSize: Size | undefined
  /** The name of the file on this device that is shown, if one is: no link shows that to others. */
  localFileName?: string | undefined
  /** The way to the list of roles as a table. */
  tableAction: ReactNode
  onClose: () => void
}

/** What is on screen, to be sent on: as a link, in another page, as a table. */
export function ShareDialog({
  defaultOpenDepth,
  windowSize,
  localFileName,
  tableAction,
  onClose,
}: ShareDialogProps) {
  const { index } = useOrg()
  const { urlState, href } = useUrlState()
  const comparison = useOrgComparison()
  const viewUrl = toAbsoluteUrl(href(withoutEmbed(urlState)))
  const entry = urlState.entry && findEntry(index, urlState.entry)
  const entryUrl =
    entry && toAbsoluteUrl(href(withOnlyEntry(urlState, { kind: entry.kind, id: entry.value.id })))
  const name = entry?.value.name ?? index.org.name
  const title = entry ? `${name} · ${index.org.name}` : name
  return (
    <Dialog title="Share" onClose={onClose}>
      {localFileName === undefined ? (
        <>
          <ShareSection title="This view">
            <CopyField name="Link" value={viewUrl} />
            <SystemShare title={title} url={viewUrl} />
            {comparison && urlState.since === undefined && (
              <p className={noteClasses} dir="auto">
                Links and code leave out what changed since{' '}
                <strong dir="auto">{comparison.olderFileName}</strong>: the comparison is in this tab only.
              </p>
            )}
          </ShareSection>
          <ShareSection title={name}>
            {entryUrl !== undefined && entryUrl !== viewUrl && (
              <CopyField name="Plain link" value={entryUrl} />
            )}
            <CopyField name="Markdown" value={formatMarkdownLink(name, entryUrl ?? viewUrl)} />
            <CopyField name="HTML" value={formatHtmlLink(name, entryUrl ?? viewUrl)} />
          </ShareSection>
          <ShareSection title="In another page">
            <EmbedCode title={title} />
          </ShareSection>
        </>
      ) : (
        <p className={noteClasses}>
          <strong dir="auto">{localFileName}</strong> is open in this tab only. A link would show others the
          site's own organisation, and so there is none.
        </p>
      )}
      {windowSize && (
        <LazyImageExport
          defaultOpenDepth={defaultOpenDepth}
          windowSize={windowSize}
          localFileName={localFileName}
        />
      )}
      <ShareSection title="As a table">
        <div className={noteClasses}>The roles that are asked for, as CSV or Markdown. {tableAction}</div>
      </ShareSection>
    </Dialog>
  )
}

const ImageExport = lazyWithRetry(async () => (await import('./ImageExport')).ImageExport)

/** Drawn when they are asked for: a large chart takes a moment. */
function LazyImageExport(props: ImageExportProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={sectionClasses} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="pointer-coarse:py-4">
        <h3 className={`inline ${titleClasses}`}>As a picture, or on paper</h3>
      </summary>
      {isOpen && (
        <Suspense>
          <ImageExport {...props} />
        </Suspense>
      )}
    </details>
  )
}

function ShareSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={sectionClasses}>
      <h3 dir="auto" className={titleClasses}>
        {title}
      </h3>
      {children}
    </section>
  )
}

const sectionClasses = 'mt-5 grid gap-2'
const titleClasses = 'truncate text-12 font-semibold tracking-caps text-ink-soft'
