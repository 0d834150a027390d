import { trustedWorker } from './trustedWorker'

/**
 * Keeps the page and its data for when there is no connection, by a service worker; `files` are the data files that
 * are shown. On a first visit these came before the worker was there to keep them: they are asked for once more, which
 * the browser's own cache answers.
 */
export async function keepOffline(base: string, files: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const isFirst = serviceWorker.controller === null
  const claimed = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve))
  await serviceWorker.register(trustedWorker(base), { scope: base, updateViaCache: 'none' })
  if (!isFirst) return
  await claimed
  await Promise.all(files.map((file) => fetch(base + file)))
}
