import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { formatHtmlLink, formatIframe } from '../../src/org/text/linkMarkup'
import { ShareDialog } from '../../src/share/ShareDialog'
import { type OrgComparison, OrgComparisonContext } from '../../src/urlState/orgComparison'
import { anOrg, aRole, aTeam } from '../builders'
import { renderAtUrl } from '../ui/renderAtUrl'

const hostile = 'A]b `c` <i> & "d"\nline'
const index = indexOrg(
  anOrg({
    name: 'Acme',
    teams: [aTeam({ id: 'eng' })],
    roles: [aRole({ id: 'lead', name: hostile, teams: ['eng'] })],
  }),
)
const origin = window.location.origin

function openShareDialog(address: string, localFileName?: string, versions?: OrgComparison) {
  const onClose = vi.fn()
  const windowSize = { width: 1040, height: 752 }
  renderAtUrl(
    address,
    index,
    <OrgComparisonContext value={versions}>
      <ShareDialog
        defaultOpenDepth={9}
        windowSize={windowSize}
        localFileName={localFileName}
        onClose={onClose}
        tableAction={<button type="button">Export</button>}
      />
    </OrgComparisonContext>,
  )
  return within(screen.getByRole('dialog', { name: 'Share' }))
}

const readClipboard = () => navigator.clipboard.readText()

afterEach(() => Reflect.deleteProperty(navigator, 'share'))

describe('ShareDialog', () => {
  it('copies a link to the current view, without embed and theme', async () => {
    const user = userEvent.setup()
    const dialog = openShareDialog('/role/lead?view=outline&status=vacant&embed=1&theme=dark')
    await user.click(dialog.getByRole('button', { name: 'Copy Link' }))
    expect(await readClipboard()).toBe(`${origin}/role/lead?view=outline&status=vacant`)
    expect(dialog.getByText('Copied')).toBeVisible()
  })

  it('copies links to the selected entry alone as text, Markdown and HTML', async () => {
    const user = userEvent.setup()
    const dialog = openShareDialog('/role/lead?status=vacant')
    await user.click(dialog.getByRole('button', { name: 'Copy Plain link' }))
    expect(await readClipboard()).toBe(`${origin}/role/lead`)
    await user.click(dialog.getByRole('button', { name: 'Copy Markdown' }))
    expect(await readClipboard()).toBe(`[A\\]b \\\`c\\\` \\<i\\> \\& "d" line](${origin}/role/lead)`)
    await user.click(dialog.getByRole('button', { name: 'Copy HTML' }))
    expect(await readClipboard()).toBe(formatHtmlLink(hostile, `${origin}/role/lead`))
  })

  it('names the organisation when no entry is selected', () => {
    const dialog = openShareDialog('/?status=vacant')
    expect(dialog.getByRole('textbox', { name: 'Markdown' })).toHaveValue(`[Acme](${origin}/?status=vacant)`)
    expect(dialog.queryByRole('textbox', { name: 'Plain link' })).toBeNull()
  })

  it('keeps the data file in links', () => {
    const dialog = openShareDialog('/role/lead?data=other.json&need=useful')
    expect(dialog.getByRole('textbox', { name: 'Plain link' })).toHaveValue(
      `${origin}/role/lead?data=other.json`,
    )
  })

  it('offers embed code in the chosen theme', async () => {
    const user = userEvent.setup()
    const dialog = openShareDialog('/role/lead?status=vacant')
    const code = dialog.getByRole('textbox', { name: 'Embed code' })
    expect(code).toHaveValue(
      formatIframe(`${hostile} · Acme`, `${origin}/role/lead?status=vacant&embed=1`, {
        width: 800,
        height: 500,
      }),
    )
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Colours' }), 'dark')
    expect(code).toHaveTextContent('?status=vacant&amp;embed=1&amp;theme=dark"')
  })

  it('offers no links to a local file, but its table', () => {
    const dialog = openShareDialog('/role/lead', 'mine.json')
    expect(dialog.getByText('mine.json')).toBeVisible()
    expect(dialog.queryAllByRole('textbox')).toEqual([])
    expect(dialog.getByRole('button', { name: 'Export' })).toBeVisible()
  })
})

it('selects the text and names the keys when copying is refused', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
  const dialog = openShareDialog('/role/lead')
  await user.click(dialog.getByRole('button', { name: 'Copy HTML' }))
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'HTML' })
  expect(await dialog.findByText('Not allowed here: press Ctrl C')).toBeVisible()
  expect(field).toHaveFocus()
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
})

it('says that links leave out a comparison with a local file', () => {
  const versions: OrgComparison = {
    olderFileName: 'older.json',
    olderIndex: index,
    entryDiffs: new Map(),
    labels: new Map(),
    changesWithin: new Map(),
    removed: new Map(),
    EntryChanges: NoChanges,
  }
  const noteText = /leave out what changed since older\.json/
  const findNote = (address: string) => {
    const dialog = openShareDialog(address, undefined, versions)
    return dialog.queryByText(
      (_, element) => element?.tagName === 'P' && noteText.test(element.textContent ?? ''),
    )
  }
  expect(findNote('/')).toBeVisible()
  cleanup()
  expect(findNote('/?since=older.json')).toBeNull()
})

function NoChanges() {
  return null
}

describe("the system's share sheet", () => {
  const mockShareSheet = (share: () => Promise<void>) => {
    const shareSpy = vi.fn(share)
    Object.defineProperty(navigator, 'share', { configurable: true, value: shareSpy })
    return shareSpy
  }
  const clickSend = async () => {
    const user = userEvent.setup()
    const dialog = openShareDialog('/role/lead')
    await user.click(dialog.getByRole('button', { name: 'Send with an app…' }))
    return dialog
  }

  it('receives the title and the link', async () => {
    const sent = mockShareSheet(async () => {})
    await clickSend()
    expect(sent).toHaveBeenCalledWith({ title: `${hostile} · Acme`, url: `${origin}/role/lead` })
  })

  it('can be cancelled without a message', async () => {
    mockShareSheet(() => Promise.reject(new DOMException('', 'AbortError')))
    const dialog = await clickSend()
    expect(dialog.queryByText(/does not let this page share/)).toBeNull()
  })

  it('reports when it is refused', async () => {
    mockShareSheet(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    const dialog = await clickSend()
    expect(await dialog.findByText(/does not let this page share/)).toBeVisible()
  })

  it('has no button when the system has no share sheet', () => {
    expect(openShareDialog('/').queryByRole('button', { name: 'Send with an app…' })).toBeNull()
  })
})

it('makes an HTML link of one element, whatever the name contains', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const { body } = new DOMParser().parseFromString(
        formatHtmlLink(name, `${origin}/role/a?b=1&c=2`),
        'text/html',
      )
      expect(body.children).toHaveLength(1)
      expect(body.querySelector('a')?.href).toBe(`${origin}/role/a?b=1&c=2`)
      expect(body.textContent).toBe(
        name
          .replace(/\s+/g, ' ')
          .replace(/\p{Cc}/gu, '')
          .trim(),
      )
    }),
  )
})
