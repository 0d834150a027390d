import './fit.css'
import { useMemo } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Role } from '../org/model/schema'
import { rankFit } from '../org/query/rankFit'
import { pluralize } from '../org/text/pluralize'
import { DocumentView } from '../ui/components/DocumentView'
import { ExpandableList } from '../ui/components/ExpandableList'
import { useUrlState } from '../urlState/useUrlState'
import { Bring } from './Bring'
import { Examples } from './Examples'
import { RoleHead, RoleRow } from './RoleRow'

/** The filter seen from the other side: how far what a person ticks goes with each role. */
export function Fit({ index, coveredHeight }: { index: OrgIndex; coveredHeight: number }) {
  const { urlState } = useUrlState()
  const { quality, in: team, status, need, match } = urlState
  const fit = useMemo(
    () => rankFit(index, { quality, status, ...(team !== undefined && { in: team }) }),
    [index, quality, team, status],
  )
  const isNarrowed = status.length > 0 || (team !== undefined && index.teams.has(team))
  const hasTicked = quality.some((id) => index.qualities.has(id))
  return (
    <DocumentView title="Fit" coveredHeight={coveredHeight}>
      <p>
        Tick what you bring, here or in the filters: the roles that ask for it are put in order, each with
        what you would still miss.
      </p>
      <p className="soft">
        The page sends what you tick nowhere: it is in the address alone, which is seen by those you give it
        to, and by this site’s own server when you open it anew.
      </p>
      {isNarrowed && <p className="soft">Only roles of the team and status in the filters are listed.</p>}
      {(need !== 'either' || match !== 'all') && (
        <p className="soft">“Need” and “Match” change nothing here: no role is left out for what it asks.</p>
      )}
      <Bring index={index} fit={fit} />
      {hasTicked ? (
        <>
          <Roles title="ask for something you bring" roles={fit.ranked} inOrder index={index} />
          <Roles title="ask for nothing of it" roles={fit.unmatched} index={index} />
          <Undemanding roles={fit.withoutQualities} index={index} />
        </>
      ) : (
        <Examples index={index} fit={fit} />
      )}
    </DocumentView>
  )
}

interface RolesProps {
  title: string
  roles: ReturnType<typeof rankFit>['unmatched']
  inOrder?: boolean
  index: OrgIndex
}

function Roles({ title, roles, inOrder, index }: RolesProps) {
  if (roles.length === 0 && !inOrder) return null
  const List = inOrder ? 'ol' : 'ul'
  return (
    <section>
      <h3>{titled(roles.length, title)}</h3>
      {inOrder && (
        <p className="fit-order soft">
          First by how much of the necessary is covered, then of the useful, then of the unstated; a role that
          names nothing as necessary goes by what it does list. Of equal ones, that comes first of which more
          is covered in number, then more of the necessary, then the first in the file.
        </p>
      )}
      <ExpandableList items={roles} noun="role" isPaged>
        {(shown) => (
          <List className="fit-roles">
            {shown.map((each) => (
              <RoleRow key={each.role.id} {...each} index={index} />
            ))}
          </List>
        )}
      </ExpandableList>
    </section>
  )
}

function Undemanding({ roles, index }: { roles: readonly Role[]; index: OrgIndex }) {
  if (roles.length === 0) return null
  return (
    <section>
      <h3>{titled(roles.length, 'name no qualities')}</h3>
      <ExpandableList items={roles} noun="role" isPaged>
        {(shown) => (
          <ul className="fit-roles">
            {shown.map((role) => (
              <li key={role.id} className="fit-role">
                <RoleHead role={role} index={index} />
              </li>
            ))}
          </ul>
        )}
      </ExpandableList>
    </section>
  )
}

/** "1 role asks for …", "3 roles ask for …". */
function titled(count: number, rest: string): string {
  return `${pluralize(count, 'role')} ${count === 1 ? rest.replace(/^\w+/, (verb) => `${verb}s`) : rest}`
}
