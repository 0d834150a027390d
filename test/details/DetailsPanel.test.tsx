import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { currentUrl, setSmallScreen } from '../ui/renderAtUrl'
import { renderDetails, withinSection } from './renderDetails'

describe('DetailsPanel', () => {
  it('is absent without a selection', () => {
    expect(renderDetails('/')).not.toBeInTheDocument()
  })

  it.each(['{Escape}', 'the button'])('closes with %s, and restores focus', async (way) => {
    const user = userEvent.setup()
    renderDetails('/?quality=git')
    await user.click(screen.getByRole('link', { name: 'Lead in the chart' }))
    const close = screen.getByRole('button', { name: 'Close' })
    if (way === 'the button') await user.click(close)
    else {
      close.focus()
      await user.keyboard(way)
    }
    expect(currentUrl()).toBe('/?quality=git')
    expect(screen.getByRole('link', { name: 'Lead in the chart' })).toHaveFocus()
  })

  it('moves focus to the entry in the chart if it was opened by its address', async () => {
    renderDetails('/role/bare')
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('link', { name: 'Bare in the chart' })).toHaveFocus()
  })

  it('moves focus to the view if the chart has no such entry', async () => {
    renderDetails('/quality/git')
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('keeps focus in the details from one entry to the next, and restores it at the end', async () => {
    const user = userEvent.setup()
    renderDetails('/')
    await user.click(screen.getByRole('link', { name: 'Lead in the chart' }))
    await user.click(withinSection('Necessary qualities').getByRole('link', { name: 'Linux containers' }))
    expect(screen.getByRole('heading', { name: 'Linux containers', level: 2 })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('link', { name: 'Lead in the chart' })).toHaveFocus()
  })

  it('does not move focus when it opens', () => {
    renderDetails('/role/lead')
    expect(document.body).toHaveFocus()
  })

  it('ignores Escape that was handled elsewhere or belongs to a dialog', () => {
    renderDetails('/role/lead')
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.showModal()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    dialog.remove()
    const handledEvent = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    handledEvent.preventDefault()
    document.body.dispatchEvent(handledEvent)
    expect(currentUrl()).toBe('/role/lead')
  })

  it('suggests similar entries for an unknown address', () => {
    renderDetails('/role/linux-contaners?need=useful')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No role “linux-contaners”')
    expect(screen.getByText(/may have been renamed/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Linux containers' })).toHaveAttribute(
      'href',
      '/quality/containers?need=useful',
    )
  })

  it('is a sheet on a small screen, and expands on demand', async () => {
    setSmallScreen()
    const user = userEvent.setup()
    renderDetails('/role/lead')
    const more = screen.getByRole('button', { name: 'Show all' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await user.tab()
    more.focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Show less' })).toHaveAttribute('aria-expanded', 'true')
  })
})

describe('CopyLinkButton', () => {
  it('copies the absolute URL of the view', async () => {
    const user = userEvent.setup()
    renderDetails('/role/lead?quality=git')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied')).toHaveAttribute('aria-live', 'polite')
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/role/lead?quality=git`)
  })

  it('is replaced by a note for a local file', () => {
    renderDetails('/role/lead', undefined, 'mine.json')
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
    expect(screen.getByText('No link: this file is open in this tab only')).toBeVisible()
  })

  it('shows and selects the URL if the clipboard is denied', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
    renderDetails('/role/lead')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    const field = await screen.findByRole('textbox', { name: 'Link to this view' })
    const url = `${window.location.origin}/role/lead`
    expect(field).toHaveValue(url)
    expect(field).toHaveFocus()
    expect(field).toHaveProperty('selectionEnd', url.length)
    expect(field).toHaveAttribute('readonly')
  })
})
