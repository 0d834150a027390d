import { beforeEach, expect, it, vi } from 'vitest'
import { formatUrlState, parseUrlState } from '../src/urlState/urlState'

beforeEach(() => {
  vi.resetModules()
  localStorage.clear()
  delete document.documentElement.dataset.theme
})

it.each([
  ['/role/a', '/role/a'],
  ['/role/a', '/role/a/'],
  ['/role/a', '/role/a/index.html'],
  ['/role/a', '/role/a?utm_source=chat#details-heading'],
  ['/atlas/', '/atlas/'],
  ['/atlas/', '/atlas/index.html'],
  ['/', '/'],
])('shows the text of %s at %s', async (own, address) => {
  expect(await runEarlyScriptAt(address, own)).toBe('text')
})

it.each([
  ['/', '/role/a'],
  ['/role/a', '/role/b'],
  ['/role/a', '/role/a?view=outline'],
  [undefined, '/role/a'],
])('hides the text of %s at %s', async (own, address) => {
  expect(await runEarlyScriptAt(address, own)).toBe('none')
})

it('hides the text for every other request an address can make', async () => {
  const all = formatUrlState({
    ...parseUrlState(
      '/?view=matrix&layout=map&quality=a&need=useful&match=any&in=a&status=draft&only=1&open=a',
    ),
    ...{ fold: ['a'], relations: 'all', sort: 'chosen', rows: 'all', compare: ['a'], data: 'a.json' },
    ...{ since: 'a.json', embed: true },
  })
  const keys = all.slice(2).split('&')
  expect(keys.map((key) => key.split('=')[0])).toHaveLength(17)
  for (const key of keys) expect([key, await runEarlyScriptAt(`/?${key}`, '/')]).toEqual([key, 'none'])
})

it.each(['none', 'text'])(
  'shows the static page if the main script throws before it runs: %s',
  async (start) => {
    const failure = document.body.appendChild(document.createElement('p'))
    failure.id = 'start-failure'
    failure.hidden = true
    expect(await runEarlyScriptAt(start === 'none' ? '/role/a?view=outline' : '/role/a', '/role/a')).toBe(
      start,
    )
    window.dispatchEvent(new ErrorEvent('error', { message: 'Unexpected token' }))
    expect(document.documentElement.dataset.start).toBeUndefined()
    expect(failure.hidden).toBe(false)
    failure.remove()
  },
)

it('leaves faults to the explorer once it runs', async () => {
  await runEarlyScriptAt('/role/a?view=outline', '/role/a')
  document.documentElement.dataset.script = 'running'
  window.dispatchEvent(new ErrorEvent('error', { message: 'Something' }))
  expect(document.documentElement.dataset.start).toBe('none')
  delete document.documentElement.dataset.script
})

it('keeps the text when a script of the page fails to load', async () => {
  await runEarlyScriptAt('/role/a?view=outline', '/role/a')
  const script = document.head.appendChild(document.createElement('script'))
  script.dispatchEvent(new Event('error'))
  script.remove()
  expect(document.documentElement.dataset.start).toBeUndefined()
})

it('applies the saved theme', async () => {
  localStorage.setItem('atlas:theme', 'dark')
  await runEarlyScriptAt('/', '/')
  expect(document.documentElement.dataset.theme).toBe('dark')
})

it('prefers the theme of the address to the saved one', async () => {
  localStorage.setItem('atlas:theme', 'dark')
  expect(await runEarlyScriptAt('/?theme=light', '/')).toBe('text')
  expect(document.documentElement.dataset.theme).toBe('light')
})

/** What comes of the text of a page, `own` being the page's path, at an address. */
async function runEarlyScriptAt(address: string, pagePath: string | undefined): Promise<string | undefined> {
  vi.resetModules()
  window.history.replaceState(null, '', address)
  const { dataset } = document.documentElement
  if (pagePath === undefined) delete dataset.page
  else dataset.page = pagePath
  await import('../src/early')
  return dataset.start
}
