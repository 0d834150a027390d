import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FitView } from '../../src/fit/FitView'
import { indexOrg, type OrgIndex } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { currentUrl, renderAtUrl } from '../ui/renderAtUrl'

const index = indexOrg(
  anOrg({
    teams: [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })],
    qualities: [
      aQuality({ id: 'git' }),
      aQuality({ id: 'kubernetes' }),
      aQuality({ id: 'python' }),
      aQuality({ id: 'cobol' }),
    ],
    roles: [
      aRole({
        id: 'engineer',
        teams: ['eng'],
        status: 'vacant',
        qualities: { necessary: ['git', 'python', 'kubernetes'], useful: ['cobol'] },
      }),
      aRole({ id: 'writer', teams: ['ops'], qualities: { unstated: ['git'] } }),
      aRole({ id: 'miner', teams: ['ops'], qualities: { necessary: ['cobol'] } }),
      aRole({ id: 'idler', teams: ['ops'] }),
    ],
  }),
)

describe('FitView', () => {
  it('suggests qualities to pick, as links, if none is picked', async () => {
    renderFitView('/?view=fit&in=eng')
    expect(screen.getByRole('region', { name: 'Fit' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Fit' })).toBeVisible()
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
    expect(screen.getByText(/^Pick a quality to rank roles/)).toBeVisible()
    const link = screen.getByRole('link', { name: 'Git' })
    expect(link).toHaveAttribute('href', '/?view=fit&quality=git&in=eng')
    await userEvent.click(link)
    expect(currentUrl()).toBe('/?view=fit&quality=git&in=eng')
    expect(screen.getByRole('region', { name: 'Fit' })).toHaveFocus()
  })

  it('ranks roles, and links the qualities that each has and misses', () => {
    renderFitView('/?view=fit&quality=git,python')
    expect(getSectionTitles()).toEqual([
      '2 roles ask for something that you have',
      '1 role asks for none of your qualities',
      '1 role lists no qualities',
    ])
    expect(getRoleLines('2 roles ask for something that you have')).toEqual([
      ['Writer Ops ', 'Has 1 of 1 unstated: Git'],
      [
        'Engineer Eng Vacant',
        'Has 2 of 3 necessary: missing Kubernetes; has Git, Python',
        'Has 0 of 1 useful: missing Cobol',
      ],
    ])
    expect(getRoleLines('1 role asks for none of your qualities')).toEqual([
      ['Miner Ops ', 'Has 0 of 1 necessary: missing Cobol'],
    ])
    expect(getRoleLines('1 role lists no qualities')).toEqual([['Idler Ops ']])
    expect(screen.getByRole('link', { name: 'Kubernetes' })).toHaveAttribute(
      'href',
      '/quality/kubernetes?view=fit&quality=git,python',
    )
    expect(screen.getByRole('link', { name: 'Engineer' })).toHaveAttribute(
      'href',
      '/role/engineer?view=fit&quality=git,python',
    )
  })

  it('picks and unpicks qualities in the address, and keeps unpicked ones listed', async () => {
    const user = userEvent.setup()
    renderFitView('/?view=fit&quality=git')
    const historyLength = window.history.length
    const picker = within(screen.getByRole('group', { name: 'Your qualities' }))
    const getLabelTexts = () =>
      picker
        .getAllByRole('checkbox')
        .map((box) => (box instanceof HTMLInputElement ? box.labels?.[0]?.textContent : ''))
    expect(getLabelTexts()).toEqual(['Git', 'Kubernetes', 'Python', 'Cobol'])
    expect(picker.getByRole('checkbox', { name: 'Git' })).toBeChecked()
    expect(picker.getByRole('checkbox', { name: 'Cobol' })).toHaveAccessibleDescription(
      'asked for by 2 roles',
    )
    await user.click(picker.getByRole('checkbox', { name: 'Cobol' }))
    expect(currentUrl()).toBe('/?view=fit&quality=git,cobol')
    await user.click(picker.getByRole('checkbox', { name: 'Git' }))
    expect(currentUrl()).toBe('/?view=fit&quality=cobol')
    expect(picker.getByRole('checkbox', { name: 'Git' })).toHaveFocus()
    expect(window.history.length).toBe(historyLength)
  })

  it('ranks only roles of the team and status in the filter, and says which filters have no effect', () => {
    renderFitView('/?view=fit&quality=git&need=useful&match=any&in=eng&status=vacant')
    expect(getSectionTitles()).toEqual(['1 role asks for something that you have'])
    expect(screen.getByText('Only roles that match the team and status filters are listed.')).toBeVisible()
    expect(screen.getByText(/^“Need” and “Match” have no effect here/)).toBeVisible()
  })

  it('says so if no role asks for the picked qualities', () => {
    renderFitView('/?view=fit&quality=git&status=draft')
    expect(getSectionTitles()).toEqual(['0 roles ask for something that you have'])
  })

  it('says so if no role asks for a quality', () => {
    renderFitView('/?view=fit', indexOrg(anOrg()))
    expect(screen.getByText('No role listed here asks for a quality.')).toBeVisible()
  })

  it('says where the choice is stored', () => {
    renderFitView('/?view=fit')
    expect(screen.getByText(/^Your choice is stored only in the address/)).toBeVisible()
  })

  it('renders fifty roles of a long list, and fifty more on demand', async () => {
    const roles = Array.from({ length: 120 }, (_, i) =>
      aRole({ id: `r-${i}`, qualities: { useful: ['quality'] } }),
    )
    renderFitView('/?view=fit&quality=quality', indexOrg(anOrg({ qualities: [aQuality()], roles })))
    expect(screen.getAllByText(/^R \d+$/)).toHaveLength(50)
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more of 120 roles' }))
    expect(screen.getByRole('link', { name: 'R 50' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more of 120 roles' }))
    expect(screen.getAllByText(/^R \d+$/)).toHaveLength(120)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('names the first of hundreds of qualities, and says how many more there are', () => {
    const qualities = Array.from({ length: 300 }, (_, i) => aQuality({ id: `q-${i}` }))
    const necessary = qualities.map(({ id }) => id)
    renderFitView(
      '/?view=fit&quality=q-0',
      indexOrg(anOrg({ qualities, roles: [aRole({ qualities: { necessary } })] })),
    )
    expect(screen.getByText(/^Has 1 of 300 necessary/)).toHaveTextContent(/Q 12 and 287 more; has Q 0$/)
  })
})

function renderFitView(url: string, orgIndex: OrgIndex = index) {
  renderAtUrl(url, orgIndex, <FitView coveredHeight={0} />)
}

function getSectionTitles() {
  return screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
}

/** The lines of each role below a heading. */
function getRoleLines(title: string) {
  const section = screen.getByRole('heading', { level: 3, name: title }).closest('section')
  return [...(section?.querySelectorAll('li') ?? [])].map((role) =>
    [...role.querySelectorAll('p')].map(({ textContent }) => textContent),
  )
}
