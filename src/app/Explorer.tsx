import { type CSSProperties, type ReactNode, Suspense, useEffect, useEffectEvent, useMemo } from 'react'
import { useLocalFileName } from '../data/localFiles'
import type { LoadedOrg } from '../data/orgQueryOptions'
import { FilterPanel } from '../filter/FilterPanel'
import { FilterSheet } from '../filter/FilterSheet'
import { computeChartArea } from '../graph/camera/chartArea'
import { computeDefaultOpenDepth } from '../graph/camera/defaultOpenDepth'
import { type Entry, findEntry, type OrgIndex } from '../org/model/indexOrg'
import { filterRoles, type RoleMatches } from '../org/query/filterRoles'
import { getPrintedPart } from '../share/printedPart'
import { DETAILS_ID, VIEW_ID } from '../ui/browser/pageElements'
import {
  embedHeaderClasses,
  pageFrameClasses,
  viewClasses,
  workspaceClasses,
} from '../ui/components/pageFrame'
import { useAfterFirstPaint } from '../ui/hooks/useAfterFirstPaint'
import { type ElementSize, useElementSize } from '../ui/hooks/useElementSize'
import { useIsNarrowerThan, useIsWindowLow } from '../ui/hooks/useIsNarrowerThan'
import { DETAILS_PEEK_HEIGHT_LOW_PX, DETAILS_PEEK_HEIGHT_PX } from '../ui/sizes'
import { findEntryInEither, useOrgComparison } from '../urlState/orgComparison'
import { OrgProvider } from '../urlState/useOrg'
import { useUrlState, withEntry } from '../urlState/useUrlState'
import { DetailsRegion } from './DetailsRegion'
import { Header } from './header/Header'
import { OpenFileButton } from './header/OpenFileButton'
import { SearchButton } from './header/SearchButton'
import { ShareButton } from './header/ShareButton'
import { useActiveTab } from './header/tabs'
import {
  CompareView,
  EmbedHeader,
  OfflineNotice,
  PrintView,
  preload,
  saveRecentEntry,
} from './loading/lazyComponents'
import { usePageTitle } from './usePageTitle'

interface ExplorerProps extends LoadedOrg {
  /** What there is to say of newer data. */
  updateBanner: ReactNode
  onOpenFile: () => void
}

/** The explorer of a loaded organisation: filters, chart and details, all derived from the index and the view. */
export function Explorer({ index, problems, cachedSince, updateBanner, onOpenFile }: ExplorerProps) {
  const { urlState } = useUrlState()
  const comparison = useOrgComparison()
  const localFileName = useLocalFileName()
  const { quality, need, match, in: teamId, status } = urlState
  const matches = useMemo(
    () => filterRoles(index, { quality, need, match, status, ...(teamId !== undefined && { in: teamId }) }),
    [index, quality, need, match, teamId, status],
  )
  const entry = urlState.entry && findEntry(index, urlState.entry)
  const [workspaceRef, windowSize] = useElementSize<HTMLDivElement>('workspace')
  const hasFilterColumn = !useIsNarrowerThan('lg')
  const isSmall = useIsNarrowerThan('md')
  const isLow = useIsWindowLow()
  const defaultOpenDepth = useDefaultOpenDepth(index, matches, windowSize)
  const { embed } = urlState
  const { Component, name, id } = useActiveTab().activeTab
  const isAfterFirstPaint = useAfterFirstPaint()
  const hasWideTable = urlState.compare.length > 0 || id === 'matrix'
  const coveredHeight =
    isSmall && urlState.entry ? (isLow ? DETAILS_PEEK_HEIGHT_LOW_PX : DETAILS_PEEK_HEIGHT_PX) : 0
  const peekStyle: CSSProperties & { '--peek': string } = { '--peek': `${coveredHeight}px` }
  useCanonicalIdInUrl(index)
  usePreload(index)
  useRecentEntry(entry)
  usePageTitle(index, urlState, findEntryInEither(index, comparison, urlState.entry)?.entry)

  return (
    <OrgProvider index={index} matches={matches}>
      <div
        className={`${pageFrameClasses(embed)} ${hasWideTable ? 'print:[page:wide]' : ''}`}
        data-printed-part={getPrintedPart(urlState, id)}
      >
        <a
          className="skip-link fixed top-1.5 left-1.5 z-20 rounded-md bg-sheet px-3 py-2 text-accent [translate:0_-200%] focus:[translate:none] print:hidden"
          href={`#${urlState.entry ? DETAILS_ID : VIEW_ID}`}
        >
          Skip to the {urlState.entry ? 'details' : name.toLowerCase()}
        </a>
        {embed ? (
          <Suspense fallback={<header className={embedHeaderClasses} />}>
            <EmbedHeader />
          </Suspense>
        ) : (
          <Header org={index.org} problems={problems}>
            <SearchButton />
            <OpenFileButton onClick={onOpenFile} />
            <ShareButton defaultOpenDepth={defaultOpenDepth} windowSize={windowSize} isInHeader />
          </Header>
        )}
        <Suspense>{updateBanner}</Suspense>
        <Suspense>{cachedSince !== undefined && <OfflineNotice cachedSince={cachedSince} />}</Suspense>
        {hasFilterColumn && !embed && <FilterPanel />}
        <div className={workspaceClasses} ref={workspaceRef}>
          <main className={viewClasses} id={VIEW_ID} tabIndex={-1} style={peekStyle}>
            <Suspense>
              {windowSize &&
                (urlState.compare.length > 0 ? (
                  <CompareView coveredHeight={coveredHeight} />
                ) : (
                  <Component
                    problems={problems}
                    windowSize={windowSize}
                    coveredHeight={coveredHeight}
                    defaultOpenDepth={defaultOpenDepth}
                  />
                ))}
            </Suspense>
            {!hasFilterColumn && !embed && <FilterSheet />}
          </main>
          {urlState.entry && <DetailsRegion defaultOpenDepth={defaultOpenDepth} windowSize={windowSize} />}
        </div>
        <Suspense>
          {isAfterFirstPaint && (
            <PrintView defaultOpenDepth={defaultOpenDepth} localFileName={localFileName} activeTab={id} />
          )}
        </Suspense>
      </div>
    </OrgProvider>
  )
}

/** How many levels of teams are open by default: as many as this window's chart can show readably. */
function useDefaultOpenDepth(
  index: OrgIndex,
  matches: RoleMatches,
  windowSize: ElementSize | undefined,
): number {
  const { urlState } = useUrlState()
  const visibleRoles = urlState.only && matches.isFiltered ? matches.roles : undefined
  return useMemo(
    () =>
      windowSize
        ? computeDefaultOpenDepth(
            index,
            computeChartArea(windowSize, urlState.embed),
            visibleRoles && (({ id }) => visibleRoles.has(id)),
          )
        : 0,
    [index, windowSize, visibleRoles, urlState.embed],
  )
}

/** Once the page is at rest, what is likely to be asked for next is fetched. */
function usePreload(index: OrgIndex): void {
  const { urlState } = useUrlState()
  const preloadNow = useEffectEvent(() => void preload(index, urlState))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each organisation.
  useEffect(() => {
    const timer = setTimeout(preloadNow, 1000)
    return () => clearTimeout(timer)
  }, [index])
}

/** The search offers what was opened last. */
function useRecentEntry(entry: Entry | undefined): void {
  const { kind, value } = entry ?? {}
  useEffect(() => {
    if (kind && value) void saveRecentEntry({ kind, id: value.id })
  }, [kind, value])
}

/** An alias in the address opens its entry, and gives way to the entry's id. */
function useCanonicalIdInUrl(index: LoadedOrg['index']): void {
  const { urlState, navigate } = useUrlState()
  const entry = urlState.entry && findEntry(index, urlState.entry)
  useEffect(() => {
    if (entry && entry.value.id !== urlState.entry?.id)
      navigate(withEntry(urlState, { kind: entry.kind, id: entry.value.id }), 'replace')
  }, [entry, urlState, navigate])
}
