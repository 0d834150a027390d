import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MatrixView } from '../../src/matrix/MatrixView'
import { indexOrg, type OrgIndex } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { currentUrl, renderAtUrl } from '../ui/renderAtUrl'

// A window at a desk: jsdom lays nothing out, and of a table in a pane without a size nothing is in sight.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 1040 },
  clientHeight: { configurable: true, get: () => 700 },
})

const hostile = '<img src=x onerror=alert(1)>'
const index = indexOrg(
  anOrg({
    teams: [aTeam({ id: 'org' }), aTeam({ id: 'eng', parent: 'org' }), aTeam({ id: 'ops', parent: 'org' })],
    qualities: [
      aQuality({ id: 'go', category: 'Languages' }),
      aQuality({ id: 'git', category: 'Tools' }),
      aQuality({ id: 'rust', category: 'Languages' }),
      aQuality({ id: 'odd', name: hostile }),
    ],
    roles: [
      aRole({ id: 'a', teams: ['eng'], qualities: { necessary: ['go'], useful: ['git'] } }),
      aRole({ id: 'b', teams: ['eng'], qualities: { useful: ['go'] } }),
      aRole({ id: 'c', name: hostile, teams: ['ops'], qualities: { unstated: ['odd'] } }),
      aRole({ id: 'bare', teams: ['ops'] }),
    ],
  }),
)

describe('MatrixView', () => {
  it('names every mark of the table in words', () => {
    const table = showMatrix('/?view=matrix')
    expect(table).toHaveAccessibleName(/^Roles by the qualities they need/)
    expect(table).toHaveAttribute('aria-rowcount', '7')
    expect(table).toHaveAttribute('aria-colcount', '6')
    expect(getColumnTitles()).toEqual([
      'Compare',
      'Role',
      'Languages',
      'Tools',
      'Other',
      'Go',
      'Rust',
      'Git',
      hostile,
    ])
    expect(within(table).getAllByRole('rowheader').map(getText)).toEqual([
      'Eng in Org',
      'A',
      'B',
      'Ops in Org',
      hostile,
    ])
    const row = within(getRoleRow('A'))
    expect(row.getAllByRole('cell').map(getText)).toHaveLength(5)
    expect(row.getByRole('link', { name: 'A: Go, necessary' })).toHaveAttribute('href', '/role/a?view=matrix')
    expect(row.getByRole('link', { name: 'A: Git, useful' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: `${hostile}: ${hostile}, unstated` })).toBeInTheDocument()
  })

  it('numbers its rows and columns for assistive technology', () => {
    showMatrix('/?view=matrix')
    const row = getRoleRow('A')
    expect(row).toHaveAttribute('aria-rowindex', '4')
    const cell = screen.getByRole('link', { name: 'A: Git, useful' }).closest('td')
    expect(cell).toHaveAttribute('aria-colindex', '5')
    expect(screen.getByRole('columnheader', { name: 'Git' })).toHaveAttribute('aria-colindex', '5')
    expect(screen.getByRole('columnheader', { name: 'Tools' })).toHaveAttribute('aria-colindex', '5')
  })

  it('links each team, role and quality within the matrix', async () => {
    const user = userEvent.setup()
    showMatrix('/?view=matrix&quality=go')
    expect(screen.getByRole('link', { name: 'Ops' })).toHaveAttribute(
      'href',
      '/team/ops?view=matrix&quality=go',
    )
    await user.click(screen.getByRole('link', { name: 'Rust' }))
    expect(currentUrl()).toBe('/quality/rust?view=matrix&quality=go')
    await user.click(screen.getByRole('link', { name: 'B' }))
    expect(currentUrl()).toBe('/role/b?view=matrix&quality=go')
  })

  it('shows roles without qualities on request and keeps that in the address', async () => {
    showMatrix('/?view=matrix')
    const box = screen.getByRole('checkbox', { name: 'Roles without qualities too' })
    expect(screen.queryByRole('link', { name: 'Bare' })).not.toBeInTheDocument()
    await userEvent.click(box)
    expect(currentUrl()).toBe('/?view=matrix&rows=all')
    expect(screen.getByRole('link', { name: 'Bare' })).toBeInTheDocument()
    await userEvent.click(box)
    expect(currentUrl()).toBe('/?view=matrix')
  })

  it('sorts roles by the chosen qualities', async () => {
    showMatrix('/?view=matrix&quality=go,git&match=any')
    const box = screen.getByRole('checkbox', { name: 'Sort by chosen qualities' })
    expect(box).not.toBeChecked()
    await userEvent.click(box)
    expect(currentUrl()).toBe('/?view=matrix&quality=go,git&match=any&sort=chosen')
    expect(screen.getAllByRole('rowheader').map(getText)).toEqual([
      'A2 of 2 · Eng',
      'B1 of 2 · Eng',
      `${hostile}0 of 2 · Ops`,
    ])
    expect(screen.queryByRole('link', { name: 'Eng' })).not.toBeInTheDocument()
  })

  it('disables sorting and says why while no quality is chosen', () => {
    showMatrix('/?view=matrix&sort=chosen')
    const box = screen.getByRole('checkbox', { name: 'Sort by chosen qualities' })
    expect(box).toBeDisabled()
    expect(box).not.toBeChecked()
    expect(box).toHaveAccessibleDescription('Choose qualities in the filters first')
    expect(screen.getByRole('link', { name: 'Eng' })).toBeInTheDocument()
  })

  it('dims roles that do not match the filter', () => {
    showMatrix('/?view=matrix&quality=git')
    expect(getRoleRow('B')).toHaveAttribute('data-dimmed')
    expect(getRoleRow('A')).not.toHaveAttribute('data-dimmed')
  })

  it('says why the matrix is empty', () => {
    showMatrix('/?view=matrix&quality=git,odd&only=1')
    expect(screen.getByText('No role with qualities matches the filter.')).toBeInTheDocument()
    showMatrix('/?view=matrix', indexOrg(anOrg()))
    expect(screen.getByText('This organisation has no roles yet.')).toBeInTheDocument()
    showMatrix('/?view=matrix', indexOrg(anOrg({ roles: [aRole()] })))
    expect(screen.getByText('No role says yet which qualities it needs.')).toBeInTheDocument()
  })

  it('has one tab stop, and arrow keys move between filled cells', async () => {
    const user = userEvent.setup()
    showMatrix('/?view=matrix')
    screen.getByRole('checkbox', { name: 'Roles without qualities too' }).focus()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Eng' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    expect(screen.getByRole('link', { name: 'A: Git, useful' })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('link', { name: 'Git' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{Home}')
    expect(screen.getByRole('checkbox', { name: 'Compare A' })).toHaveFocus()
    await user.tab()
    expect(document.body).toHaveFocus()
    await user.tab({ shift: true })
    expect(screen.getByRole('checkbox', { name: 'Compare A' })).toHaveFocus()
  })

  it('puts the tab stop on the selected entry', () => {
    showMatrix('/quality/git?view=matrix')
    expect(screen.getByRole('link', { name: 'Git' })).toHaveAttribute('tabindex', '0')
    showMatrix('/role/b?view=matrix')
    expect(screen.getByRole('link', { name: 'B' })).toHaveAttribute('tabindex', '0')
  })

  it('links to a comparison of the selected roles', async () => {
    const user = userEvent.setup()
    showMatrix('/role/a?view=matrix')
    await user.click(screen.getByRole('checkbox', { name: 'Compare B' }))
    expect(screen.getByRole('status')).toHaveTextContent('Tick another role to compare')
    await user.click(screen.getByRole('checkbox', { name: 'Compare A' }))
    const link = screen.getByRole('link', { name: 'Compare 2 roles' })
    expect(link).toHaveAttribute('href', '/?view=matrix&compare=b,a')
    await user.click(screen.getByRole('checkbox', { name: 'Compare B' }))
    expect(screen.queryByRole('link', { name: /^Compare/ })).not.toBeInTheDocument()
  })

  it('renders only the visible part of ten thousand roles', () => {
    const { container } = renderAtUrl(
      '/?view=matrix',
      indexOrg(makeOrgWithRoles(10_000)),
      <MatrixView coveredHeight={0} />,
    )
    expect(container.querySelectorAll('*').length).toBeLessThan(1500)
    expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(10)
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', `${10_000 + 1429 + 2}`)
  })
})

function showMatrix(address: string, orgIndex: OrgIndex = index) {
  cleanup()
  renderAtUrl(address, orgIndex, <MatrixView coveredHeight={0} />)
  return screen.queryByRole('table') ?? document.body
}

function getRoleRow(role: string) {
  const row = screen.getByRole('rowheader', { name: role }).closest('tr')
  if (!row) throw new Error(`"${role}" is in no row`)
  return row
}

const getColumnTitles = () => screen.getAllByRole('columnheader').map(getText)
const getText = ({ textContent }: HTMLElement) => textContent
