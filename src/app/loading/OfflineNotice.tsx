import '../../ui/lateUtilities.css'
import { onlineManager, queryOptions, useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '../../ui/components/Button'
import { noticeClasses } from '../../ui/components/pageFrame'

const SERVER_CHECK_INTERVAL_MS = 10_000

// TanStack Query takes a page to be online until it hears otherwise; one that was opened offline hears nothing.
onlineManager.setOnline(navigator.onLine)

/** Says that the data on screen is of an earlier visit, and loads it again once the server answers. */
export function OfflineNotice({ cachedSince }: { cachedSince: string }) {
  const client = useQueryClient()
  useQuery(serverCheckOptions)
  const isRetrying = useIsFetching(orgQueries) > 0
  return (
    <div className={noticeClasses}>
      <p role="status">
        Offline: as of your last visit, <time dateTime={cachedSince}>{formatDateTime(cachedSince)}</time>
      </p>
      <Button
        className="print:hidden"
        disabled={isRetrying}
        onClick={() => void client.refetchQueries(orgQueries)}
      >
        Try again
      </Button>
    </div>
  )
}

const orgQueries = { queryKey: ['org'] }

const serverCheckOptions = queryOptions({
  queryKey: ['server-check'],
  queryFn: async ({ client, signal }) => {
    // The service worker leaves HEAD to the server, and the answer is small.
    const { ok } = await fetch(`${import.meta.env.BASE_URL}org.json`, {
      method: 'HEAD',
      cache: 'no-store',
      signal,
    })
    if (!ok) return false
    onlineManager.setOnline(true)
    await client.refetchQueries(orgQueries)
    return true
  },
  refetchInterval: SERVER_CHECK_INTERVAL_MS,
  refetchOnReconnect: 'always',
  retry: false,
  networkMode: 'always',
})

function formatDateTime(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
