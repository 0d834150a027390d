import '../../ui/lateUtilities.css'
import { MatchCount } from '../../filter/MatchCount'
import { embedHeaderClasses, homeLinkClasses, pageTitleClasses } from '../../ui/components/pageFrame'
import { EntryLink } from '../../urlState/EntryLink'
import { withoutEmbed } from '../../urlState/shareableUrl'
import { useOrg } from '../../urlState/useOrg'
import { useUrlState } from '../../urlState/useUrlState'
import { GestureHint } from './GestureHint'
import { useExternalLinksInNewTab } from './useExternalLinksInNewTab'

/** The head of the page in a frame: whose organisation this is, what is asked of it, and the way to all of it. */
export function EmbedHeader() {
  const { index, matches } = useOrg()
  const { urlState, href } = useUrlState()
  useExternalLinksInNewTab()
  return (
    <header
      className={`${embedHeaderClasses} [&_[role=status]]:truncate [&_[role=status]]:text-12 [&_[role=status]]:text-ink-soft`}
    >
      <h1 className={`${pageTitleClasses} text-13`}>
        <EntryLink entry={undefined} dir="auto" className={homeLinkClasses}>
          {index.org.name}
        </EntryLink>
      </h1>
      {matches.isFiltered && <MatchCount />}
      <a
        href={href(withoutEmbed(urlState))}
        target="_blank"
        rel="noopener"
        className="ms-auto inline-flex items-center gap-1 self-stretch whitespace-nowrap text-accent print:hidden"
      >
        Full page <span aria-hidden="true">↗</span>
        <span className="sr-only"> in a new tab</span>
      </a>
      <GestureHint />
    </header>
  )
}
