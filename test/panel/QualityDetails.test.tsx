import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { address } from '../ui/show'
import { details, headings, under } from './details'

describe('QualityDetails', () => {
  it('lists who needs it, necessary first, vacant ones marked', () => {
    details('/quality/containers')
    expect(screen.getByText('Infrastructure')).toBeInTheDocument()
    expect(screen.getByText('also Docker')).toBeInTheDocument()
    const roles = under('Roles')
    expect(roles.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Necessary',
      'Useful',
    ])
    expect(roles.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Technology Lead',
      'Engineervacant',
    ])
  })

  it('tells those that only list it', () => {
    details('/quality/git')
    expect(under('Roles').getByRole('heading', { name: 'Unstated', level: 4 })).toBeInTheDocument()
  })

  it('says so where no role asks for it', () => {
    details('/quality/cobol')
    expect(headings()).toEqual([])
    expect(screen.getByText('No role asks for it.')).toBeInTheDocument()
  })

  it('is put into the filter and taken out, by a link of its own', async () => {
    const user = userEvent.setup()
    details('/quality/containers?quality=git')
    const link = screen.getByRole('link', { name: 'Filter by this quality' })
    expect(link).toHaveAttribute('href', '/quality/containers?quality=git,containers')
    await user.click(link)
    expect(address()).toBe('/quality/containers?quality=git,containers')
    await user.click(screen.getByRole('link', { name: 'Remove from the filter' }))
    expect(address()).toBe('/quality/containers?quality=git')
  })
})
