import type { Resource, Section, Source } from '../org/model/schema'
import { SourceLocation } from '../ui/components/SourceLocation'
import { DetailsSection } from './DetailsSection'
import { linkLineClasses, textListClasses } from './detailsClasses'
import { TextList } from './TextList'

interface ExtraSectionsProps {
  entry: {
    notes?: readonly string[]
    resources?: readonly Resource[]
    sections?: readonly Section[]
    source?: Source
  }
}

/** The last sections of any entry: its own sections, notes, resources and source. */
export function ExtraSections({ entry }: ExtraSectionsProps) {
  const { notes = [], resources = [], sections = [], source } = entry
  return (
    <>
      {sections.map(({ title, items }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections may have the same title.
        <DetailsSection key={i} title={title}>
          <TextList items={items} />
        </DetailsSection>
      ))}
      {notes.length > 0 && (
        <DetailsSection title="Notes">
          <TextList items={notes} />
        </DetailsSection>
      )}
      {resources.length > 0 && (
        <DetailsSection title="Resources">
          <ul className={`${textListClasses} ${linkLineClasses}`}>
            {resources.map(({ label, url }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a resource may be listed twice.
              <li key={i} dir="auto">
                <a href={url} rel="noreferrer" className="text-accent underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </DetailsSection>
      )}
      {source && (source.path !== undefined || source.url !== undefined) && (
        <DetailsSection title="Source">
          <p dir="auto">
            <SourceLocation {...source} editLabel="Edit at its source" />
          </p>
        </DetailsSection>
      )}
    </>
  )
}
