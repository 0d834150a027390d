import { type ReactNode, Suspense } from 'react'
import type { Problem } from '../org/problems'
import type { Org } from '../org/schema'
import { OrgTitle } from '../view/OrgTitle'
import { useView, withView } from '../view/useView'
import { ProblemList } from './lazyParts'
import { ThemeButton } from './ThemeButton'
import { ViewLink } from './ViewLink'
import { useViewRow, views } from './views'

interface HeaderProps {
  org: Org
  problems: readonly Problem[]
  /** What stands first among what concerns the whole page. */
  children?: ReactNode
}

/** The page's head: whose organisation this is, the views of it, and what concerns the whole page. */
export function Header({ org, problems, children }: HeaderProps) {
  const { view } = useView()
  const { current, standard } = useViewRow()
  return (
    <header className="page-header">
      <OrgTitle org={org} />
      <nav aria-label="Views" className="views">
        {views.map(({ id, name }) => (
          <ViewLink
            key={id}
            to={withView({ ...view, compare: [] }, id === standard.id ? undefined : id)}
            isCurrent={id === current.id}
          >
            {name}
          </ViewLink>
        ))}
      </nav>
      <div className="page-actions">
        {children}
        <Suspense>{problems.length > 0 && <ProblemList problems={problems} />}</Suspense>
        <ThemeButton />
      </div>
    </header>
  )
}
