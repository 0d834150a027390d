import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FilterSheet } from '../../src/filter/FilterSheet'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole } from '../builders'
import { renderAtUrl } from '../ui/renderAtUrl'

const index = indexOrg(
  anOrg({
    qualities: [aQuality({ id: 'go' })],
    roles: [aRole({ id: 'a', qualities: { useful: ['go'] } }), aRole({ id: 'b' })],
  }),
)

describe('FilterSheet', () => {
  it('counts active filters, opens the sheet, and restores focus', async () => {
    const user = userEvent.setup()
    renderAtUrl('/', index, <FilterSheet />)
    expect(screen.getByRole('status')).toHaveTextContent('2 roles in 1 team')
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Filter roles' }))
    await user.click(sheet.getByRole('checkbox', { name: 'Go' }))
    expect(screen.getAllByRole('status')).toHaveLength(1)
    await user.click(sheet.getByRole('button', { name: 'Show 1 role' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Filters (1)' })).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 roles match')
  })
})
