import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { filterRoles } from '../../src/org/query/filterRoles'
import { LinkedText } from '../../src/urlState/LinkedText'
import { OrgTitle } from '../../src/urlState/OrgTitle'
import { parseUrlState } from '../../src/urlState/urlState'
import { OrgProvider } from '../../src/urlState/useOrg'
import { StaticUrlStateProvider } from '../../src/urlState/useUrlState'
import { anOrg, aRole } from '../builders'
import { indexParsedOrg } from '../pages/siteHelpers'

const org = anOrg({ roles: [aRole({ id: 'cook' })] })

describe('a text of the data', () => {
  it('leads to entries that there are, and says the name of those that there are not', () => {
    const { container } = renderInUrlState(
      <LinkedText text="The [cook](role:cook), not the [ghost](role:ghost)." />,
    )
    expect(container).toHaveTextContent('The cook, not the ghost.')
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/site/role/cook?quality=go',
    ])
  })
})

describe('the title of an organisation', () => {
  it('is the way home, with the day that the file was written', () => {
    const { container } = renderInUrlState(<OrgTitle org={{ ...org, updated: '2026-03-04' }} />)
    const link = within(screen.getByRole('heading', { name: 'Example' })).getByRole('link')
    expect(link).toHaveAttribute('href', '/site/?quality=go')
    expect(container).toHaveTextContent('as of 4 March 2026')
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-03-04')
  })

  it('says no day where the file says none', () => {
    const { container } = renderInUrlState(<OrgTitle org={org} />)
    expect(container).not.toHaveTextContent('as of')
  })
})

function renderInUrlState(part: React.ReactNode) {
  const urlState = parseUrlState('/team/team?quality=go')
  const index = indexParsedOrg(org)
  return render(
    <StaticUrlStateProvider urlState={urlState} base="/site/">
      <OrgProvider index={index} matches={filterRoles(index, urlState)}>
        {part}
      </OrgProvider>
    </StaticUrlStateProvider>,
  )
}
