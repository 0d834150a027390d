import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { openLocalFiles, useLocalFiles } from '../data/localFiles'
import { type LoadedOrg, orgQuery } from '../data/orgQuery'
import { Button } from '../ui/Button'
import { useLate } from '../ui/useLate'
import { OrgLang } from '../view/orgLang'
import { useView } from '../view/useView'
import { type Versions, VersionsContext } from '../view/versions'
import { ErrorBoundary } from './ErrorBoundary'
import { Explorer } from './Explorer'
import { FILE, fileOf, withOwnData } from './fileOf'
import { LoadFailure } from './LoadFailure'
import { LoadingPage } from './LoadingPage'
import { Files, NewData } from './lazyParts'
import { ViewLink } from './ViewLink'

/** The page: the organisation, fetched once or from a file of a person's own, and the view that the address says. */
export function App({ base = import.meta.env.BASE_URL }: { base?: string }) {
  const { view } = useView()
  const { shown } = useLocalFiles()
  const [isAsking, setAsking] = useState(false)
  const [versions, setVersions] = useState<Versions>()
  const isLate = useLate()
  const file = fileOf(view)
  const site = useQuery(orgQuery(file, base))
  const read = shown ? shown.read : (site.data ?? site.error)
  // In a frame there is little room, and what is kept offline looks for the server itself.
  const news = (data: LoadedOrg) =>
    isLate && !shown && !view.embed && data.kept === undefined && <NewData {...{ base, file, data }} />
  const page = () => {
    if (shown && read instanceof Error)
      return (
        <LoadFailure error={read}>
          <Button variant="primary" onClick={() => openLocalFiles({})}>
            Back to the site’s own data
          </Button>
        </LoadFailure>
      )
    if (read instanceof Error && !site.isFetching)
      return (
        <LoadFailure error={read} onRetry={() => void site.refetch()}>
          {file !== FILE && <ViewLink to={withOwnData(view)}>Open the site’s own data</ViewLink>}
        </LoadFailure>
      )
    if (!read || read instanceof Error) return <LoadingPage />
    return (
      <ErrorBoundary key={shown?.key ?? file}>
        <OrgLang value={read.index.org.lang}>
          <Explorer {...read} news={news(read)} onOpenFile={() => setAsking(true)} />
        </OrgLang>
      </ErrorBoundary>
    )
  }
  return (
    <>
      {(isLate || view.since || view.refused) && (
        <Suspense>
          <Files
            {...{ base, file, isAsking }}
            data={read instanceof Error ? undefined : (read ?? undefined)}
            onAsked={() => setAsking(false)}
            onVersions={setVersions}
          />
        </Suspense>
      )}
      <VersionsContext value={versions}>{page()}</VersionsContext>
    </>
  )
}
