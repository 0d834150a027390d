import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { LoadError } from '../data/loadError'
import { setLocalFiles, useLocalFiles } from '../data/localFiles'
import { orgQueryOptions } from '../data/orgQueryOptions'
import { summarizeChanges } from '../org/diff/changeLabels'
import { diffOrgs, type OrgDiff } from '../org/diff/diffOrgs'
import type { OrgIndex } from '../org/model/indexOrg'
import type { OrgComparison } from '../urlState/orgComparison'
import type { UrlState } from '../urlState/urlState'
import { useUrlState } from '../urlState/useUrlState'
import { EntryChanges } from './EntryChanges'

/** What the page knows of the older file that it is compared with. */
export interface ComparisonState {
  /** What that file is called; undefined where nothing is compared. */
  olderFileName: string | undefined
  orgDiff: OrgDiff | undefined
  comparison: OrgComparison | undefined
  error: Error | undefined
  /** Left out where trying again would change nothing. */
  retry?: () => void
  /** Ends the comparison. */
  stopComparing: () => void
}

/** Compares what is shown with the older file that a person opened, else with the one that the address names. */
export function useComparisonState(
  index: OrgIndex | undefined,
  siteFileName: string,
  base: string,
): ComparisonState {
  const { urlState, navigate } = useUrlState()
  const { olderFile, displayedFile } = useLocalFiles()
  const requestedFile =
    olderFile === 'site' ? siteFileName : (urlState.since ?? urlState.invalidFileNames?.since)
  const isLocalFile = olderFile !== undefined && olderFile !== 'site'
  const siteQuery = useQuery({
    ...orgQueryOptions(requestedFile ?? siteFileName, base),
    enabled: requestedFile !== undefined && !isLocalFile,
  })
  const result = isLocalFile
    ? olderFile.result
    : requestedFile === undefined
      ? undefined
      : (siteQuery.data ?? siteQuery.error)
  const olderFileName = isLocalFile
    ? olderFile.name
    : olderFile === 'site'
      ? `the site’s ${siteFileName}`
      : requestedFile
  const olderIndex = result && !(result instanceof Error) ? result.index : undefined
  const orgDiff = useMemo(() => olderIndex && index && diffOrgs(olderIndex, index), [olderIndex, index])
  const comparison = useMemo(
    () =>
      olderIndex && index && orgDiff && olderFileName !== undefined
        ? buildComparison(orgDiff, olderIndex, index, olderFileName)
        : undefined,
    [orgDiff, olderIndex, index, olderFileName],
  )
  const canRetry =
    !isLocalFile && !(siteQuery.error instanceof LoadError && siteQuery.error.fault.code === 'not-beside')
  return {
    olderFileName,
    orgDiff,
    comparison,
    error: result instanceof Error && !siteQuery.isFetching ? result : undefined,
    ...(canRetry && { retry: () => void siteQuery.refetch() }),
    stopComparing: () => {
      if (olderFile !== undefined) setLocalFiles(displayedFile ? { displayedFile } : {})
      else navigate(removeOlderFile(urlState), 'push')
    },
  }
}

function buildComparison(
  diff: OrgDiff,
  olderIndex: OrgIndex,
  newerIndex: OrgIndex,
  name: string,
): OrgComparison {
  const diffs = new Map(diff.entryDiffs.map((each) => [`${each.entry.kind}:${each.entry.id}`, each]))
  return {
    olderFileName: name,
    olderIndex,
    entryDiffs: diffs,
    ...summarizeChanges(diff, olderIndex, newerIndex),
    EntryChanges,
  }
}

function removeOlderFile({ since: _, invalidFileNames, ...urlState }: UrlState): UrlState {
  return invalidFileNames?.data === undefined
    ? urlState
    : { ...urlState, invalidFileNames: { data: invalidFileNames.data } }
}
