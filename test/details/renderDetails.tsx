import { screen, within } from '@testing-library/react'
import { useRestoreFocus } from '../../src/app/useRestoreFocus'
import { DetailsPanel } from '../../src/details/DetailsPanel'
import type { OrgIndex } from '../../src/org/model/indexOrg'
import { EntryLink } from '../../src/urlState/EntryLink'
import { useUrlState } from '../../src/urlState/useUrlState'
import { renderAtUrl } from '../ui/renderAtUrl'
import { exampleIndex } from './exampleIndex'

/** The details at an address, beside a chart of two links. */
export function renderDetails(url: string, index: OrgIndex = exampleIndex, localFileName?: string) {
  renderAtUrl(
    url,
    index,
    <>
      <main id="chart" tabIndex={-1}>
        <EntryLink entry={{ kind: 'role', id: 'lead' }} isViewItem>
          Lead in the chart
        </EntryLink>
        <EntryLink entry={{ kind: 'role', id: 'bare' }} isViewItem>
          Bare in the chart
        </EntryLink>
      </main>
      <PanelWhenSelected localFileName={localFileName} />
    </>,
  )
  return screen.queryByRole('complementary', { name: 'Details' })
}

/** What stands under a heading of level 3. */
export function withinSection(title: string) {
  const section = screen.getByRole('heading', { name: title, level: 3 }).closest('section')
  if (!section) throw new Error(`"${title}" is in no section`)
  return within(section)
}

/** The headings of level 3, in their order. */
export function getSectionTitles(): (string | null)[] {
  return screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
}

function PanelWhenSelected(props: Omit<Parameters<typeof DetailsPanel>[0], 'onClose'>) {
  const { urlState } = useUrlState()
  return urlState.entry && <OpenDetailsPanel {...props} />
}

function OpenDetailsPanel(props: Omit<Parameters<typeof DetailsPanel>[0], 'onClose'>) {
  return <DetailsPanel {...props} onClose={useRestoreFocus()} />
}
