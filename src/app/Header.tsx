import { type ReactNode, Suspense } from 'react'
import type { Problem } from '../org/problems'
import type { Org } from '../org/schema'
import { dateInWords } from '../ui/dateInWords'
import { EntryLink } from '../view/EntryLink'
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
      <h1 className="text-15 font-semibold">
        <EntryLink entry={undefined} dir="auto" className="home-link">
          {org.name}
        </EntryLink>
      </h1>
      {org.updated && (
        <p className="updated text-12 text-ink-soft">
          as of <time dateTime={org.updated}>{dateInWords(org.updated, 'en')}</time>
        </p>
      )}
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
