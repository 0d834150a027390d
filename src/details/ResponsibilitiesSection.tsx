import { Fragment } from 'react'
import type { Responsibility } from '../org/model/schema'
import { LinkedText } from '../urlState/LinkedText'
import { DetailsSection } from './DetailsSection'
import { subheadingClasses } from './detailsClasses'
import { TextList } from './TextList'

export function ResponsibilitiesSection({ groups }: { groups: readonly Responsibility[] }) {
  if (groups.length === 0) return null
  return (
    <DetailsSection title="Responsibilities">
      {groups.map(({ title, items }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups may have the same title; the index identifies them.
        <Fragment key={i}>
          {title !== undefined && (
            <h4 dir="auto" className={subheadingClasses}>
              <LinkedText text={title} />
            </h4>
          )}
          <TextList items={items} />
        </Fragment>
      ))}
    </DetailsSection>
  )
}
