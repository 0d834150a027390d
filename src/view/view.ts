import { isFileName } from '../org/fileName'
import type { EntryRef } from '../org/indexOrg'
import type { RoleFilter } from '../org/matchRoles'
import { roleStatuses } from '../org/roleStatus'
import type { Id } from '../org/schema'
import { slug } from '../org/slug'

/** All that an address says: what is shown of the organisation, less where the chart stands. */
export interface View extends RoleFilter {
  /** The selected entry, as the address names it: its id may be an alias, or unknown. */
  entry?: EntryRef
  /** Left out: what the window is wide enough for, the chart or the outline. */
  view?: 'chart' | 'outline' | 'matrix' | 'fit' | 'gaps'
  layout: 'tree' | 'map'
  /** Leave the roles that do not match out of the chart, instead of dimming them. */
  only: boolean
  /** Teams opened, and folded, against the default; all may be opened at once. */
  open: 'all' | readonly Id[]
  fold: readonly Id[]
  /** Whose relations the chart draws. */
  relations: 'selection' | 'all'
  /** How the matrix orders its roles: by team, or those first that need most of the chosen qualities. */
  sort: 'team' | 'chosen'
  /** Whether the matrix has rows for roles without qualities too. */
  rows: 'needing' | 'all'
  compare: readonly Id[]
  /** File names beside org.json. */
  data?: string
  since?: string
  /** What the address has in their place that is no such name: never fetched, but the page says why. */
  refused?: { data?: string; since?: string }
  embed: boolean
  theme?: 'light' | 'dark'
}

/**
 * The view that an address shows. `url` is a path with its search string, or a whole address; `base` is where the
 * site is mounted, beginning and ending with a slash. Never throws: what can't be understood falls away, key by key.
 */
export function parseView(url: string, base = '/'): View {
  const { path, search } = split(url)
  const has = new URLSearchParams(search)
  const get = (key: string) => has.get(key) ?? ''
  const entry = readEntry(path, base)
  const name = views.find((each) => each === get('view'))
  const team = readIds(get('in'))[0]
  const theme = themes.find((each) => each === get('theme'))
  return {
    ...(entry && { entry }),
    ...(name && { view: name }),
    layout: oneOf(layouts, get('layout')),
    quality: readIds(get('quality')),
    need: oneOf(needs, get('need')),
    match: oneOf(matches, get('match')),
    ...(team !== undefined && { in: team }),
    status: roleStatuses.filter((status) => get('status').split(',').includes(status)),
    only: get('only') === '1',
    open: get('open') === ALL ? 'all' : readIds(get('open')),
    fold: readIds(get('fold')),
    relations: oneOf(relations, get('relations')),
    sort: oneOf(sorts, get('sort')),
    rows: oneOf(rows, get('rows')),
    compare: readIds(get('compare')),
    ...readFiles(get('data'), get('since')),
    embed: get('embed') === '1',
    ...(theme && { theme }),
  }
}

/** The address of a view, from the site's root: `base`, then the entry, then the keys that are not at their default. */
export function formatView(view: View, base = '/'): string {
  const keys: [key: string, value: string][] = [
    ['view', view.view ?? ''],
    ['layout', unless(view.layout, layouts[0])],
    ['quality', writeIds(view.quality)],
    ['need', unless(view.need, needs[0])],
    ['match', unless(view.match, matches[0])],
    ['in', writeIds(view.in === undefined ? [] : [view.in])],
    ['status', view.status.join(',')],
    ['only', view.only ? '1' : ''],
    ['open', view.open === 'all' ? ALL : writeIds(view.open)],
    ['fold', writeIds(view.fold)],
    ['relations', unless(view.relations, relations[0])],
    ['sort', unless(view.sort, sorts[0])],
    ['rows', unless(view.rows, rows[0])],
    ['compare', writeIds(view.compare)],
    ['data', encodeURIComponent(view.data ?? view.refused?.data ?? '')],
    ['since', encodeURIComponent(view.since ?? view.refused?.since ?? '')],
    ['embed', view.embed ? '1' : ''],
    ['theme', view.theme ?? ''],
  ]
  const said = keys.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`)
  const path = view.entry ? `${base}${view.entry.kind}/${encodeURIComponent(view.entry.id)}` : base
  return said.length > 0 ? `${path}?${said.join('&')}` : path
}

// No id, so that it is never taken for a team's.
const ALL = '*'

const views = ['chart', 'outline', 'matrix', 'fit', 'gaps'] as const
// The first of each list is the default, which an address leaves out.
const layouts = ['tree', 'map'] as const
const needs = ['either', 'necessary', 'useful'] as const
const matches = ['all', 'any'] as const
const relations = ['selection', 'all'] as const
const sorts = ['team', 'chosen'] as const
const rows = ['needing', 'all'] as const
const themes = ['light', 'dark'] as const
const kinds = ['role', 'team', 'quality'] as const

function oneOf<T extends string>(choices: readonly [T, ...T[]], text: string): T {
  return choices.find((choice) => choice === text) ?? choices[0]
}

function unless(value: string, standard: string): string {
  return value === standard ? '' : value
}

function split(url: string): { path: string; search: string } {
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)\??([^#]*)/i.exec(url) ?? []
  return { path, search }
}

function readEntry(path: string, base: string): EntryRef | undefined {
  const [kind, name, ...rest] = path.startsWith(base) ? path.slice(base.length).split('/') : []
  const known = kinds.find((each) => each === kind)
  const id = name === undefined ? undefined : readId(decode(name))
  return known && id !== undefined && rest.every((part) => part === '' || part === 'index.html')
    ? { kind: known, id }
    : undefined
}

/** A text as the id that it is or would become; undefined where it has no letter and no digit. */
function readId(text: string): Id | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? slug(text) : undefined
}

// More ids than any screen could show are not a view that a person made.
const MOST_IDS = 1000

function readIds(text: string): Id[] {
  const ids = text.split(',', MOST_IDS).flatMap((part) => readId(part) ?? [])
  return [...new Set(ids)]
}

function writeIds(ids: readonly Id[]): string {
  return ids.map(encodeURIComponent).join(',')
}

/** Files of the same folder: plain names, so that no address can point the explorer at another place. */
function readFiles(data: string, since: string): Pick<View, 'data' | 'since' | 'refused'> {
  const good: Pick<View, 'data' | 'since'> = {}
  const refused: Pick<View, 'data' | 'since'> = {}
  const said = { data: data === 'org.json' ? '' : data, since }
  for (const key of ['data', 'since'] as const)
    if (said[key]) (isFileName(said[key]) ? good : refused)[key] = said[key]
  return { ...good, ...(Object.keys(refused).length > 0 && { refused }) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
