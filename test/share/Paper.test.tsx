import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/indexOrg'
import { Paper } from '../../src/share/Paper'
import { LongList } from '../../src/ui/LongList'
import type { View } from '../../src/view/view'
import { anOrg, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'
import { show } from '../ui/show'

const small = indexOrg(
  anOrg({
    name: 'Example',
    updated: '2026-03-01',
    teams: [aTeam(), aTeam({ id: 'below', parent: 'team' })],
    roles: [aRole({ id: 'lead', status: 'vacant' }), aRole({ id: 'cook', teams: ['below'] })],
  }),
)
const large = indexOrg(makeOrg(600))

afterEach(() => print('after'))

describe('on paper', () => {
  it('there is nothing until the page is printed, and nothing after', () => {
    const { container } = shown('/')
    expect(container).toBeEmptyDOMElement()
    print('before')
    expect(container.querySelectorAll('.paper-sheet svg[width]')).toHaveLength(1)
    print('after')
    expect(container).toBeEmptyDOMElement()
  })

  it('the chart has the name of every role, and says where it comes from', () => {
    const { container } = shown('/')
    print('before')
    const texts = [...container.querySelectorAll('text')].map((text) => text.textContent)
    expect(texts).toEqual(expect.arrayContaining(['Team', 'Below', 'Lead', 'Cook', 'Vacant']))
    expect(container).toHaveTextContent(`Example · as of 2026-03-01 · ${window.location.origin}/`)
    expect(container).not.toHaveTextContent('Sheet')
  })

  it.each(['/', '/role/lead'])('%s of a local file has its name in place of an address', (address) => {
    const { container } = shown(address, small, 'chart', 'mine.json')
    print('before')
    expect(container).toHaveTextContent(/mine\.json$/)
    expect(container).not.toHaveTextContent(window.location.origin)
    expect(container.querySelector('a[href]')).toBeNull()
  })

  it('a large chart is several sheets that name each other', () => {
    const { container } = shown('/', large)
    print('before')
    const sheets = [...container.querySelectorAll('.paper-sheet')]
    expect(sheets.length).toBeGreaterThan(3)
    expect(sheets[0]).toHaveTextContent(`Sheet A1, 1 of ${sheets.length}`)
    expect(sheets[0]?.querySelector('.paper-marks')).toHaveTextContent('→ A2')
    expect(sheets[1]?.querySelector('.paper-marks')).toHaveTextContent('← A1')
  })

  it('the outline has all that is open', () => {
    const { container } = shown('/?fold=below', small, 'outline')
    print('before')
    expect(container.querySelector('.paper-outline')).toHaveTextContent('TeamLead · VacantBelow (1 role)')
  })

  it('a document ends in its address, and has no chart', () => {
    const { container } = shown('/role/lead?quality=x')
    print('before')
    expect(container).toHaveTextContent(`${window.location.origin}/role/lead?quality=x`)
    expect(container.querySelector('.paper-sheet')).toBeNull()
  })

  it('a long list has all that is in it', () => {
    const items = Array.from({ length: 80 }, (_, i) => `item ${i}`)
    show('/', small, () => (
      <LongList items={items} noun="item">
        {(some) => (
          <ul>
            {some.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </LongList>
    ))
    expect(screen.getAllByRole('listitem')).toHaveLength(50)
    print('before')
    expect(screen.getAllByRole('listitem')).toHaveLength(80)
    print('after')
    expect(screen.getAllByRole('listitem')).toHaveLength(50)
  })
})

function shown(
  address: string,
  index = small,
  view: NonNullable<View['view']> = 'chart',
  localFile?: string,
) {
  return show(address, index, (given) => (
    <Paper {...given} levels={Number.POSITIVE_INFINITY} shown={view} localFile={localFile} />
  ))
}

function print(when: 'before' | 'after') {
  act(() => void window.dispatchEvent(new Event(`${when}print`)))
}
