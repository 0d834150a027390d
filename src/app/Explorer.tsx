import { type CSSProperties, type ReactNode, Suspense, useEffect, useEffectEvent, useMemo } from 'react'
import { useLocalFile } from '../data/localFiles'
import type { LoadedOrg } from '../data/orgQuery'
import { FilterPanel } from '../filter/FilterPanel'
import { FilterSheet } from '../filter/FilterSheet'
import { firstLevels } from '../graph/firstLevels'
import { roomIn } from '../graph/room'
import { type Entry, findEntry, type OrgIndex } from '../org/indexOrg'
import { type Matches, matchRoles } from '../org/matchRoles'
import { useLate } from '../ui/useLate'
import { useMediaQuery } from '../ui/useMediaQuery'
import { type Size, useSize } from '../ui/useSize'
import { useView, withEntry } from '../view/useView'
import { shownEntry, useVersions } from '../view/versions'
import { DetailsRoom } from './DetailsRoom'
import { Header } from './Header'
import { Compare, EmbedHeader, keepRecent, OfflineNotice, Paper, prepare } from './lazyParts'
import { OpenFileButton } from './OpenFileButton'
import { SearchButton } from './SearchButton'
import { ShareButton } from './ShareButton'
import { usePageTitle } from './usePageTitle'
import { useViewRow } from './views'

// What the details sheet of a small screen covers when it only peeks, in px; in a low window that is little more than
// the name. panel.css has the same.
const PEEK = 140
const LOW_PEEK = 84

interface ExplorerProps extends LoadedOrg {
  /** What there is to say of newer data. */
  news: ReactNode
  onOpenFile: () => void
}

/** The explorer of a loaded organisation: filters, chart and details, all derived from the index and the view. */
export function Explorer({ index, problems, kept, news, onOpenFile }: ExplorerProps) {
  const { view } = useView()
  const versions = useVersions()
  const localFile = useLocalFile()
  const { quality, need, match, in: team, status } = view
  const matches = useMemo(
    () => matchRoles(index, { quality, need, match, status, ...(team !== undefined && { in: team }) }),
    [index, quality, need, match, team, status],
  )
  const entry = view.entry && findEntry(index, view.entry)
  const [ref, frame] = useSize<HTMLDivElement>('workspace')
  const hasColumn = useMediaQuery('(min-width: 1024px)')
  const isSmall = useMediaQuery('(max-width: 767px)')
  const isLow = useMediaQuery('(max-height: 479px)')
  const levels = useLevels(index, matches, frame)
  const { embed } = view
  const { Part, name, id } = useViewRow().current
  const isLate = useLate()
  const covered = isSmall && view.entry ? (isLow ? LOW_PEEK : PEEK) : 0
  const peek: CSSProperties & { '--peek': string } = { '--peek': `${covered}px` }
  useIdInAddress(index)
  usePrepared(index)
  useRecent(entry)
  usePageTitle(index, view, shownEntry(index, versions, view.entry)?.entry)

  return (
    <div className={embed ? 'explorer embed' : 'explorer'}>
      <a className="skip-link" href={view.entry ? '#details' : '#view'}>
        Skip to the {view.entry ? 'details' : name.toLowerCase()}
      </a>
      {embed ? (
        <Suspense fallback={<header className="page-header" />}>
          <EmbedHeader {...{ index, matches }} />
        </Suspense>
      ) : (
        <Header org={index.org} problems={problems}>
          <SearchButton {...{ index, matches }} />
          <OpenFileButton onClick={onOpenFile} />
          <ShareButton {...{ index, matches, levels, frame }} />
        </Header>
      )}
      <Suspense>{news}</Suspense>
      <Suspense>{kept !== undefined && <OfflineNotice kept={kept} />}</Suspense>
      {hasColumn && !embed && <FilterPanel index={index} matches={matches} />}
      <div className="workspace" ref={ref}>
        <main className="view" id="view" tabIndex={-1} style={peek}>
          <Suspense>
            {frame &&
              (view.compare.length > 0 ? (
                <Compare index={index} covered={covered} />
              ) : (
                <Part {...{ index, matches, problems, frame, covered, levels }} />
              ))}
          </Suspense>
          {!hasColumn && !embed && <FilterSheet index={index} matches={matches} />}
        </main>
        {view.entry && <DetailsRoom {...{ index, matches, levels, frame }} />}
      </div>
      <Suspense>{isLate && <Paper {...{ index, matches, levels, localFile }} shown={id} />}</Suspense>
    </div>
  )
}

/** How many levels of teams are open by default: as many as this window's chart can show readably. */
function useLevels(index: OrgIndex, matches: Matches, frame: Size | undefined): number {
  const { view } = useView()
  const shown = view.only && matches.active ? matches.roles : undefined
  return useMemo(
    () => (frame ? firstLevels(index, roomIn(frame, view.embed), shown && (({ id }) => shown.has(id))) : 0),
    [index, frame, shown, view.embed],
  )
}

/** Once the page is at rest, what is likely to be asked for next is fetched. */
function usePrepared(index: OrgIndex): void {
  const { view } = useView()
  const prepareNow = useEffectEvent(() => void prepare(index, view))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each organisation.
  useEffect(() => {
    const timer = setTimeout(prepareNow, 1000)
    return () => clearTimeout(timer)
  }, [index])
}

/** The search offers what was opened last. */
function useRecent(entry: Entry | undefined): void {
  const { kind, value } = entry ?? {}
  useEffect(() => {
    if (kind && value) void keepRecent({ kind, id: value.id })
  }, [kind, value])
}

/** An alias in the address opens its entry, and gives way to the entry's id. */
function useIdInAddress(index: LoadedOrg['index']): void {
  const { view, navigate } = useView()
  const entry = view.entry && findEntry(index, view.entry)
  useEffect(() => {
    if (entry && entry.value.id !== view.entry?.id)
      navigate(withEntry(view, { kind: entry.kind, id: entry.value.id }), 'replace')
  }, [entry, view, navigate])
}
