import './share.css'
import { type ReactNode, Suspense, useState } from 'react'
import type { Size } from '../graph/viewport'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import { htmlLink, markdownLink } from '../org/linkText'
import type { Matches } from '../org/matchRoles'
import { Dialog } from '../ui/Dialog'
import { lazyPart } from '../ui/lazyPart'
import { absolute, asPage, entryAlone } from '../view/others'
import { useView } from '../view/useView'
import { useVersions } from '../view/versions'
import { CopyField } from './CopyField'
import { EmbedCode } from './EmbedCode'
import type { PicturesProps } from './Pictures'
import { SystemShare } from './SystemShare'

export interface ShareDialogProps {
  index: OrgIndex
  matches: Matches
  /** How many levels of teams are open by default. */
  levels: number
  /** The window's room for chart and details together, in px, once it is known. */
  frame: Size | undefined
  /** The name of the file on this device that is shown, if one is: no link shows that to others. */
  localFile?: string | undefined
  /** The way to the list of roles as a table. */
  table: ReactNode
  onClose: () => void
}

/** What is on screen, to be sent on: as a link, in another page, as a table. */
export function ShareDialog({ index, matches, levels, frame, localFile, table, onClose }: ShareDialogProps) {
  const { view, href } = useView()
  const versions = useVersions()
  const address = absolute(href(asPage(view)))
  const entry = view.entry && findEntry(index, view.entry)
  const alone = entry && absolute(href(entryAlone(view, { kind: entry.kind, id: entry.value.id })))
  const name = entry?.value.name ?? index.org.name
  const title = entry ? `${name} · ${index.org.name}` : name
  return (
    <Dialog title="Share" onClose={onClose}>
      {localFile === undefined ? (
        <>
          <Section title="This view">
            <CopyField name="Link" value={address} />
            <SystemShare title={title} address={address} />
            {versions && view.since === undefined && (
              <p className="share-note" dir="auto">
                Links and code leave out what changed since <strong dir="auto">{versions.name}</strong>: the
                comparison is in this tab only.
              </p>
            )}
          </Section>
          <Section title={name}>
            {alone !== undefined && alone !== address && <CopyField name="Plain link" value={alone} />}
            <CopyField name="Markdown" value={markdownLink(name, alone ?? address)} />
            <CopyField name="HTML" value={htmlLink(name, alone ?? address)} />
          </Section>
          <Section title="In another page">
            <EmbedCode title={title} />
          </Section>
        </>
      ) : (
        <p className="share-note">
          <strong dir="auto">{localFile}</strong> is open in this tab only. A link would show others the
          site's own organisation, and so there is none.
        </p>
      )}
      {frame && <PicturesOnDemand {...{ index, matches, levels, frame, localFile }} />}
      <Section title="As a table">
        <div className="share-note">The roles that are asked for, as CSV or Markdown. {table}</div>
      </Section>
    </Dialog>
  )
}

const Pictures = lazyPart(async () => (await import('./Pictures')).Pictures)

/** Drawn when they are asked for: a large chart takes a moment. */
function PicturesOnDemand(props: PicturesProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="share-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>As a picture, or on paper</h3>
      </summary>
      {isOpen && (
        <Suspense>
          <Pictures {...props} />
        </Suspense>
      )}
    </details>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="share-section">
      <h3 dir="auto">{title}</h3>
      {children}
    </section>
  )
}
