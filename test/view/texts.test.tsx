import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OrgTitle } from '../../src/view/OrgTitle'
import { Prose } from '../../src/view/Prose'
import { FixedView } from '../../src/view/useView'
import { parseView } from '../../src/view/view'
import { anOrg, aRole } from '../builders'
import { indexOf } from '../pages/site'

const org = anOrg({ roles: [aRole({ id: 'cook' })] })

describe('a text of the data', () => {
  it('leads to entries that there are, and says the name of those that there are not', () => {
    const { container } = shown(
      <Prose text="The [cook](role:cook), not the [ghost](role:ghost)." index={indexOf(org)} />,
    )
    expect(container).toHaveTextContent('The cook, not the ghost.')
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/site/role/cook?quality=go',
    ])
  })
})

describe('the title of an organisation', () => {
  it('is the way home, with the day that the file was written', () => {
    const { container } = shown(<OrgTitle org={{ ...org, updated: '2026-03-04' }} />)
    const link = within(screen.getByRole('heading', { name: 'Example' })).getByRole('link')
    expect(link).toHaveAttribute('href', '/site/?quality=go')
    expect(container).toHaveTextContent('as of 4 March 2026')
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-03-04')
  })

  it('says no day where the file says none', () => {
    const { container } = shown(<OrgTitle org={org} />)
    expect(container).not.toHaveTextContent('as of')
  })
})

function shown(part: React.ReactNode) {
  return render(
    <FixedView view={parseView('/team/team?quality=go')} base="/site/">
      {part}
    </FixedView>,
  )
}
