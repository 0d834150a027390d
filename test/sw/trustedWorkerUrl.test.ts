import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** A window whose Trusted Types are told from strings, and the names of the policies made in it. */
function stubWindow() {
  const policyNames: string[] = []
  let rule = (address: string) => address
  vi.stubGlobal('window', {
    trustedTypes: {
      createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
        policyNames.push(name)
        rule = rules.createScriptURL
        return { createScriptURL: (address: string) => ({ trusted: rule(address) }) }
      },
    },
  })
  return { made: policyNames, createScriptUrl: (address: string) => rule(address) }
}

it('passes the service worker’s address, by one policy made once', async () => {
  const { made } = stubWindow()
  const { createTrustedWorkerUrl } = await import('../../src/sw/trustedWorkerUrl')
  expect(createTrustedWorkerUrl('/atlas/')).toEqual({ trusted: '/atlas/sw.js' })
  expect(createTrustedWorkerUrl('/atlas/')).toEqual({ trusted: '/atlas/sw.js' })
  expect(made).toEqual(['team-atlas'])
})

it('passes nothing else', async () => {
  const { createScriptUrl } = stubWindow()
  const { createTrustedWorkerUrl } = await import('../../src/sw/trustedWorkerUrl')
  createTrustedWorkerUrl('/atlas/')
  for (const address of [
    '',
    '/sw.js',
    '/atlas/',
    '/atlas/sw.js?x',
    '/atlas/sw.js#x',
    '/atlas/../sw.js',
    '//atlas/sw.js',
    'https://evil.example/atlas/sw.js',
    'data:text/javascript,alert(1)',
    'blob:null/atlas/sw.js',
    '/atlas/sw.js\n',
  ])
    expect(() => createScriptUrl(address)).toThrow(TypeError)
})

it('gives the address itself where the browser has no Trusted Types', async () => {
  vi.stubGlobal('window', {})
  const { createTrustedWorkerUrl } = await import('../../src/sw/trustedWorkerUrl')
  expect(createTrustedWorkerUrl('/')).toBe('/sw.js')
})
