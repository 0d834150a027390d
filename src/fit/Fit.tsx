import './fit.css'
import { useMemo } from 'react'
import { counted } from '../org/counted'
import type { OrgIndex } from '../org/indexOrg'
import { rankFit } from '../org/rankFit'
import type { Role } from '../org/schema'
import { LongList } from '../ui/LongList'
import { TextView } from '../ui/TextView'
import { useView } from '../view/useView'
import { Bring } from './Bring'
import { Examples } from './Examples'
import { RoleHead, RoleRow } from './RoleRow'

/** The filter seen from the other side: how far what a person ticks goes with each role. */
export function Fit({ index, covered }: { index: OrgIndex; covered: number }) {
  const { view } = useView()
  const { quality, in: team, status, need, match } = view
  const fit = useMemo(
    () => rankFit(index, { quality, status, ...(team !== undefined && { in: team }) }),
    [index, quality, team, status],
  )
  const isNarrowed = status.length > 0 || (team !== undefined && index.teams.has(team))
  const hasTicked = quality.some((id) => index.qualities.has(id))
  return (
    <TextView title="Fit" covered={covered}>
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
          <Roles title="ask for nothing of it" roles={fit.others} index={index} />
          <Undemanding roles={fit.undemanding} index={index} />
        </>
      ) : (
        <Examples index={index} fit={fit} />
      )}
    </TextView>
  )
}

interface RolesProps {
  title: string
  roles: ReturnType<typeof rankFit>['others']
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
      <LongList items={roles} noun="role" inSteps>
        {(shown) => (
          <List className="fit-roles">
            {shown.map((each) => (
              <RoleRow key={each.role.id} {...each} index={index} />
            ))}
          </List>
        )}
      </LongList>
    </section>
  )
}

function Undemanding({ roles, index }: { roles: readonly Role[]; index: OrgIndex }) {
  if (roles.length === 0) return null
  return (
    <section>
      <h3>{titled(roles.length, 'name no qualities')}</h3>
      <LongList items={roles} noun="role" inSteps>
        {(shown) => (
          <ul className="fit-roles">
            {shown.map((role) => (
              <li key={role.id} className="fit-role">
                <RoleHead role={role} index={index} />
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </section>
  )
}

/** "1 role asks for …", "3 roles ask for …". */
function titled(count: number, rest: string): string {
  return `${counted(count, 'role')} ${count === 1 ? rest.replace(/^\w+/, (verb) => `${verb}s`) : rest}`
}
