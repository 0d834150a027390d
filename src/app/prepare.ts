import type { OrgIndex } from '../org/indexOrg'
import { prepareSearch } from '../search/prepareSearch'
import { keepOffline } from '../sw/keepOffline'
import type { View } from '../view/view'

/**
 * Fetches ahead what a person is likely to need next, and has the page and its data kept for when there is no
 * connection: not in a frame of another's page, and not while developing.
 */
export async function prepare(index: OrgIndex, { embed, data = 'org.json', since }: View): Promise<void> {
  await import('../panel/DetailsPanel')
  await import('../search/SearchPanel')
  await prepareSearch(index, 'idle')
  if (embed || !import.meta.env.PROD) return
  await keepOffline(import.meta.env.BASE_URL, [data, ...(since === undefined ? [] : [since])])
}
