import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { indexOrg } from '../../src/org/indexOrg'
import { htmlFrame, htmlLink } from '../../src/org/linkText'
import { ShareDialog } from '../../src/share/ShareDialog'
import { type Versions, VersionsContext } from '../../src/view/versions'
import { anOrg, aRole, aTeam } from '../builders'
import { show } from '../ui/show'

const hostile = 'A]b `c` <i> & "d"\nline'
const index = indexOrg(
  anOrg({
    name: 'Acme',
    teams: [aTeam({ id: 'eng' })],
    roles: [aRole({ id: 'lead', name: hostile, teams: ['eng'] })],
  }),
)
const origin = window.location.origin

function share(address: string, localFile?: string, versions?: Versions) {
  const onClose = vi.fn()
  const frame = { width: 1040, height: 752 }
  show(address, index, (shown) => (
    <VersionsContext value={versions}>
      <ShareDialog
        {...{ ...shown, levels: 9, frame, localFile, onClose }}
        table={<button type="button">List</button>}
      />
    </VersionsContext>
  ))
  return within(screen.getByRole('dialog', { name: 'Share' }))
}

const copied = () => navigator.clipboard.readText()

afterEach(() => Reflect.deleteProperty(navigator, 'share'))

describe('what is offered', () => {
  it('is the link to exactly this view, as a page of its own', async () => {
    const user = userEvent.setup()
    const dialog = share('/role/lead?view=outline&status=vacant&embed=1&theme=dark')
    await user.click(dialog.getByRole('button', { name: 'Copy Link' }))
    expect(await copied()).toBe(`${origin}/role/lead?view=outline&status=vacant`)
    expect(dialog.getByText('Copied')).toBeVisible()
  })

  it('is the selected entry alone as plain text, Markdown and HTML', async () => {
    const user = userEvent.setup()
    const dialog = share('/role/lead?status=vacant')
    await user.click(dialog.getByRole('button', { name: 'Copy Plain link' }))
    expect(await copied()).toBe(`${origin}/role/lead`)
    await user.click(dialog.getByRole('button', { name: 'Copy Markdown' }))
    expect(await copied()).toBe(`[A\\]b \\\`c\\\` \\<i\\> \\& "d" line](${origin}/role/lead)`)
    await user.click(dialog.getByRole('button', { name: 'Copy HTML' }))
    expect(await copied()).toBe(htmlLink(hostile, `${origin}/role/lead`))
  })

  it('is the organisation where nothing is selected', () => {
    const dialog = share('/?status=vacant')
    expect(dialog.getByRole('textbox', { name: 'Markdown' })).toHaveValue(`[Acme](${origin}/?status=vacant)`)
    expect(dialog.queryByRole('textbox', { name: 'Plain link' })).toBeNull()
  })

  it('keeps the file that is shown', () => {
    const dialog = share('/role/lead?data=other.json&need=useful')
    expect(dialog.getByRole('textbox', { name: 'Plain link' })).toHaveValue(
      `${origin}/role/lead?data=other.json`,
    )
  })

  it('is the code for a frame, in the colours that are chosen', async () => {
    const user = userEvent.setup()
    const dialog = share('/role/lead?status=vacant')
    const code = dialog.getByRole('textbox', { name: 'Embed code' })
    expect(code).toHaveValue(
      htmlFrame(`${hostile} · Acme`, `${origin}/role/lead?status=vacant&embed=1`, {
        width: 800,
        height: 500,
      }),
    )
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Colours' }), 'dark')
    expect(code).toHaveTextContent('?status=vacant&amp;embed=1&amp;theme=dark"')
  })

  it('is no link to a file that only this tab has, but its table', () => {
    const dialog = share('/role/lead', 'mine.json')
    expect(dialog.getByText('mine.json')).toBeVisible()
    expect(dialog.queryAllByRole('textbox')).toEqual([])
    expect(dialog.getByRole('button', { name: 'List' })).toBeVisible()
  })
})

it('selects what could not be copied, and says how to', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
  const dialog = share('/role/lead')
  await user.click(dialog.getByRole('button', { name: 'Copy HTML' }))
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'HTML' })
  expect(await dialog.findByText('Not allowed here: press Ctrl C')).toBeVisible()
  expect(field).toHaveFocus()
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
})

it('says that links leave out a comparison with a file of this device', () => {
  const versions: Versions = {
    name: 'older.json',
    before: index,
    diffs: new Map(),
    words: new Map(),
    inside: new Map(),
    gone: new Map(),
    EntryChanges: NoChanges,
  }
  const said = /leave out what changed since older\.json/
  const noted = (address: string) => {
    const dialog = share(address, undefined, versions)
    return dialog.queryByText(
      (_, element) => element?.tagName === 'P' && said.test(element.textContent ?? ''),
    )
  }
  expect(noted('/')).toBeVisible()
  cleanup()
  expect(noted('/?since=older.json')).toBeNull()
})

function NoChanges() {
  return null
}

describe("the system's share sheet", () => {
  const offer = (answer: () => Promise<void>) => {
    const sent = vi.fn(answer)
    Object.defineProperty(navigator, 'share', { configurable: true, value: sent })
    return sent
  }
  const send = async () => {
    const user = userEvent.setup()
    const dialog = share('/role/lead')
    await user.click(dialog.getByRole('button', { name: 'Send with an app…' }))
    return dialog
  }

  it('is given the title and the link', async () => {
    const sent = offer(async () => {})
    await send()
    expect(sent).toHaveBeenCalledWith({ title: `${hostile} · Acme`, url: `${origin}/role/lead` })
  })

  it('may be closed without a word', async () => {
    offer(() => Promise.reject(new DOMException('', 'AbortError')))
    const dialog = await send()
    expect(dialog.queryByText(/does not let this page share/)).toBeNull()
  })

  it('says so where it is refused', async () => {
    offer(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    const dialog = await send()
    expect(await dialog.findByText(/does not let this page share/)).toBeVisible()
  })

  it('is not there where the system has none', () => {
    expect(share('/').queryByRole('button', { name: 'Send with an app…' })).toBeNull()
  })
})

it('gives HTML that holds one link with the name, whatever the name is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const { body } = new DOMParser().parseFromString(
        htmlLink(name, `${origin}/role/a?b=1&c=2`),
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
