import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole } from '../builders'
import { currentUrl } from '../ui/renderAtUrl'
import { getSectionTitles, renderDetails, withinSection } from './renderDetails'

describe('QualityDetails', () => {
  it('lists the roles that ask for it, necessary first, and marks vacant ones', () => {
    renderDetails('/quality/containers')
    expect(screen.getByText('Infrastructure')).toBeInTheDocument()
    expect(screen.getByText('also Docker')).toBeInTheDocument()
    const roles = withinSection('Roles')
    expect(roles.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Necessary',
      'Useful',
    ])
    expect(roles.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Technology Lead',
      'Engineervacant',
    ])
  })

  it('lists roles with an unstated need separately', () => {
    renderDetails('/quality/git')
    expect(withinSection('Roles').getByRole('heading', { name: 'Unstated', level: 4 })).toBeInTheDocument()
  })

  it('says so if no role asks for it', () => {
    renderDetails('/quality/cobol')
    expect(getSectionTitles()).toEqual([])
    expect(screen.getByText('No role asks for it.')).toBeInTheDocument()
  })

  it('says if only one role, or only vacant roles, ask for it', () => {
    renderDetails('/quality/python')
    expect(screen.getByText('Only one role asks for it.')).toBeVisible()
    const role = { status: 'vacant' as const, qualities: { useful: ['quality'] } }
    const one = anOrg({ qualities: [aQuality()], roles: [aRole(role)] })
    cleanup()
    renderDetails('/quality/quality', indexOrg(one))
    expect(screen.getByText('Only one role asks for it, and it is vacant.')).toBeVisible()
    cleanup()
    renderDetails(
      '/quality/quality',
      indexOrg({ ...one, roles: [aRole(role), aRole({ ...role, id: 'more' })] }),
    )
    expect(screen.getByText('Only vacant roles ask for it.')).toBeVisible()
    cleanup()
    renderDetails('/quality/containers')
    expect(screen.queryByText(/^Only/)).toBeNull()
  })

  it('lists related qualities as links with counts', () => {
    renderDetails('/quality/containers?need=useful')
    const relatedQualities = withinSection('Often asked for together')
    expect(relatedQualities.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Python by 1 role',
      'Git by 1 role',
    ])
    expect(relatedQualities.getByRole('link', { name: 'Git' })).toHaveAttribute(
      'href',
      '/quality/git?need=useful',
    )
  })

  it('renders fifty of many roles, and the others on demand', async () => {
    const roles = Array.from({ length: 60 }, (_, i) =>
      aRole({ id: `r-${i}`, qualities: i < 20 ? { necessary: ['quality'] } : { useful: ['quality'] } }),
    )
    renderDetails('/quality/quality', indexOrg(anOrg({ qualities: [aQuality()], roles })))
    expect(withinSection('Roles').getAllByRole('listitem')).toHaveLength(50)
    await userEvent.click(withinSection('Roles').getByRole('button', { name: 'Show all 60 roles' }))
    expect(withinSection('Roles').getAllByRole('listitem')).toHaveLength(60)
    expect(screen.getByRole('link', { name: 'R 50' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull()
  })

  it('has a link that adds it to the filter, and one that removes it', async () => {
    const user = userEvent.setup()
    renderDetails('/quality/containers?quality=git')
    const link = screen.getByRole('link', { name: 'Filter by this quality' })
    expect(link).toHaveAttribute('href', '/quality/containers?quality=git,containers')
    await user.click(link)
    expect(currentUrl()).toBe('/quality/containers?quality=git,containers')
    await user.click(screen.getByRole('link', { name: 'Remove from the filter' }))
    expect(currentUrl()).toBe('/quality/containers?quality=git')
  })
})
