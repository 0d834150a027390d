import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { PrintView } from '../../src/share/PrintView'
import { ExpandableList } from '../../src/ui/components/ExpandableList'
import type { UrlState } from '../../src/urlState/urlState'
import { anOrg, aRole, aTeam } from '../builders'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { renderAtUrl } from '../ui/renderAtUrl'

const small = indexOrg(
  anOrg({
    name: 'Example',
    updated: '2026-03-01',
    teams: [aTeam(), aTeam({ id: 'below', parent: 'team' })],
    roles: [aRole({ id: 'lead', status: 'vacant' }), aRole({ id: 'cook', teams: ['below'] })],
  }),
)
const large = indexOrg(makeOrgWithRoles(600))

afterEach(() => dispatchPrintEvent('after'))

describe('PrintView', () => {
  it('renders only while printing', () => {
    const { container } = showPrintView('/')
    expect(container).toBeEmptyDOMElement()
    dispatchPrintEvent('before')
    expect(container.querySelectorAll('[data-sheet] svg[width]')).toHaveLength(1)
    dispatchPrintEvent('after')
    expect(container).toBeEmptyDOMElement()
  })

  it('prints every role of the chart, with the name and address of the organisation', () => {
    const { container } = showPrintView('/')
    dispatchPrintEvent('before')
    const texts = [...container.querySelectorAll('text')].map((text) => text.textContent)
    expect(texts).toEqual(expect.arrayContaining(['Team', 'Below', 'Lead', 'Cook', 'Vacant']))
    expect(container).toHaveTextContent(`Example · as of 2026-03-01 · ${window.location.origin}/`)
    expect(container).not.toHaveTextContent('Sheet')
  })

  it.each(['/', '/role/lead'])(
    'prints the file name instead of an address at %s of a local file',
    (address) => {
      const { container } = showPrintView(address, small, 'chart', 'mine.json')
      dispatchPrintEvent('before')
      expect(container).toHaveTextContent(/mine\.json$/)
      expect(container).not.toHaveTextContent(window.location.origin)
      expect(container.querySelector('a[href]')).toBeNull()
    },
  )

  it('splits a large chart into sheets that refer to each other', () => {
    const { container } = showPrintView('/', large)
    dispatchPrintEvent('before')
    const sheets = [...container.querySelectorAll('[data-sheet]')]
    expect(sheets.length).toBeGreaterThan(3)
    expect(sheets[0]).toHaveTextContent(`Sheet A1, 1 of ${sheets.length}`)
    expect(sheets[0]?.querySelector('svg[aria-hidden]')).toHaveTextContent('→ A2')
    expect(sheets[1]?.querySelector('svg[aria-hidden]')).toHaveTextContent('← A1')
  })

  it('prints all open teams of the outline', () => {
    showPrintView('/?fold=below', small, 'outline')
    dispatchPrintEvent('before')
    expect(screen.getAllByRole('list')[0]).toHaveTextContent('TeamLead · VacantBelow (1 role)')
  })

  it('prints the address after the details, and no chart', () => {
    const { container } = showPrintView('/role/lead?quality=x')
    dispatchPrintEvent('before')
    expect(container).toHaveTextContent(`${window.location.origin}/role/lead?quality=x`)
    expect(container.querySelector('[data-sheet]')).toBeNull()
  })

  it('prints all items of a long list', () => {
    const items = Array.from({ length: 80 }, (_, i) => `item ${i}`)
    renderAtUrl(
      '/',
      small,
      <ExpandableList items={items} noun="item">
        {(some) => (
          <ul>
            {some.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </ExpandableList>,
    )
    expect(screen.getAllByRole('listitem')).toHaveLength(50)
    dispatchPrintEvent('before')
    expect(screen.getAllByRole('listitem')).toHaveLength(80)
    dispatchPrintEvent('after')
    expect(screen.getAllByRole('listitem')).toHaveLength(50)
  })
})

function showPrintView(
  address: string,
  index = small,
  view: NonNullable<UrlState['tab']> = 'chart',
  localFile?: string,
) {
  return renderAtUrl(
    address,
    index,
    <PrintView defaultOpenDepth={Number.POSITIVE_INFINITY} activeTab={view} localFileName={localFile} />,
  )
}

function dispatchPrintEvent(when: 'before' | 'after') {
  act(() => void window.dispatchEvent(new Event(`${when}print`)))
}
