import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FilterPanel } from '../../src/filter/FilterPanel'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole } from '../builders'
import { renderAtUrl } from '../ui/renderAtUrl'

const index = indexOrg(
  anOrg({
    name: 'Über uns',
    qualities: [aQuality({ id: 'go' })],
    roles: [aRole({ id: 'a', name: 'A, or b', qualities: { necessary: ['go'] } }), aRole({ id: 'b' })],
  }),
)

const csvHeader = 'Role,Team,Status,Held by,Necessary,Useful,Address\r\n'

afterEach(() => vi.unstubAllGlobals())

describe('RoleExportDialog', () => {
  it('copies the matching roles as CSV or Markdown, with the URL of each', async () => {
    const user = await openExportDialog('/role/b?view=outline&quality=go&data=old.json')
    expect(screen.getByRole('dialog', { name: 'Export 1 role' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }))
    const roleUrl = `${window.location.origin}/role/a?data=old.json`
    expect(await navigator.clipboard.readText()).toBe(`${csvHeader}"A, or b",Team,,,Go,,${roleUrl}\r\n`)
    expect(await screen.findByText('CSV of 1 role copied')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }))
    expect(await screen.findByText('Markdown of 1 role copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain(
      `\n| A, or b | Team |  |  | Go |  | ${roleUrl} |\n`,
    )
  })

  it('exports all roles without a filter', async () => {
    await openExportDialog('/')
    expect(screen.getByRole('dialog', { name: 'Export 2 roles' })).toBeVisible()
  })

  it.each([
    ['CSV', 'über-uns-roles.csv', 'text/csv;charset=utf-8', `\uFEFF${csvHeader}`],
    ['Markdown', 'über-uns-roles.md', 'text/markdown;charset=utf-8', '| Role | Team |'],
  ])('is downloaded as %s', async (name, file, type, start) => {
    const blobs: Blob[] = []
    const downloads: string[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
        revokeObjectURL: () => {},
      }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      downloads.push(`${this.download} ${this.getAttribute('href')}`)
    })
    const user = await openExportDialog('/')
    await user.click(screen.getByRole('button', { name: `Download ${name}` }))
    expect(downloads).toEqual([`${file} blob:1`])
    expect(blobs[0]?.type).toBe(type)
    const bytes = await new Response(await blobs[0]?.arrayBuffer()).arrayBuffer()
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).startsWith(start)).toBe(true)
    click.mockRestore()
  })

  it('shows the text to copy if the clipboard is denied', async () => {
    const user = await openExportDialog('/?quality=go')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }))
    const field = await screen.findByRole('textbox', { name: 'Exported roles' })
    await waitFor(() => expect(field).toHaveFocus())
    expect(field instanceof HTMLTextAreaElement && field.value).toMatch(/^Role,Team/)
    expect(screen.getByText(/Copy the text here/)).toBeVisible()
  })

  it('closes without changing the address', async () => {
    const user = await openExportDialog('/?quality=go')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus()
    expect(window.location.search).toBe('?quality=go')
  })
})

async function openExportDialog(url: string) {
  const user = userEvent.setup()
  renderAtUrl(url, index, <FilterPanel />)
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await screen.findByRole('dialog')
  return user
}
