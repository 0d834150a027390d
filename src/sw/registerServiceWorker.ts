import { createTrustedWorkerUrl } from './trustedWorkerUrl'

/**
 * Keeps the page and its data for when there is no connection, by a service worker; `files` are the data files that
 * are shown. On a first visit these came before the worker was there to keep them: they are asked for once more, which
 * the browser's own cache answers.
 */
export async function registerServiceWorker(base: string, dataFileNames: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const isFirstVisit = serviceWorker.controller === null
  const controllerChange = new Promise((resolve) =>
    serviceWorker.addEventListener('controllerchange', resolve),
  )
  await serviceWorker.register(createTrustedWorkerUrl(base), { scope: base, updateViaCache: 'none' })
  if (!isFirstVisit) return
  await controllerChange
  await Promise.all(dataFileNames.map((file) => fetch(base + file)))
}
