import { act, render, renderHook, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useLayoutEffect } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { EntryLink, isPlainClick } from '../../src/view/EntryLink'
import { FixedView, useView, ViewProvider, withEntry, withView } from '../../src/view/useView'
import { parseView } from '../../src/view/view'
import { address } from '../ui/show'

const cook = { kind: 'role', id: 'cook' } as const

beforeEach(() => window.history.replaceState({ kept: true }, '', '/atlas/?quality=go'))

describe('the store of views', () => {
  it('reads the address, below the base where the site is mounted', () => {
    const { result } = shownView()
    expect(result.current).toMatchObject({ arrival: 'load', view: { quality: ['go'] } })
    expect(result.current.href(withEntry(result.current.view, cook))).toBe('/atlas/role/cook?quality=go')
  })

  it('hears of a step that was taken while the page was first drawn', () => {
    render(
      <ViewProvider base="/atlas/">
        <StepsAside />
      </ViewProvider>,
    )
    expect(screen.getByText('gaps')).toBeVisible()
  })

  it('pushes a step that Back undoes, and says how each view was come by', async () => {
    const { result } = shownView()
    const steps = window.history.length
    act(() => result.current.navigate((now) => withEntry(now, cook), 'push'))
    expect(address()).toBe('/atlas/role/cook?quality=go')
    expect(window.history.length).toBe(steps + 1)
    expect(window.history.state).toBeNull()
    expect(result.current).toMatchObject({ arrival: 'push', view: { entry: cook } })
    await back()
    expect(address()).toBe('/atlas/?quality=go')
    expect(result.current.arrival).toBe('back')
    expect(result.current.view.entry).toBeUndefined()
  })

  it('replaces the present step, and leaves what is kept in it', () => {
    const { result } = shownView()
    const steps = window.history.length
    act(() => result.current.navigate({ ...result.current.view, only: true }, 'replace'))
    expect(address()).toBe('/atlas/?quality=go&only=1')
    expect(window.history.length).toBe(steps)
    expect(window.history.state).toEqual({ kept: true })
    expect(result.current.arrival).toBe('replace')
  })

  it('takes the same address again for no step, and draws nothing anew', () => {
    const { result } = shownView()
    const steps = window.history.length
    const before = result.current
    act(() => result.current.navigate({ ...before.view }, 'push'))
    expect(window.history.length).toBe(steps)
    expect(window.history.state).toEqual({ kept: true })
    expect(result.current).toBe(before)
  })

  it('keeps what does not change from view to view, and its access from drawing to drawing', () => {
    const { result, rerender } = shownView()
    const before = result.current
    rerender()
    expect(result.current).toBe(before)
    act(() => before.navigate((now) => withEntry(now, cook), 'push'))
    expect(result.current.view.quality).toBe(before.view.quality)
    expect(result.current.navigate).toBe(before.navigate)
  })

  it('hears of Back as long as anyone looks, and no longer', async () => {
    const { result, unmount } = shownView()
    act(() => result.current.navigate((now) => withEntry(now, cook), 'push'))
    const last = result.current
    unmount()
    await back()
    expect(result.current).toBe(last)
    const again = shownView()
    expect(again.result.current.view.entry).toBeUndefined()
  })

  it('tells all who look, though one of them goes', async () => {
    const seen: string[] = []
    const both = (withFirst: boolean) => (
      <ViewProvider base="/atlas/">
        {withFirst && <Seeing tell={(id) => seen.push(`first ${id}`)} />}
        <Seeing tell={(id) => seen.push(`second ${id}`)} />
        <EntryLink entry={cook}>Cook</EntryLink>
      </ViewProvider>
    )
    const { rerender } = render(both(true))
    rerender(both(false))
    seen.length = 0
    await userEvent.click(screen.getByRole('link'))
    await back()
    expect(seen).toEqual(['second cook', 'second undefined'])
  })

  it('throws where nothing gives it a view', () => {
    expect(() => renderHook(useView)).toThrow('useView needs a ViewProvider around it')
  })
})

it('stays where it is on a page that is written beforehand', () => {
  const { result } = renderHook(useView, {
    wrapper: ({ children }) => (
      <FixedView view={parseView('/role/cook')} base="/site/">
        {children}
      </FixedView>
    ),
  })
  expect(result.current.arrival).toBe('load')
  expect(result.current.href(result.current.view)).toBe('/site/role/cook')
  act(() => result.current.navigate(parseView('/'), 'push'))
  expect(address()).toBe('/atlas/?quality=go')
  expect(result.current.view.entry).toEqual(cook)
})

describe('a view with another part', () => {
  const view = parseView('/role/lead?view=outline&quality=go')

  it('selects an entry, or none', () => {
    expect(withEntry(view, cook)).toEqual(parseView('/role/cook?view=outline&quality=go'))
    const none = withEntry(view, undefined)
    expect(none).toEqual(parseView('/?view=outline&quality=go'))
    expect('entry' in none).toBe(false)
  })

  it('is looked at in another way, or as the window is wide enough for', () => {
    expect(withView(view, 'matrix')).toEqual(parseView('/role/lead?view=matrix&quality=go'))
    expect('view' in withView(view, undefined)).toBe(false)
  })
})

describe('a link to an entry', () => {
  it('is followed on the page, and is current where it leads to what is selected', async () => {
    shownLinks()
    const link = screen.getByRole('link', { name: 'Cook' })
    expect(link).toHaveAttribute('href', '/atlas/role/cook?quality=go')
    expect(link).not.toHaveAttribute('aria-current')
    await userEvent.click(link)
    expect(address()).toBe('/atlas/role/cook?quality=go')
    const current = screen.getAllByRole('link').filter((each) => each.ariaCurrent === 'true')
    expect(current.map((each) => each.textContent)).toEqual(['Cook'])
    await userEvent.click(screen.getByRole('link', { name: 'None' }))
    expect(address()).toBe('/atlas/?quality=go')
    for (const each of screen.getAllByRole('link')) expect(each).not.toHaveAttribute('aria-current')
  })

  it.each([
    ['with Control', { ctrlKey: true }],
    ['with Meta', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['by another button', { button: 1 }],
  ])('is left to the browser when clicked %s', (_, said) => {
    shownLinks()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...said })
    let byBrowser = false
    const last = (event: Event) => {
      byBrowser = !event.defaultPrevented
      event.preventDefault()
    }
    window.addEventListener('click', last, { once: true })
    act(() => void screen.getByRole('link', { name: 'Cook' }).dispatchEvent(click))
    expect(byBrowser).toBe(true)
    expect(address()).toBe('/atlas/?quality=go')
  })

  it('leaves a click that another part has taken', () => {
    shownLinks()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    click.preventDefault()
    act(() => void screen.getByRole('link', { name: 'Cook' }).dispatchEvent(click))
    expect(address()).toBe('/atlas/?quality=go')
  })

  it('knows a plain click', async () => {
    let plain: boolean | undefined
    render(
      <button type="button" onClick={(event) => (plain = isPlainClick(event))}>
        Here
      </button>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect(plain).toBe(true)
  })
})

function Seeing({ tell }: { tell: (id: string | undefined) => void }) {
  tell(useView().view.entry?.id)
  return null
}

function shownView() {
  return renderHook(useView, {
    wrapper: ({ children }) => <ViewProvider base="/atlas/">{children}</ViewProvider>,
  })
}

function shownLinks() {
  render(
    <StrictMode>
      <ViewProvider base="/atlas/">
        <EntryLink entry={undefined}>None</EntryLink>
        <EntryLink entry={cook}>Cook</EntryLink>
        <EntryLink entry={{ kind: 'role', id: 'baker' }}>Baker</EntryLink>
        <EntryLink entry={{ kind: 'team', id: 'cook' }}>Team</EntryLink>
      </ViewProvider>
    </StrictMode>,
  )
}

/** One step back, once the page has heard of it. */
async function back() {
  await act(async () => {
    const heard = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    window.history.back()
    await heard
  })
}

/** Says which view there is, and goes to another before anything listens. */
function StepsAside() {
  useLayoutEffect(() => window.history.replaceState(null, '', '/atlas/?view=gaps'), [])
  return <p>{useView().view.view ?? 'none'}</p>
}
