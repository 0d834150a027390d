import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aRole } from '../builders'
import { currentUrl } from '../ui/renderAtUrl'
import { getSectionTitles, renderDetails, withinSection } from './renderDetails'

describe('RoleDetails', () => {
  it('has a heading for everything that there is to say', () => {
    renderDetails('/role/lead')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Technology Lead')
    expect(new Set(getSectionTitles())).toEqual(
      new Set([
        'Held by',
        'Responsibilities',
        'Necessary qualities',
        'Useful qualities',
        'Qualities',
        'Reports to',
        'Works with',
        'Leads',
        'Advises',
        'Escalates to',
        'Coordinates',
        'Mentions',
        'Teams',
        'Measures',
        'Notes',
        'Resources',
        'Source',
      ]),
    )
  })

  it('has none where there is nothing', () => {
    renderDetails('/role/bare')
    expect(getSectionTitles()).toEqual(['Advised by'])
    expect(screen.queryByText(/^also/)).not.toBeInTheDocument()
    expect(screen.queryByText('Vacant')).not.toBeInTheDocument()
  })

  it('leads to the teams above, and says other names and status', () => {
    renderDetails('/role/lead')
    expect(screen.getByRole('link', { name: 'Org' })).toHaveAttribute('href', '/team/org')
    expect(screen.getByText('also SOSIE')).toBeInTheDocument()
    expect(screen.getByText('Filled')).toBeInTheDocument()
  })

  it('says since when a role is vacant, and where it is announced', () => {
    renderDetails('/role/engineer')
    expect(screen.getByText('Vacant since 5 January 2023')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Open position/ })).toHaveAttribute(
      'href',
      'https://example.org/jobs',
    )
  })

  it('leads to comparing it with others, which takes the place of view and details', () => {
    renderDetails('/role/lead?quality=git')
    expect(screen.getByRole('link', { name: 'Compare with…' })).toHaveAttribute(
      'href',
      '/?quality=git&compare=lead',
    )
  })

  it('offers to add it to a comparison that is open', async () => {
    renderDetails('/role/lead?compare=bare')
    await userEvent.click(screen.getByRole('link', { name: 'Add to the comparison' }))
    expect(currentUrl()).toBe('/?compare=bare,lead')
  })

  it.each(['bare,lead', 'a,b,c,d'])('offers it no more where %s are compared', (compared) => {
    renderDetails(`/role/lead?compare=${compared}`)
    expect(screen.queryByRole('link', { name: /compar/i })).not.toBeInTheDocument()
  })

  it('lists responsibilities in their groups', () => {
    renderDetails('/role/lead')
    const section = withinSection('Responsibilities')
    expect(section.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'First',
      'Then',
    ])
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['One', 'Two'])
    expect(section.getByText('Three')).toBeInTheDocument()
  })

  it("names the holder, with the holder's other roles", () => {
    renderDetails('/role/lead')
    expect(withinSection('Held by').getByRole('link', { name: 'Ada' })).toHaveAttribute(
      'href',
      'https://example.org/ada',
    )
    expect(withinSection('Held by').getByText('· volunteer')).toBeInTheDocument()
    expect(withinSection('Held by').getByRole('link', { name: 'Director' })).toHaveAttribute(
      'href',
      '/role/director',
    )
  })

  it('keeps the filter in its links, and marks what matches it', () => {
    renderDetails('/role/lead?quality=python,containers&need=either&match=any&only=1')
    const link = withinSection('Useful qualities').getByRole('link', { name: 'Python' })
    expect(link).toHaveAttribute('href', '/quality/python?quality=python,containers&match=any&only=1')
    expect(link.closest('li')).toHaveTextContent('in the filter')
    expect(withinSection('Qualities').getByRole('link', { name: 'Git' }).closest('li')).not.toHaveTextContent(
      'filter',
    )
  })

  it('says a connection once that is said from both ends, with its text and team', () => {
    renderDetails('/role/lead')
    const [row, ...others] = withinSection('Works with').getAllByRole('listitem')
    expect(row).toHaveTextContent('EngineerEng · on reviews')
    expect(others).toEqual([])
    expect(withinSection('Escalates to').getByRole('link', { name: 'Ops' })).toHaveAttribute(
      'href',
      '/team/ops',
    )
  })

  it('lists the teams of one that serves in several, its home first', () => {
    renderDetails('/role/lead')
    const rows = withinSection('Teams')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(rows).toEqual(['Enghome', 'Opsguest'])
  })

  it('leads to its source', () => {
    renderDetails('/role/lead')
    const link = withinSection('Source').getByRole('link', { name: 'Edit at its source' })
    expect(link).toHaveAttribute('href', 'https://example.org/structure')
    expect(link.parentElement).toHaveTextContent('engineering/structure.md, line 56 · Edit at its source')
  })

  it('links texts to entries that exist, and leaves others as text', () => {
    renderDetails('/role/lead?status=filled')
    expect(screen.getByRole('link', { name: 'operations' })).toHaveAttribute(
      'href',
      '/team/ops?status=filled',
    )
    expect(screen.queryByRole('link', { name: 'nowhere' })).not.toBeInTheDocument()
  })

  it('shows hostile texts as the characters they are', () => {
    const panel = renderDetails('/role/hostile')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('<img src=x onerror=alert(1)>')
    expect(screen.getByText(/the label/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /the label/ })).not.toBeInTheDocument()
    expect(panel?.querySelector('img, [href^="javascript:"]')).toBeNull()
  })

  it('bears what is said twice, and a language that is none', () => {
    const consoleError = vi.spyOn(console, 'error')
    const holder = { name: 'Bo' }
    const resource = { label: 'Guide', url: 'https://example.org/guide' }
    const role = aRole({
      status: 'vacant',
      vacantSince: '2023-01-05',
      holders: [holder, holder],
      resources: [resource, resource],
    })
    renderDetails('/role/role', indexOrg(anOrg({ lang: 'not a language', roles: [role] })))
    expect(withinSection('Held by').getAllByText('Bo')).toHaveLength(2)
    expect(consoleError).not.toHaveBeenCalled()
    expect(screen.getByText('Vacant since 5 January 2023')).toBeInTheDocument()
  })
})
