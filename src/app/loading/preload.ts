import type { OrgIndex } from '../../org/model/indexOrg'
import { prepareSearch } from '../../search/prepareSearch'
import { registerServiceWorker } from '../../sw/registerServiceWorker'
import type { UrlState } from '../../urlState/urlState'

/**
 * Fetches ahead what a person is likely to need next, and has the page and its data kept for when there is no
 * connection: not in a frame of another's page, and not while developing.
 */
export async function preload(index: OrgIndex, { embed, data = 'org.json', since }: UrlState): Promise<void> {
  await import('../../details/DetailsPanel')
  await import('../../search/SearchPanel')
  await prepareSearch(index, 'idle')
  if (embed || !import.meta.env.PROD) return
  await registerServiceWorker(import.meta.env.BASE_URL, [data, ...(since === undefined ? [] : [since])])
}
