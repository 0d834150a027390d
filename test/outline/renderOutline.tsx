import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { indexOrg, type OrgIndex } from '../../src/org/model/indexOrg'
import { OutlineView } from '../../src/outline/OutlineView'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { renderAtUrl } from '../ui/renderAtUrl'

// jsdom lays nothing out, and of a list in a part without a height nothing is in sight.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 800 },
  clientHeight: { configurable: true, get: () => 640 },
  scrollTo: { configurable: true, value: scrollTo },
})

/** Teams at three defaultOpenDepth, with a guest, and roles of every status. */
export const exampleIndex = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'acme' }),
      aTeam({ id: 'eng', name: 'Engineering', parent: 'acme' }),
      aTeam({ id: 'sre', name: 'Reliability', parent: 'eng' }),
      aTeam({ id: 'product', parent: 'acme', kind: 'cross-functional' }),
      aTeam({ id: 'empty', parent: 'acme' }),
    ],
    qualities: [aQuality({ id: 'go' }), aQuality({ id: 'empathy' })],
    roles: [
      aRole({ id: 'boss', teams: ['acme'], holders: [{ name: 'Ada', note: 'part-time' }] }),
      aRole({
        id: 'pm',
        name: 'Élan Manager',
        teams: ['product', 'eng'],
        status: 'draft',
        qualities: { unstated: ['empathy'] },
      }),
      aRole({
        id: 'lead',
        teams: ['eng'],
        status: 'vacant',
        qualities: { necessary: ['go'], useful: ['empathy'] },
      }),
      aRole({ id: 'ops', teams: ['sre'], status: 'mentioned' }),
    ],
  }),
)

/** Shows the outline at an address, of the example or another organisation. */
export function renderOutline(
  url: string,
  orgIndex: OrgIndex = exampleIndex,
  defaultOpenDepth = Number.POSITIVE_INFINITY,
) {
  return renderAtUrl(
    url,
    orgIndex,
    <OutlineView
      windowSize={{ width: 800, height: 700 }}
      coveredHeight={0}
      defaultOpenDepth={defaultOpenDepth}
    />,
  )
}

/** Shows the outline, with focus on its tab stop. */
export async function renderFocusedOutline(url: string, orgIndex?: OrgIndex) {
  renderOutline(url, orgIndex)
  const tabStop = getTreeItems().find(({ tabIndex }) => tabIndex === 0)
  act(() => tabStop?.focus())
}

/** Presses keys, and sees which row then has focus. */
export async function pressKeys(keys: string, focusedName: string) {
  await userEvent.keyboard(keys)
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(focusedName))
}

/** The rows that are there. */
export function getTreeItems() {
  return within(screen.getByRole('tree', { name: 'Outline' })).getAllByRole('treeitem')
}

export function getTreeItem(name: string) {
  return screen.getByRole('treeitem', { name })
}

/** What the eye reads as the names of the rows. */
export function getVisibleNames() {
  return getTreeItems().map((each) =>
    [...each.querySelectorAll('.outline-name, .outline-guest')].map((part) => part.textContent).join(' '),
  )
}

/** As browsers do, which tell of a scroll only afterwards. */
function scrollTo(this: HTMLElement, { top = 0 }: ScrollToOptions) {
  this.scrollTop = top
  queueMicrotask(() => act(() => this.dispatchEvent(new Event('scroll'))))
}
