import { type ReactNode, Suspense } from 'react'
import type { Problem } from '../../org/model/problem'
import type { Org } from '../../org/model/schema'
import { pageHeaderClasses, viewLinkClasses, viewTabsClasses } from '../../ui/components/pageFrame'
import { OrgTitle } from '../../urlState/OrgTitle'
import { UrlStateLink } from '../../urlState/UrlStateLink'
import { useUrlState, withTab } from '../../urlState/useUrlState'
import { ProblemList } from '../loading/lazyComponents'
import { ThemeButton } from './ThemeButton'
import { tabs, useActiveTab } from './tabs'

interface HeaderProps {
  org: Org
  problems: readonly Problem[]
  /** What stands first among what concerns the whole page. */
  children?: ReactNode
}

/** The page's head: whose organisation this is, the views of it, and what concerns the whole page. */
export function Header({ org, problems, children }: HeaderProps) {
  const { urlState } = useUrlState()
  const { activeTab, defaultTab } = useActiveTab()
  return (
    <header className={pageHeaderClasses}>
      <OrgTitle org={org} />
      <nav aria-label="Views" className={viewTabsClasses}>
        {tabs.map(({ id, name }) => (
          <UrlStateLink
            key={id}
            to={withTab({ ...urlState, compare: [] }, id === defaultTab.id ? undefined : id)}
            aria-current={id === activeTab.id ? 'page' : undefined}
            className={viewLinkClasses}
          >
            {name}
          </UrlStateLink>
        ))}
      </nav>
      <div className="page-actions ms-auto flex items-center gap-2 max-md:gap-0.5 phone:min-h-[47px] print:hidden">
        {children}
        <Suspense>{problems.length > 0 && <ProblemList problems={problems} />}</Suspense>
        <ThemeButton />
      </div>
    </header>
  )
}
