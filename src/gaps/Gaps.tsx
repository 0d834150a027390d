import './gaps.css'
import { useMemo } from 'react'
import { counted } from '../org/counted'
import { findGaps, sizeOf } from '../org/findGaps'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Problem } from '../org/problems'
import { TextView } from '../ui/TextView'
import { useView } from '../view/useView'
import { GapList } from './GapList'
import { gapRemark, gapTitle } from './gapTitles'

interface GapsProps {
  index: OrgIndex
  matches: Matches
  problems: readonly Problem[]
  covered: number
}

/** What the organisation's own description does not say or cannot fill, each with where to edit it. */
export function Gaps({ index, matches, problems, covered }: GapsProps) {
  const { in: team } = useView().view
  const gaps = useMemo(
    () =>
      findGaps(index, problems, matches, team).map((gap) => ({
        gap,
        id: `gap-${gap.kind}`,
        title: gapTitle(gap.kind, sizeOf(gap)),
        remark: gapRemark(gap.kind),
      })),
    [index, problems, matches, team],
  )
  return (
    <TextView title="Gaps" covered={covered}>
      <p>
        What this description of <bdi lang={index.org.lang}>{index.org.name}</bdi> does not say or cannot
        fill, and where to edit it.
      </p>
      {matches.active && (
        <p className="soft">
          Under the filter only {counted(matches.roles.size, 'matching role')}
          {team !== undefined && index.teams.has(team) ? ' and the teams of the chosen one' : ''} are looked
          at; qualities and problems in the file are those of the whole organisation.
        </p>
      )}
      {gaps.length === 0 && (
        <p>
          Nothing is missing: every role says what it does and asks, and who holds it; every team has roles,
          every quality several; and the file has no problems.
        </p>
      )}
      {gaps.length > 2 && (
        <nav aria-label="Kinds of gaps">
          <ul className="gaps-nav">
            {gaps.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="text-link">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {gaps.map(({ gap, id, title, remark }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id} tabIndex={-1}>
            {title}
          </h3>
          {remark !== undefined && <p className="gap-remark soft">{remark}</p>}
          <GapList gap={gap} index={index} />
        </section>
      ))}
    </TextView>
  )
}
