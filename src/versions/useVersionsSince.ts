import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { LoadError } from '../data/loadError'
import { openLocalFiles, useLocalFiles } from '../data/localFiles'
import { orgQuery } from '../data/orgQuery'
import { changeMarks } from '../org/changeWords'
import { diffOrgs, type OrgDiff } from '../org/diffOrgs'
import type { OrgIndex } from '../org/indexOrg'
import { useView } from '../view/useView'
import type { Versions } from '../view/versions'
import type { View } from '../view/view'
import { EntryChanges } from './EntryChanges'

/** What the page knows of the older file that it is compared with. */
export interface Since {
  /** What that file is called; undefined where nothing is compared. */
  name: string | undefined
  diff: OrgDiff | undefined
  versions: Versions | undefined
  error: Error | undefined
  /** Left out where trying again would change nothing. */
  retry?: () => void
  /** Ends the comparison. */
  end: () => void
}

/** Compares what is shown with the older file that a person opened, else with the one that the address names. */
export function useVersionsSince(index: OrgIndex | undefined, file: string, base: string): Since {
  const { view, navigate } = useView()
  const { since, shown } = useLocalFiles()
  const asked = since === 'site' ? file : (view.since ?? view.refused?.since)
  const isLocal = since !== undefined && since !== 'site'
  const site = useQuery({ ...orgQuery(asked ?? file, base), enabled: asked !== undefined && !isLocal })
  const read = isLocal ? since.read : asked === undefined ? undefined : (site.data ?? site.error)
  const name = isLocal ? since.name : since === 'site' ? `the site’s ${file}` : asked
  const before = read && !(read instanceof Error) ? read.index : undefined
  const diff = useMemo(() => before && index && diffOrgs(before, index), [before, index])
  const versions = useMemo(
    () => (before && index && diff && name !== undefined ? versionsOf(diff, before, index, name) : undefined),
    [diff, before, index, name],
  )
  const canRetry = !isLocal && !(site.error instanceof LoadError && site.error.fault.code === 'not-beside')
  return {
    name,
    diff,
    versions,
    error: read instanceof Error && !site.isFetching ? read : undefined,
    ...(canRetry && { retry: () => void site.refetch() }),
    end: () => {
      if (since !== undefined) openLocalFiles(shown ? { shown } : {})
      else navigate(withoutSince(view), 'push')
    },
  }
}

function versionsOf(diff: OrgDiff, before: OrgIndex, after: OrgIndex, name: string): Versions {
  const diffs = new Map(diff.entries.map((each) => [`${each.entry.kind}:${each.entry.id}`, each]))
  return { name, before, diffs, ...changeMarks(diff, before, after), EntryChanges }
}

function withoutSince({ since: _, refused, ...view }: View): View {
  return refused?.data === undefined ? view : { ...view, refused: { data: refused.data } }
}
