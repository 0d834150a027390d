import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Org } from '../../src/org/schema'
import { chart, details, outline } from './page'

/** A state of the page: where it is, what is done there, and what is there once it has come about. */
interface State {
  name: string
  address: string
  /** Opens what is open in it; Escape closes that again. */
  act?: (page: Page) => Promise<void>
  shown: (page: Page) => Locator
  /** The widths of window that have it; left out, all. */
  widths?: readonly number[]
}

const org: Org = JSON.parse(readFileSync('public/org.json', 'utf8'))

/** The files that the states need beside the page's own, by name; `slow.json` is never answered. */
export const files: Readonly<Record<string, string>> = {
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

const region = (name: string) => (page: Page) => page.getByRole('region', { name, exact: true })
const inView = (page: Page) => page.locator('main a').first()
const entry = (name: string) => (page: Page) => details(page).getByRole('heading', { level: 2, name })
const dialog = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name })
const click = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const alert = (page: Page) => page.getByRole('alert')
const item = (page: Page) => outline(page).getByRole('treeitem').nth(2)
const link = (page: Page) => chart(page).getByRole('link').first()

const search = (typed: string) => async (page: Page) => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search teams, roles and qualities' })
  await field.fill(typed)
}

/** Every view, empty, filtered and selected; every dialog; and what goes wrong. One window walks through them all. */
export const states: readonly State[] = [
  { name: 'what a window opens with', address: '/', shown: inView },
  { name: 'map layout', address: '/?layout=map&view=chart', shown: link },
  {
    name: 'a folded chart with all relations',
    address: '/?fold=engineering,community&relations=all&view=chart',
    shown: link,
  },
  {
    name: 'a filter',
    address: '/?quality=containers,jupyter-ecosystem&match=any&status=vacant&view=chart',
    shown: link,
  },
  {
    name: 'only what matches, on the map',
    address: '/?status=vacant&only=1&layout=map&view=chart',
    shown: link,
  },
  {
    name: 'a filter that leaves nothing',
    address: '/?quality=containers&status=draft&only=1&view=chart',
    shown: region('Chart'),
  },
  {
    name: 'a role',
    address: '/role/open-source-infrastructure-engineer?view=chart',
    shown: entry('Open Source Infrastructure Engineer'),
  },
  {
    name: 'a team, filtered',
    address: '/team/engineering?quality=containers&view=chart',
    shown: entry('Engineering'),
  },
  {
    name: 'a quality, on the map',
    address: '/quality/containers?layout=map&view=chart',
    shown: entry('Linux containers'),
  },
  {
    name: 'an unknown role',
    address: '/role/nobody?view=chart',
    shown: (page) => details(page).getByText('nobody').first(),
  },
  { name: 'outline', address: '/?view=outline', shown: item },
  {
    name: 'outline, filtered and selected',
    address: '/role/technology-lead?view=outline&quality=containers,jupyter-ecosystem&match=any',
    shown: item,
  },
  { name: 'matrix', address: '/?view=matrix', shown: region('Matrix') },
  {
    name: 'matrix, filtered and selected',
    address: '/role/technology-lead?view=matrix&quality=containers&sort=chosen&rows=all',
    shown: region('Matrix'),
  },
  {
    name: 'four roles compared, one unknown',
    address:
      '/?compare=technology-lead,nobody,engineering-manager,product-and-community-lead,partnerships-lead',
    shown: region('Compare'),
  },
  {
    name: 'two roles compared',
    address: '/?view=matrix&compare=technology-lead,open-source-infrastructure-engineer',
    shown: region('Compare'),
  },
  { name: 'one role to compare', address: '/?view=matrix&compare=technology-lead', shown: region('Compare') },
  { name: 'fit', address: '/?view=fit', shown: region('Fit') },
  {
    name: 'fit, filtered',
    address: '/?view=fit&quality=containers,jupyter-ecosystem&need=useful&status=vacant',
    shown: region('Fit'),
  },
  {
    name: 'fit, selected',
    address: '/quality/containers?view=fit&quality=containers',
    shown: entry('Linux containers'),
  },
  { name: 'gaps', address: '/?view=gaps', shown: region('Gaps') },
  {
    name: 'gaps, filtered and selected',
    address: '/role/technology-lead?view=gaps&in=engineering',
    shown: entry('Technology Lead'),
  },

  { name: 'search', address: '/', act: search(''), shown: (page) => page.getByRole('option').first() },
  {
    name: 'search, with what was found',
    address: '/role/technology-lead',
    act: search('incident'),
    shown: (page) => page.locator('mark').first(),
  },
  {
    name: 'search, with nothing found',
    address: '/?view=gaps',
    act: search('no such thing'),
    shown: (page) => page.getByText('Nothing has all of these words.'),
  },
  { name: 'share', address: '/role/technology-lead', act: click('Share'), shown: dialog('Share') },
  {
    name: 'pictures and paper',
    address: '/',
    act: async (page) => {
      await click('Share')(page)
      await page.getByText('As a picture, or on paper').click()
    },
    shown: (page) => page.getByRole('button', { name: 'Save as SVG' }),
  },
  {
    name: 'the list of roles',
    address: '/?status=vacant',
    act: async (page) => {
      await click('Share')(page)
      await page.getByRole('dialog').getByRole('button', { name: 'List' }).click()
    },
    shown: dialog(/^List of/),
  },
  { name: 'a file of one’s own', address: '/', act: click('Open a file…'), shown: dialog('Open a file') },
  {
    name: 'the choice of a team',
    address: '/',
    widths: [1280],
    act: (page) => page.getByRole('combobox', { name: 'Team' }).click(),
    shown: (page) => page.getByRole('option').first(),
  },
  {
    name: 'the filters of a small screen',
    address: '/?quality=containers',
    widths: [390, 320],
    act: async (page) => {
      await click(/^Filters/)(page)
      // Where it can be scrolled, the button at its edge covers half a box, which axe takes for too small a target.
      await page.getByRole('dialog').evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight))
    },
    shown: dialog('Filter roles'),
  },

  {
    name: 'what changed',
    address: '/role/technology-lead?since=fewer.json',
    shown: (page) => page.getByRole('button', { name: /since fewer\.json/ }),
  },
  {
    name: 'the list of changes',
    address: '/?since=older.json',
    act: click(/since older\.json/),
    shown: dialog('Changes since older.json'),
  },
  { name: 'what changed, in the outline', address: '/?since=older.json&view=outline', shown: item },
  {
    name: 'a role that is gone',
    address: '/role/technology-lead?data=fewer.json&since=org.json',
    shown: entry('Technology Lead'),
  },
  {
    name: 'an older file that is not there',
    address: '/?since=nowhere.json',
    shown: (page) => alert(page).getByText('nowhere.json'),
  },

  {
    name: 'in a frame',
    address: '/role/technology-lead?embed=1&status=filled',
    shown: entry('Technology Lead'),
  },
  { name: 'in a frame, the outline', address: '/?embed=1&view=outline', shown: item },
  {
    name: 'in a frame, the matrix',
    address: '/?embed=1&view=matrix&quality=containers',
    shown: region('Matrix'),
  },

  { name: 'a faulty file', address: '/?data=faulty.json', shown: inView },
  {
    name: 'its list of problems',
    address: '/?data=faulty.json',
    act: click(/problems? in the data/),
    shown: dialog('Problems in the data'),
  },
  { name: 'a file of nothing', address: '/?data=empty.json&view=chart', shown: region('Chart') },
  ...['outline', 'matrix', 'fit', 'gaps'].map((view) => ({
    name: `a file of nothing, ${view}`,
    address: `/?data=empty.json&view=${view}`,
    shown: region(`${view.charAt(0).toUpperCase()}${view.slice(1)}`),
  })),
  {
    name: 'a file on its way',
    address: '/?data=slow.json',
    shown: (page) => page.getByText('Loading the organisation…'),
  },
  {
    name: 'a file that is no JSON',
    address: '/?data=broken.json',
    shown: (page) => alert(page).getByText('line 2, column 13'),
  },
  {
    name: 'a file that is not there',
    address: '/?data=nowhere.json',
    shown: (page) => alert(page).getByText('nowhere.json'),
  },
  {
    name: 'a file of another place',
    address: '/?data=//evil.example/org.json',
    shown: (page) => alert(page).getByText('not opened'),
  },
]
