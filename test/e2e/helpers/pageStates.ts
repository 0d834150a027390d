import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Org } from '../../../src/org/model/schema'
import { chart, details, outline } from './page'

/** A state of the page: where it is, what is done there, and what is there once it has come about. */
interface PageState {
  name: string
  address: string
  /** Opens what is open in it; Escape closes that again. */
  open?: (page: Page) => Promise<void>
  readyLocator: (page: Page) => Locator
  /** The widths of window that have it; left out, all. */
  windowWidths?: readonly number[]
}

const org: Org = JSON.parse(readFileSync('public/org.json', 'utf8'))

/** The files that the states need beside the page's own, by name; `slow.json` is never answered. */
export const stateFiles: Readonly<Record<string, string>> = {
  'older.json': JSON.stringify({
    ...org,
    roles: org.roles.flatMap((role, i) =>
      i === 3 ? [] : i === 5 ? { ...role, name: `Former ${role.name}`, summary: 'It was another.' } : role,
    ),
  }),
  'fewer.json': JSON.stringify({
    ...org,
    roles: org.roles.filter(({ id }) => id !== 'technology-lead'),
  }),
  'faulty.json': JSON.stringify({
    version: 1,
    name: 'Faulty',
    teams: [{ id: 'a' }, { id: 'b', name: 'B', parent: 'nowhere' }],
    roles: [
      { id: 'r', name: 'R', teams: ['a'], contact: 'javascript:alert(1)' },
      { name: 'No id', teams: ['b'] },
    ],
    qualities: [],
  }),
  'empty.json': JSON.stringify({ version: 1, name: 'Nobody yet', teams: [], roles: [], qualities: [] }),
  'broken.json': '{ "version": 1,\n  "teams": [,] }',
}

const regionNamed = (name: string) => (page: Page) => page.getByRole('region', { name, exact: true })
const firstLinkInMain = (page: Page) => page.locator('main a').first()
const detailsHeading = (name: string) => (page: Page) =>
  details(page).getByRole('heading', { level: 2, name })
const dialogNamed = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name })
const clickButton = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click()
const alertMessage = (page: Page) => page.getByRole('alert')
const thirdTreeItem = (page: Page) => outline(page).getByRole('treeitem').nth(2)
const firstChartLink = (page: Page) => chart(page).getByRole('link').first()

const searchFor = (query: string) => async (page: Page) => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search teams, roles and qualities' })
  await field.fill(query)
}

/** Every view, empty, filtered and selected; every dialog; and what goes wrong. One window walks through them all. */
export const pageStates: readonly PageState[] = [
  { name: 'start page', address: '/', readyLocator: firstLinkInMain },
  { name: 'map layout', address: '/?layout=map&view=chart', readyLocator: firstChartLink },
  {
    name: 'a folded chart with all relations',
    address: '/?fold=engineering,community&relations=all&view=chart',
    readyLocator: firstChartLink,
  },
  {
    name: 'a filter',
    address: '/?quality=containers,jupyter-ecosystem&match=any&status=vacant&view=chart',
    readyLocator: firstChartLink,
  },
  {
    name: 'only matching roles, in the map layout',
    address: '/?status=vacant&only=1&layout=map&view=chart',
    readyLocator: firstChartLink,
  },
  {
    name: 'a filter without matches',
    address: '/?quality=containers&status=draft&only=1&view=chart',
    readyLocator: regionNamed('Chart'),
  },
  {
    name: 'a role',
    address: '/role/open-source-infrastructure-engineer?view=chart',
    readyLocator: detailsHeading('Open Source Infrastructure Engineer'),
  },
  {
    name: 'a team, filtered',
    address: '/team/engineering?quality=containers&view=chart',
    readyLocator: detailsHeading('Engineering'),
  },
  {
    name: 'a quality, in the map layout',
    address: '/quality/containers?layout=map&view=chart',
    readyLocator: detailsHeading('Linux containers'),
  },
  {
    name: 'an unknown role',
    address: '/role/nobody?view=chart',
    readyLocator: (page) => details(page).getByText('nobody').first(),
  },
  { name: 'outline', address: '/?view=outline', readyLocator: thirdTreeItem },
  {
    name: 'outline, filtered and selected',
    address: '/role/technology-lead?view=outline&quality=containers,jupyter-ecosystem&match=any',
    readyLocator: thirdTreeItem,
  },
  { name: 'matrix', address: '/?view=matrix', readyLocator: regionNamed('Matrix') },
  {
    name: 'matrix, filtered and selected',
    address: '/role/technology-lead?view=matrix&quality=containers&sort=chosen&rows=all',
    readyLocator: regionNamed('Matrix'),
  },
  {
    name: 'four roles compared, one unknown',
    address:
      '/?compare=technology-lead,nobody,engineering-manager,product-and-community-lead,partnerships-lead',
    readyLocator: regionNamed('Compare'),
  },
  {
    name: 'two roles compared',
    address: '/?view=matrix&compare=technology-lead,open-source-infrastructure-engineer',
    readyLocator: regionNamed('Compare'),
  },
  {
    name: 'one role to compare',
    address: '/?view=matrix&compare=technology-lead',
    readyLocator: regionNamed('Compare'),
  },
  { name: 'fit', address: '/?view=fit', readyLocator: regionNamed('Fit') },
  {
    name: 'fit, filtered',
    address: '/?view=fit&quality=containers,jupyter-ecosystem&need=useful&status=vacant',
    readyLocator: regionNamed('Fit'),
  },
  {
    name: 'fit, selected',
    address: '/quality/containers?view=fit&quality=containers',
    readyLocator: detailsHeading('Linux containers'),
  },
  { name: 'gaps', address: '/?view=gaps', readyLocator: regionNamed('Gaps') },
  {
    name: 'gaps, filtered and selected',
    address: '/role/technology-lead?view=gaps&in=engineering',
    readyLocator: detailsHeading('Technology Lead'),
  },

  {
    name: 'search',
    address: '/',
    open: searchFor(''),
    readyLocator: (page) => page.getByRole('option').first(),
  },
  {
    name: 'search with results',
    address: '/role/technology-lead',
    open: searchFor('incident'),
    readyLocator: (page) => page.locator('mark').first(),
  },
  {
    name: 'search without results',
    address: '/?view=gaps',
    open: searchFor('no such thing'),
    readyLocator: (page) => page.getByText('No results for all of these words.'),
  },
  {
    name: 'share',
    address: '/role/technology-lead',
    open: clickButton('Share'),
    readyLocator: dialogNamed('Share'),
  },
  {
    name: 'pictures and print dialog',
    address: '/',
    open: async (page) => {
      await clickButton('Share')(page)
      await page.getByText('As a picture, or on paper').click()
    },
    readyLocator: (page) => page.getByRole('button', { name: 'Save as SVG' }),
  },
  {
    name: 'export dialog',
    address: '/?status=vacant',
    open: async (page) => {
      await clickButton('Share')(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click()
    },
    readyLocator: dialogNamed(/^Export/),
  },
  {
    name: 'open-file dialog',
    address: '/',
    open: clickButton('Open a file…'),
    readyLocator: dialogNamed('Open a file'),
  },
  {
    name: 'team filter, open',
    address: '/',
    windowWidths: [1280],
    open: (page) => page.getByRole('combobox', { name: 'Team' }).click(),
    readyLocator: (page) => page.getByRole('option').first(),
  },
  {
    name: 'filter sheet',
    address: '/?quality=containers',
    windowWidths: [390, 320],
    open: async (page) => {
      await clickButton(/^Filters/)(page)
      // Where it can be scrolled, the button at its edge covers half a box, which axe takes for too small a target.
      await page.getByRole('dialog').evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight))
    },
    readyLocator: dialogNamed('Filter roles'),
  },

  {
    name: 'changes',
    address: '/role/technology-lead?since=fewer.json',
    readyLocator: (page) => page.getByRole('button', { name: /since fewer\.json/ }),
  },
  {
    name: 'list of changes',
    address: '/?since=older.json',
    open: clickButton(/since older\.json/),
    readyLocator: dialogNamed('Changes since older.json'),
  },
  {
    name: 'changes in the outline',
    address: '/?since=older.json&view=outline',
    readyLocator: thirdTreeItem,
  },
  {
    name: 'a removed role',
    address: '/role/technology-lead?data=fewer.json&since=org.json',
    readyLocator: detailsHeading('Technology Lead'),
  },
  {
    name: 'a missing older file',
    address: '/?since=nowhere.json',
    readyLocator: (page) => alertMessage(page).getByText('nowhere.json'),
  },

  {
    name: 'embed',
    address: '/role/technology-lead?embed=1&status=filled',
    readyLocator: detailsHeading('Technology Lead'),
  },
  { name: 'embed, outline', address: '/?embed=1&view=outline', readyLocator: thirdTreeItem },
  {
    name: 'embed, matrix',
    address: '/?embed=1&view=matrix&quality=containers',
    readyLocator: regionNamed('Matrix'),
  },

  { name: 'a faulty file', address: '/?data=faulty.json', readyLocator: firstLinkInMain },
  {
    name: 'list of problems',
    address: '/?data=faulty.json',
    open: clickButton(/problems? in the data/),
    readyLocator: dialogNamed('Problems in the data'),
  },
  { name: 'an empty file', address: '/?data=empty.json&view=chart', readyLocator: regionNamed('Chart') },
  ...['outline', 'matrix', 'fit', 'gaps'].map((view) => ({
    name: `an empty file, ${view}`,
    address: `/?data=empty.json&view=${view}`,
    readyLocator: regionNamed(`${view.charAt(0).toUpperCase()}${view.slice(1)}`),
  })),
  {
    name: 'a loading file',
    address: '/?data=slow.json',
    readyLocator: (page) => page.getByText('Loading the organisation…'),
  },
  {
    name: 'a file that is not JSON',
    address: '/?data=broken.json',
    readyLocator: (page) => alertMessage(page).getByText('line 2, column 13'),
  },
  {
    name: 'a missing file',
    address: '/?data=nowhere.json',
    readyLocator: (page) => alertMessage(page).getByText('nowhere.json'),
  },
  {
    name: 'a file of another site',
    address: '/?data=//evil.example/org.json',
    readyLocator: (page) => alertMessage(page).getByText('not opened'),
  },
]
