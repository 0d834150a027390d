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

const head = 'Role,Team,Status,Held by,Necessary,Useful,Address\r\n'

afterEach(() => vi.unstubAllGlobals())

describe('the list of roles', () => {
  it('is copied as CSV or Markdown: what matches, with the address of each role', async () => {
    const user = await opened('/role/b?view=outline&quality=go&data=old.json')
    expect(screen.getByRole('dialog', { name: 'List of 1 role' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }))
    const at = `${window.location.origin}/role/a?data=old.json`
    expect(await navigator.clipboard.readText()).toBe(`${head}"A, or b",Team,,,Go,,${at}\r\n`)
    expect(await screen.findByText('CSV of 1 role copied')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }))
    expect(await screen.findByText('Markdown of 1 role copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain(`\n| A, or b | Team |  |  | Go |  | ${at} |\n`)
  })

  it('has all roles without a filter', async () => {
    await opened('/')
    expect(screen.getByRole('dialog', { name: 'List of 2 roles' })).toBeVisible()
  })

  it.each([
    ['CSV', 'über-uns-roles.csv', 'text/csv;charset=utf-8', `\uFEFF${head}`],
    ['Markdown', 'über-uns-roles.md', 'text/markdown;charset=utf-8', '| Role | Team |'],
  ])('is downloaded as %s', async (name, file, type, start) => {
    const made: Blob[] = []
    const clicked: string[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
        revokeObjectURL: () => {},
      }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.getAttribute('href')}`)
    })
    const user = await opened('/')
    await user.click(screen.getByRole('button', { name: `Download ${name}` }))
    expect(clicked).toEqual([`${file} blob:1`])
    expect(made[0]?.type).toBe(type)
    const bytes = await new Response(await made[0]?.arrayBuffer()).arrayBuffer()
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).startsWith(start)).toBe(true)
    click.mockRestore()
  })

  it('can be copied by hand where the clipboard is refused', async () => {
    const user = await opened('/?quality=go')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }))
    const field = await screen.findByRole('textbox', { name: 'The list' })
    await waitFor(() => expect(field).toHaveFocus())
    expect(field instanceof HTMLTextAreaElement && field.value).toMatch(/^Role,Team/)
    expect(screen.getByText(/Copy it here/)).toBeVisible()
  })

  it('closes, and leaves the address alone', async () => {
    const user = await opened('/?quality=go')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'List' })).toHaveFocus()
    expect(window.location.search).toBe('?quality=go')
  })
})

async function opened(at: string) {
  const user = userEvent.setup()
  renderAtUrl(at, index, (shown) => <FilterPanel {...shown} />)
  await user.click(screen.getByRole('button', { name: 'List' }))
  await screen.findByRole('dialog')
  return user
}
