import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { setLocalFiles, useLocalFiles } from '../data/localFiles'
import { type LoadedOrg, orgQueryOptions } from '../data/orgQueryOptions'
import { Button } from '../ui/components/Button'
import { viewLinkClasses } from '../ui/components/pageFrame'
import { useAfterFirstPaint } from '../ui/hooks/useAfterFirstPaint'
import { type OrgComparison, OrgComparisonContext } from '../urlState/orgComparison'
import { OrgLangContext } from '../urlState/orgLang'
import { UrlStateLink } from '../urlState/UrlStateLink'
import { useUrlState } from '../urlState/useUrlState'
import { Explorer } from './Explorer'
import { ErrorBoundary } from './loading/ErrorBoundary'
import { LoadErrorPage } from './loading/LoadErrorPage'
import { LoadingPage } from './loading/LoadingPage'
import { LocalFileManager, UpdateBanner } from './loading/lazyComponents'
import { getRequestedFileName, SITE_FILE_NAME, withSiteFile } from './start/requestedFileName'

/** The page: the organisation, fetched once or from a file of a person's own, and the view that the address says. */
export function App({ base = import.meta.env.BASE_URL }: { base?: string }) {
  const { urlState } = useUrlState()
  const { displayedFile } = useLocalFiles()
  const [isOpenDialogShown, setIsOpenDialogShown] = useState(false)
  const [comparison, setComparison] = useState<OrgComparison>()
  const isAfterFirstPaint = useAfterFirstPaint()
  const fileName = getRequestedFileName(urlState)
  const siteQuery = useQuery(orgQueryOptions(fileName, base))
  const result = displayedFile ? displayedFile.result : (siteQuery.data ?? siteQuery.error)
  // In a frame there is little room, and what is kept offline looks for the server itself.
  const renderUpdateBanner = (data: LoadedOrg) =>
    isAfterFirstPaint &&
    !displayedFile &&
    !urlState.embed &&
    data.cachedSince === undefined && (
      <UpdateBanner base={base} fileName={fileName} currentOrg={data} loadedAt={siteQuery.dataUpdatedAt} />
    )
  const renderPage = () => {
    if (displayedFile && result instanceof Error)
      return (
        <LoadErrorPage error={result}>
          <Button variant="primary" onClick={() => setLocalFiles({})}>
            Back to the site’s own data
          </Button>
        </LoadErrorPage>
      )
    if (result instanceof Error && !siteQuery.isFetching)
      return (
        <LoadErrorPage error={result} onRetry={() => void siteQuery.refetch()}>
          {fileName !== SITE_FILE_NAME && (
            <UrlStateLink
              to={withSiteFile(urlState)}
              className={`${viewLinkClasses} border border-line-strong`}
            >
              Open the site’s own data
            </UrlStateLink>
          )}
        </LoadErrorPage>
      )
    if (!result || result instanceof Error) return <LoadingPage />
    return (
      <ErrorBoundary key={displayedFile?.key ?? fileName}>
        <OrgLangContext value={result.index.org.lang}>
          <Explorer
            {...result}
            updateBanner={renderUpdateBanner(result)}
            onOpenFile={() => setIsOpenDialogShown(true)}
          />
        </OrgLangContext>
      </ErrorBoundary>
    )
  }
  return (
    <>
      {(isAfterFirstPaint || urlState.since || urlState.invalidFileNames) && (
        <Suspense>
          <LocalFileManager
            base={base}
            fileName={fileName}
            isOpenDialogShown={isOpenDialogShown}
            loadedOrg={result instanceof Error ? undefined : (result ?? undefined)}
            onOpenDialogClose={() => setIsOpenDialogShown(false)}
            onComparison={setComparison}
          />
        </Suspense>
      )}
      <OrgComparisonContext value={comparison}>{renderPage()}</OrgComparisonContext>
    </>
  )
}
