import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { GapsView } from '../../src/gaps/GapsView'
import { indexOrg } from '../../src/org/model/indexOrg'
import { parseOrg } from '../../src/org/parse/parseOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { renderAtUrl } from '../ui/renderAtUrl'

const exampleFile = {
  ...anOrg({
    name: 'Atlas',
    teams: [
      aTeam({ id: 'eng' }),
      aTeam({ id: 'empty', parent: 'eng', source: { path: 'empty.md', line: 3 } }),
    ],
    qualities: [aQuality({ id: 'go' }), aQuality({ id: 'sql' })],
    relations: [{ from: 'writer', to: 'nowhere', kind: 'advises' }],
  }),
  roles: [
    aRole({
      id: 'engineer',
      teams: ['eng'],
      status: 'vacant',
      vacantSince: '2023-01-05',
      opening: { url: 'https://example.org/job', posted: '2023-02-01' },
      qualities: { necessary: ['go'] },
      responsibilities: [{ items: ['Builds'] }],
      source: { path: 'eng.md', line: 12, url: 'https://example.org/eng' },
    }),
    {
      ...aRole({ id: 'writer', teams: ['eng'], status: 'draft', source: { path: 'writer.md', line: 1 } }),
      odd: 1,
    },
  ],
}

describe('GapsView', () => {
  it('counts each kind of gap in its heading, and links to the headings', () => {
    renderGapsView('/?view=gaps')
    expect(screen.getByRole('heading', { level: 2, name: 'Gaps' })).toBeVisible()
    const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(titles).toEqual([
      '1 vacancy',
      '1 draft',
      '1 role without responsibilities',
      '1 role without qualities',
      '1 role without a holder',
      '1 team without roles',
      '1 quality that only one role asks for',
      '1 quality that only vacant roles ask for',
      '1 quality that no role asks for',
      '1 broken relation',
      '1 unknown key',
    ])
    const nav = within(screen.getByRole('navigation', { name: 'Kinds of gaps' }))
    const anchors = nav.getAllByRole('link')
    expect(anchors.map(({ textContent }) => textContent)).toEqual(titles)
    for (const anchor of anchors)
      expect(document.getElementById(anchor.getAttribute('href')?.slice(1) ?? '')).toHaveTextContent(
        anchor.textContent ?? '',
      )
  })

  it('says since when a role is vacant, and where to edit it', () => {
    renderGapsView('/?view=gaps')
    const vacancy = getOnlyEntry('1 vacancy')
    expect(vacancy).toHaveTextContent(
      'Engineer · Eng · since 5 January 2023 · announced 1 February 2023 Edit at eng.md, line 12',
    )
    expect(within(vacancy).getByRole('link', { name: 'Engineer' })).toHaveAttribute(
      'href',
      '/role/engineer?view=gaps',
    )
    expect(within(vacancy).getByRole('link', { name: 'eng.md, line 12' })).toHaveAttribute(
      'href',
      'https://example.org/eng',
    )
    expect(getOnlyEntry('1 draft')).toHaveTextContent('Writer · Eng Edit at writer.md, line 1')
    expect(within(getOnlyEntry('1 draft')).getAllByRole('link')).toHaveLength(1)
    expect(getOnlyEntry('1 team without roles')).toHaveTextContent('Empty · Eng Edit at empty.md, line 3')
  })

  it('names the only role that asks for a quality', () => {
    renderGapsView('/?view=gaps')
    const sole = getOnlyEntry('1 quality that only one role asks for')
    expect(sole).toHaveTextContent('Go by Engineer Edit at eng.md, line 12')
    expect(within(sole).getByRole('link', { name: 'Go' })).toHaveAttribute('href', '/quality/go?view=gaps')
    expect(getOnlyEntry('1 quality that no role asks for')).toHaveTextContent(/^Sql$/)
  })

  it('lists the problems of the file, each with its entry', () => {
    renderGapsView('/?view=gaps')
    const relation = getOnlyEntry('1 broken relation')
    expect(relation).toHaveTextContent(
      /^Writer · relations\[0\]\.to: no role or team "nowhere".*writer\.md, line 1$/,
    )
    expect(within(relation).getByRole('link', { name: 'Writer' })).toBeVisible()
    expect(getOnlyEntry('1 unknown key')).toHaveTextContent(/^Writer · Warning: roles\[1\]/)
  })

  it('applies the filter, and says so', () => {
    renderGapsView('/?view=gaps&in=empty')
    expect(screen.getByText(/^The filter limits/)).toHaveTextContent(
      'The filter limits roles to 0 matches, and teams to the selected team. Qualities and problems',
    )
    expect(screen.queryByRole('heading', { name: '1 vacancy' })).toBeNull()
    expect(getOnlyEntry('1 team without roles')).toHaveTextContent(/^Empty/)
  })

  it('says so if nothing is missing', () => {
    renderGapsView('/?view=gaps', anOrg({ teams: [] }))
    expect(screen.getByText(/^Nothing is missing/)).toBeVisible()
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('does not link to unsafe URLs, and shows HTML as text', () => {
    const name = '<img src=x onerror=alert(1)>'
    const source = { path: name, url: 'javascript:alert(1)' }
    renderGapsView('/?view=gaps', anOrg({ roles: [aRole({ name, status: 'vacant', source })] }))
    expect(within(getOnlyEntry('1 vacancy')).getByRole('link')).toHaveTextContent(name)
    expect(document.querySelector('img')).toBeNull()
  })

  it('renders fifty entries of a kind, and the rest on demand', async () => {
    const roles = Array.from({ length: 60 }, (_, i) => aRole({ id: `r-${i}`, status: 'mentioned' }))
    renderGapsView('/?view=gaps', anOrg({ roles }))
    expect(screen.getAllByRole('listitem')).toHaveLength(50)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 60 roles' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(60)
    expect(screen.getByRole('link', { name: 'R 50' })).toHaveFocus()
  })
})

function renderGapsView(url: string, orgJson: unknown = exampleFile) {
  const parsed = parseOrg(orgJson)
  if (!parsed.ok) throw new Error(parsed.fault.message)
  const { org, problems } = parsed
  renderAtUrl(url, indexOrg(org), <GapsView problems={problems} coveredHeight={0} />)
}

/** The only entry below a heading. */
function getOnlyEntry(title: string): HTMLElement {
  return within(screen.getByRole('region', { name: title })).getByRole('listitem')
}
