import { act, render, renderHook, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useLayoutEffect } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EntryLink } from '../../src/urlState/EntryLink'
import { parseUrlState } from '../../src/urlState/urlState'
import {
  StaticUrlStateProvider,
  UrlStateProvider,
  useUrlState,
  withEntry,
  withTab,
} from '../../src/urlState/useUrlState'
import { currentUrl } from '../ui/renderAtUrl'

const cook = { kind: 'role', id: 'cook' } as const

beforeEach(() => window.history.replaceState({ kept: true }, '', '/atlas/?quality=go'))

describe('the store of views', () => {
  it('reads the address, below the base where the site is mounted', () => {
    const { result } = renderUrlState()
    expect(result.current).toMatchObject({ navigationType: 'load', urlState: { quality: ['go'] } })
    expect(result.current.href(withEntry(result.current.urlState, cook))).toBe('/atlas/role/cook?quality=go')
  })

  it('hears of a step that was taken while the page was first drawn', () => {
    render(
      <UrlStateProvider base="/atlas/">
        <UrlReplacer />
      </UrlStateProvider>,
    )
    expect(screen.getByText('gaps')).toBeVisible()
  })

  it('pushes a step that Back undoes, and says how each view was come by', async () => {
    const { result } = renderUrlState()
    const steps = window.history.length
    act(() => result.current.navigate((now) => withEntry(now, cook), 'push'))
    expect(currentUrl()).toBe('/atlas/role/cook?quality=go')
    expect(window.history.length).toBe(steps + 1)
    expect(window.history.state).toBeNull()
    expect(result.current).toMatchObject({ navigationType: 'push', urlState: { entry: cook } })
    await goBack()
    expect(currentUrl()).toBe('/atlas/?quality=go')
    expect(result.current.navigationType).toBe('back')
    expect(result.current.urlState.entry).toBeUndefined()
  })

  it('replaces the present step, and leaves what is kept in it', () => {
    const { result } = renderUrlState()
    const steps = window.history.length
    act(() => result.current.navigate({ ...result.current.urlState, only: true }, 'replace'))
    expect(currentUrl()).toBe('/atlas/?quality=go&only=1')
    expect(window.history.length).toBe(steps)
    expect(window.history.state).toEqual({ kept: true })
    expect(result.current.navigationType).toBe('replace')
  })

  it('takes the same address again for no step, and draws nothing anew', () => {
    const { result } = renderUrlState()
    const steps = window.history.length
    const before = result.current
    act(() => result.current.navigate({ ...before.urlState }, 'push'))
    expect(window.history.length).toBe(steps)
    expect(window.history.state).toEqual({ kept: true })
    expect(result.current).toBe(before)
  })

  it('keeps what does not change from view to view, and its access from drawing to drawing', () => {
    const { result, rerender } = renderUrlState()
    const before = result.current
    rerender()
    expect(result.current).toBe(before)
    act(() => before.navigate((now) => withEntry(now, cook), 'push'))
    expect(result.current.urlState.quality).toBe(before.urlState.quality)
    expect(result.current.navigate).toBe(before.navigate)
  })

  it('hears of Back as long as anyone looks, and no longer', async () => {
    const { result, unmount } = renderUrlState()
    act(() => result.current.navigate((now) => withEntry(now, cook), 'push'))
    const last = result.current
    unmount()
    await goBack()
    expect(result.current).toBe(last)
    const again = renderUrlState()
    expect(again.result.current.urlState.entry).toBeUndefined()
  })

  it('tells all who look, though one of them goes', async () => {
    const seen: string[] = []
    const renderBoth = (withFirst: boolean) => (
      <UrlStateProvider base="/atlas/">
        {withFirst && <UrlStateReporter tell={(id) => seen.push(`first ${id}`)} />}
        <UrlStateReporter tell={(id) => seen.push(`second ${id}`)} />
        <EntryLink entry={cook}>Cook</EntryLink>
      </UrlStateProvider>
    )
    const { rerender } = render(renderBoth(true))
    rerender(renderBoth(false))
    seen.length = 0
    await userEvent.click(screen.getByRole('link'))
    await goBack()
    expect(seen).toEqual(['second cook', 'second undefined'])
  })

  it('corrects an address that nearly fits', () => {
    window.history.replaceState(null, '', '/atlas/Roles//cook?quality=go')
    const { result } = renderUrlState()
    expect(result.current.urlState.entry).toEqual(cook)
    expect(currentUrl()).toBe('/atlas/role/cook?quality=go')
  })

  it('leaves a slash at the end of an address', () => {
    window.history.replaceState(null, '', '/atlas/role/cook/?quality=go')
    renderUrlState()
    expect(currentUrl()).toBe('/atlas/role/cook/?quality=go')
  })

  it('goes on when the browser refuses to write the history, and writes it later', () => {
    vi.useFakeTimers()
    const { result } = renderUrlState()
    const pushState = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('Too many calls', 'SecurityError')
    })
    act(() => result.current.navigate((now) => withEntry(now, cook), 'push'))
    expect(result.current.urlState.entry).toEqual(cook)
    expect(currentUrl()).toBe('/atlas/?quality=go')
    pushState.mockRestore()
    act(() => vi.runAllTimers())
    expect(currentUrl()).toBe('/atlas/role/cook?quality=go')
    vi.useRealTimers()
  })

  it('throws where nothing gives it a view', () => {
    expect(() => renderHook(useUrlState)).toThrow('useUrlState needs a UrlStateProvider around it')
  })
})

it('stays where it is on a page that is written beforehand', () => {
  const { result } = renderHook(useUrlState, {
    wrapper: ({ children }) => (
      <StaticUrlStateProvider urlState={parseUrlState('/role/cook')} base="/site/">
        {children}
      </StaticUrlStateProvider>
    ),
  })
  expect(result.current.navigationType).toBe('load')
  expect(result.current.href(result.current.urlState)).toBe('/site/role/cook')
  act(() => result.current.navigate(parseUrlState('/'), 'push'))
  expect(currentUrl()).toBe('/atlas/?quality=go')
  expect(result.current.urlState.entry).toEqual(cook)
})

describe('a view with another part', () => {
  const urlState = parseUrlState('/role/lead?view=outline&quality=go')

  it('selects an entry, or none', () => {
    expect(withEntry(urlState, cook)).toEqual(parseUrlState('/role/cook?view=outline&quality=go'))
    const none = withEntry(urlState, undefined)
    expect(none).toEqual(parseUrlState('/?view=outline&quality=go'))
    expect('entry' in none).toBe(false)
  })

  it('is looked at in another way, or as the window is wide enough for', () => {
    expect(withTab(urlState, 'matrix')).toEqual(parseUrlState('/role/lead?view=matrix&quality=go'))
    expect('tab' in withTab(urlState, undefined)).toBe(false)
  })
})

describe('a link to an entry', () => {
  it('is followed on the page, and is current where it leads to what is selected', async () => {
    renderLinks()
    const link = screen.getByRole('link', { name: 'Cook' })
    expect(link).toHaveAttribute('href', '/atlas/role/cook?quality=go')
    expect(link).not.toHaveAttribute('aria-current')
    await userEvent.click(link)
    expect(currentUrl()).toBe('/atlas/role/cook?quality=go')
    const current = screen.getAllByRole('link').filter((each) => each.ariaCurrent === 'true')
    expect(current.map((each) => each.textContent)).toEqual(['Cook'])
    await userEvent.click(screen.getByRole('link', { name: 'None' }))
    expect(currentUrl()).toBe('/atlas/?quality=go')
    for (const each of screen.getAllByRole('link')) expect(each).not.toHaveAttribute('aria-current')
  })

  it.each([
    ['with Control', { ctrlKey: true }],
    ['with Meta', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['by another button', { button: 1 }],
  ])('is left to the browser when clicked %s', (_, modifiers) => {
    renderLinks()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers })
    let isLeftToBrowser = false
    const onLastListener = (event: Event) => {
      isLeftToBrowser = !event.defaultPrevented
      event.preventDefault()
    }
    window.addEventListener('click', onLastListener, { once: true })
    act(() => void screen.getByRole('link', { name: 'Cook' }).dispatchEvent(click))
    expect(isLeftToBrowser).toBe(true)
    expect(currentUrl()).toBe('/atlas/?quality=go')
  })

  it('leaves a click that another part has taken', () => {
    renderLinks()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    click.preventDefault()
    act(() => void screen.getByRole('link', { name: 'Cook' }).dispatchEvent(click))
    expect(currentUrl()).toBe('/atlas/?quality=go')
  })

  it('tells of a plain click before the view changes, and not of one that opens a new tab', async () => {
    const urlsWhenFollowed: string[] = []
    render(
      <UrlStateProvider base="/atlas/">
        <EntryLink entry={cook} onFollow={() => urlsWhenFollowed.push(currentUrl())}>
          Cook
        </EntryLink>
      </UrlStateProvider>,
    )
    const user = userEvent.setup()
    await user.keyboard('{Control>}')
    await user.click(screen.getByRole('link'))
    await user.keyboard('{/Control}')
    expect(urlsWhenFollowed).toEqual([])
    await user.click(screen.getByRole('link'))
    expect(urlsWhenFollowed).toEqual(['/atlas/?quality=go'])
    expect(currentUrl()).toBe('/atlas/role/cook?quality=go')
  })

  it('can take the place of the present view in the history', async () => {
    const stepCount = window.history.length
    render(
      <UrlStateProvider base="/atlas/">
        <EntryLink entry={cook} historyMode="replace">
          Cook
        </EntryLink>
      </UrlStateProvider>,
    )
    await userEvent.click(screen.getByRole('link'))
    expect(currentUrl()).toBe('/atlas/role/cook?quality=go')
    expect(window.history).toHaveLength(stepCount)
  })
})

function UrlStateReporter({ tell: report }: { tell: (id: string | undefined) => void }) {
  report(useUrlState().urlState.entry?.id)
  return null
}

function renderUrlState() {
  return renderHook(useUrlState, {
    wrapper: ({ children }) => <UrlStateProvider base="/atlas/">{children}</UrlStateProvider>,
  })
}

function renderLinks() {
  render(
    <StrictMode>
      <UrlStateProvider base="/atlas/">
        <EntryLink entry={undefined}>None</EntryLink>
        <EntryLink entry={cook}>Cook</EntryLink>
        <EntryLink entry={{ kind: 'role', id: 'baker' }}>Baker</EntryLink>
        <EntryLink entry={{ kind: 'team', id: 'cook' }}>Team</EntryLink>
      </UrlStateProvider>
    </StrictMode>,
  )
}

/** One step back, once the page has heard of it. */
async function goBack() {
  await act(async () => {
    const popState = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    window.history.back()
    await popState
  })
}

/** Says which view there is, and goes to another before anything listens. */
function UrlReplacer() {
  useLayoutEffect(() => window.history.replaceState(null, '', '/atlas/?view=gaps'), [])
  return <p>{useUrlState().urlState.tab ?? 'none'}</p>
}
