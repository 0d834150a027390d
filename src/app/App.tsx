import { useQuery } from '@tanstack/react-query'
import { orgQuery } from '../data/orgQuery'
import { ErrorBoundary } from './ErrorBoundary'
import { Explorer } from './Explorer'
import { LoadFailure } from './LoadFailure'
import { LoadingPage } from './LoadingPage'

/** The data file, beside the page. */
export const FILE = 'org.json'

/** The page: the organisation, fetched once, and the view that the address says. */
export function App({ base = import.meta.env.BASE_URL }: { base?: string }) {
  const { data, error, isFetching, refetch } = useQuery(orgQuery(FILE, base))
  if (data)
    return (
      <ErrorBoundary>
        <Explorer {...data} />
      </ErrorBoundary>
    )
  if (error && !isFetching) return <LoadFailure error={error} onRetry={() => void refetch()} />
  return <LoadingPage />
}
