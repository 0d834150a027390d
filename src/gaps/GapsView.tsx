import '../ui/lateUtilities.css'
import { useMemo } from 'react'
import type { Problem } from '../org/model/problem'
import { findGaps, getGapSize } from '../org/query/findGaps'
import { pluralize } from '../org/text/pluralize'
import { linkRowClasses, sectionHeadingClasses } from '../ui/components/classNames'
import { DocumentView } from '../ui/components/DocumentView'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { GapList } from './GapList'
import { formatGapTitle, getGapRemark } from './gapTitles'

const MIN_GAPS_FOR_NAVIGATION = 3

interface GapsViewProps {
  problems: readonly Problem[]
  coveredHeight: number
}

/** What is missing in the organisation's description, each with where to edit it. */
export function GapsView({ problems, coveredHeight }: GapsViewProps) {
  const { index, matches } = useOrg()
  const { in: teamId } = useUrlState().urlState
  const gaps = useMemo(
    () =>
      findGaps(index, problems, matches, teamId).map((gap) => ({
        gap,
        id: `gap-${gap.kind}`,
        title: formatGapTitle(gap.kind, getGapSize(gap)),
        remark: getGapRemark(gap.kind),
      })),
    [index, problems, matches, teamId],
  )
  return (
    <DocumentView title="Gaps" coveredHeight={coveredHeight}>
      <p>
        What is missing in the description of <bdi lang={index.org.lang}>{index.org.name}</bdi>, and where to
        edit it.
      </p>
      {matches.isFiltered && (
        <p className="text-ink-soft">
          The filter limits roles to {pluralize(matches.roles.size, 'match', 'matches')}
          {teamId !== undefined && index.teams.has(teamId) ? ', and teams to the selected team' : ''}.
          Qualities and problems in the file are those of the whole organisation.
        </p>
      )}
      {gaps.length === 0 && (
        <p>
          Nothing is missing: every role has responsibilities, qualities and a holder, every team has roles,
          several roles ask for each quality, and the file has no problems.
        </p>
      )}
      {gaps.length >= MIN_GAPS_FOR_NAVIGATION && (
        <nav aria-label="Kinds of gaps">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
            {gaps.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className={`text-accent underline ${linkRowClasses} pointer-coarse:py-2`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {gaps.map(({ gap, id, title, remark }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id} tabIndex={-1} className={sectionHeadingClasses}>
            {title}
          </h3>
          {remark !== undefined && <p className="mb-2 break-after-avoid text-ink-soft">{remark}</p>}
          <GapList gap={gap} />
        </section>
      ))}
    </DocumentView>
  )
}
