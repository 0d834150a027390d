import './embed.css'
import { Result } from '../filter/Result'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { EntryLink } from '../view/EntryLink'
import { asPage } from '../view/others'
import { useView } from '../view/useView'
import { FramedGestures } from './FramedGestures'
import { useLinksOut } from './useLinksOut'

/** The head of the page in a frame: whose organisation this is, what is asked of it, and the way to all of it. */
export function EmbedHeader({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const { view, href } = useView()
  useLinksOut()
  return (
    <header className="page-header">
      <h1 className="text-13 font-semibold">
        <EntryLink entry={undefined} dir="auto" className="home-link">
          {index.org.name}
        </EntryLink>
      </h1>
      {matches.active && <Result index={index} matches={matches} />}
      <a href={href(asPage(view))} target="_blank" rel="noopener" className="full-page">
        Full page <span aria-hidden="true">↗</span>
        <span className="sr-only"> in a new tab</span>
      </a>
      <FramedGestures />
    </header>
  )
}
