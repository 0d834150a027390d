import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aRole } from '../builders'
import { currentUrl } from '../ui/renderAtUrl'
import { getSectionTitles, renderDetails, withinSection } from './renderDetails'

describe('RoleDetails', () => {
  it('has a heading for each section', () => {
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

  it('has no heading for empty sections', () => {
    renderDetails('/role/bare')
    expect(getSectionTitles()).toEqual(['Advised by'])
    expect(screen.queryByText(/^also/)).not.toBeInTheDocument()
    expect(screen.queryByText('Vacant')).not.toBeInTheDocument()
  })

  it('links to its ancestors, and shows aliases and status', () => {
    renderDetails('/role/lead')
    expect(screen.getByRole('link', { name: 'Org' })).toHaveAttribute('href', '/team/org')
    expect(screen.getByText('also SOSIE')).toBeInTheDocument()
    expect(screen.getByText('Filled')).toBeInTheDocument()
  })

  it('says since when a role is vacant, and links to the announcement', () => {
    renderDetails('/role/engineer')
    expect(screen.getByText('Vacant since 5 January 2023')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Open position/ })).toHaveAttribute(
      'href',
      'https://example.org/jobs',
    )
  })

  it('links to a comparison, which replaces view and details', () => {
    renderDetails('/role/lead?quality=git')
    expect(screen.getByRole('link', { name: 'Compare with…' })).toHaveAttribute(
      'href',
      '/?quality=git&compare=lead',
    )
  })

  it('can be added to the current comparison', async () => {
    renderDetails('/role/lead?compare=bare')
    await userEvent.click(screen.getByRole('link', { name: 'Add to the comparison' }))
    expect(currentUrl()).toBe('/?compare=bare,lead')
  })

  it.each(['bare,lead', 'a,b,c,d'])('cannot be added to a comparison of %s', (compared) => {
    renderDetails(`/role/lead?compare=${compared}`)
    expect(screen.queryByRole('link', { name: /compar/i })).not.toBeInTheDocument()
  })

  it('lists responsibilities by group', () => {
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

  it('keeps the filter in its links, and marks matching qualities', () => {
    renderDetails('/role/lead?quality=python,containers&need=either&match=any&only=1')
    const link = withinSection('Useful qualities').getByRole('link', { name: 'Python' })
    expect(link).toHaveAttribute('href', '/quality/python?quality=python,containers&match=any&only=1')
    expect(link.closest('li')).toHaveTextContent('in the filter')
    expect(withinSection('Qualities').getByRole('link', { name: 'Git' }).closest('li')).not.toHaveTextContent(
      'filter',
    )
  })

  it('lists a connection that both sides state once, with its text and team', () => {
    renderDetails('/role/lead')
    const [row, ...others] = withinSection('Works with').getAllByRole('listitem')
    expect(row).toHaveTextContent('EngineerEng · on reviews')
    expect(others).toEqual([])
    expect(withinSection('Escalates to').getByRole('link', { name: 'Ops' })).toHaveAttribute(
      'href',
      '/team/ops',
    )
  })

  it('lists the teams of a role that serves in several, its home first', () => {
    renderDetails('/role/lead')
    const rows = withinSection('Teams')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(rows).toEqual(['Enghome', 'Opsguest'])
  })

  it('links to its source', () => {
    renderDetails('/role/lead')
    const link = withinSection('Source').getByRole('link', { name: 'Edit at its source' })
    expect(link).toHaveAttribute('href', 'https://example.org/structure')
    expect(link.parentElement).toHaveTextContent('engineering/structure.md, line 56 · Edit at its source')
  })

  it('links to entries in texts, and leaves unknown ones as text', () => {
    renderDetails('/role/lead?status=filled')
    expect(screen.getByRole('link', { name: 'operations' })).toHaveAttribute(
      'href',
      '/team/ops?status=filled',
    )
    expect(screen.queryByRole('link', { name: 'nowhere' })).not.toBeInTheDocument()
  })

  it('shows HTML in texts as text', () => {
    const panel = renderDetails('/role/hostile')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('<img src=x onerror=alert(1)>')
    expect(screen.getByText(/the label/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /the label/ })).not.toBeInTheDocument()
    expect(panel?.querySelector('img, [href^="javascript:"]')).toBeNull()
  })

  it('accepts duplicates and an invalid language', () => {
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
