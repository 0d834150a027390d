/** Of Trusted Types what is used here. Not every browser has them; who has none takes the address as it is. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): ScriptUrlPolicy
}

interface ScriptUrlPolicy {
  // What comes is no string, but taken where a worker's address is asked for.
  createScriptURL(address: string): string
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

let policy: ScriptUrlPolicy | undefined

/**
 * The address of the service worker of a site at `base`, as the page's Content-Security-Policy asks for it. It is the
 * only script that the page names itself, and this the only policy there is: whatever else is handed to it throws.
 */
export function createTrustedWorkerUrl(base: string): string {
  const workerUrl = `${base}sw.js`
  // A browser makes a policy of a name once.
  policy ??= window.trustedTypes?.createPolicy('team-atlas', {
    createScriptURL: (address) => {
      if (address !== workerUrl) throw new TypeError(`Not a script of this site: ${address}`)
      return address
    },
  })
  return policy?.createScriptURL(workerUrl) ?? workerUrl
}
