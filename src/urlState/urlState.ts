import type { EntryKind, EntryRef } from '../org/model/indexOrg'
import { roleStatuses } from '../org/model/roleStatus'
import type { Id } from '../org/model/schema'
import type { RoleFilter } from '../org/query/filterRoles'
import { isJsonFileName } from '../org/text/isJsonFileName'
import { slugify } from '../org/text/slugify'

/** All that an address says: what is shown of the organisation, less where the chart stands. */
export interface UrlState extends RoleFilter {
  /** The selected entry, as the address names it: its id may be an alias, or unknown. */
  entry?: EntryRef
  /** Left out: what the window is wide enough for, the chart or the outline. */
  tab?: 'chart' | 'outline' | 'matrix' | 'fit' | 'gaps'
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
  invalidFileNames?: { data?: string; since?: string }
  embed: boolean
  theme?: 'light' | 'dark'
}

/**
 * The view that an address shows. `url` is a path with its search string, or a whole address; `base` is where the
 * site is mounted, beginning and ending with a slash. Never throws: what can't be understood falls away, key by key.
 */
export function parseUrlState(url: string, base = '/'): UrlState {
  const { path, queryString } = splitUrl(url)
  const params = new URLSearchParams(queryString)
  const getParam = (key: string) => params.get(key) ?? ''
  const entryRef = parseEntryRef(path, base)
  const tab = tabs.find((each) => each === getParam('view'))
  const teamId = parseIds(getParam('in'))[0]
  const theme = themes.find((each) => each === getParam('theme'))
  return {
    ...(entryRef && { entry: entryRef }),
    ...(tab && { tab }),
    layout: parseChoice(layouts, getParam('layout')),
    quality: parseIds(getParam('quality')),
    need: parseChoice(needModes, getParam('need')),
    match: parseChoice(matchModes, getParam('match')),
    ...(teamId !== undefined && { in: teamId }),
    status: roleStatuses.filter((status) => getParam('status').split(',').includes(status)),
    only: getParam('only') === '1',
    open: getParam('open') === ALL_TEAMS ? 'all' : parseIds(getParam('open')),
    fold: parseIds(getParam('fold')),
    relations: parseChoice(relationModes, getParam('relations')),
    sort: parseChoice(sortModes, getParam('sort')),
    rows: parseChoice(rowModes, getParam('rows')),
    compare: parseIds(getParam('compare')),
    ...parseFileNames(getParam('data'), getParam('since')),
    embed: getParam('embed') === '1',
    ...(theme && { theme }),
  }
}

/** The address of a view, from the site's root: `base`, then the entry, then the keys that are not at their default. */
export function formatUrlState(urlState: UrlState, base = '/'): string {
  const params: [key: string, value: string][] = [
    ['view', urlState.tab ?? ''],
    ['layout', omitDefault(urlState.layout, layouts[0])],
    ['quality', formatIds(urlState.quality)],
    ['need', omitDefault(urlState.need, needModes[0])],
    ['match', omitDefault(urlState.match, matchModes[0])],
    ['in', formatIds(urlState.in === undefined ? [] : [urlState.in])],
    ['status', urlState.status.join(',')],
    ['only', urlState.only ? '1' : ''],
    ['open', urlState.open === 'all' ? ALL_TEAMS : formatIds(urlState.open)],
    ['fold', formatIds(urlState.fold)],
    ['relations', omitDefault(urlState.relations, relationModes[0])],
    ['sort', omitDefault(urlState.sort, sortModes[0])],
    ['rows', omitDefault(urlState.rows, rowModes[0])],
    ['compare', formatIds(urlState.compare)],
    ['data', encodeURIComponent(urlState.data ?? urlState.invalidFileNames?.data ?? '')],
    ['since', encodeURIComponent(urlState.since ?? urlState.invalidFileNames?.since ?? '')],
    ['embed', urlState.embed ? '1' : ''],
    ['theme', urlState.theme ?? ''],
  ]
  const pairs = params.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`)
  const path = urlState.entry
    ? `${base}${urlState.entry.kind}/${encodeURIComponent(urlState.entry.id)}`
    : base
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}

// No id, so that it is never taken for a team's.
const ALL_TEAMS = '*'

const tabs = ['chart', 'outline', 'matrix', 'fit', 'gaps'] as const
// The first of each list is the default, which an address leaves out.
const layouts = ['tree', 'map'] as const
const needModes = ['either', 'necessary', 'useful'] as const
const matchModes = ['all', 'any'] as const
const relationModes = ['selection', 'all'] as const
const sortModes = ['team', 'chosen'] as const
const rowModes = ['needing', 'all'] as const
const themes = ['light', 'dark'] as const
const entryKindByPathPart = new Map<string, EntryKind>([
  ['role', 'role'],
  ['roles', 'role'],
  ['team', 'team'],
  ['teams', 'team'],
  ['quality', 'quality'],
  ['qualities', 'quality'],
])

function parseChoice<T extends string>(choices: readonly [T, ...T[]], text: string): T {
  return choices.find((choice) => choice === text) ?? choices[0]
}

function omitDefault(value: string, defaultValue: string): string {
  return value === defaultValue ? '' : value
}

function splitUrl(url: string): { path: string; queryString: string } {
  const [, path = '', queryString = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)\??([^#]*)/i.exec(url) ?? []
  return { path, queryString }
}

function parseEntryRef(path: string, base: string): EntryRef | undefined {
  if (!path.startsWith(base)) return undefined
  // Addresses that nearly fit are understood: "/Role/x", "/roles/x", "/role//x", "/role%2Fx".
  const [kindText = '', idText = '', ...rest] = decodeUriComponentSafely(path.slice(base.length))
    .split('/')
    .filter((part) => part !== '')
  const kind = entryKindByPathPart.get(kindText.toLowerCase())
  const id = parseId(idText)
  return kind && id !== undefined && rest.every((part) => part === 'index.html') ? { kind, id } : undefined
}

/** A text as the id that it is or would become; undefined where it has no letter and no digit. */
function parseId(text: string): Id | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? slugify(text) : undefined
}

// More ids than any screen could show are not a view that a person made.
const MAX_IDS_PER_PARAM = 1000

function parseIds(text: string): Id[] {
  const ids = text.split(',', MAX_IDS_PER_PARAM).flatMap((part) => parseId(part) ?? [])
  return [...new Set(ids)]
}

function formatIds(ids: readonly Id[]): string {
  return ids.map(encodeURIComponent).join(',')
}

/** Files of the same folder: plain names, so that no address can point the explorer at another place. */
function parseFileNames(data: string, since: string): Pick<UrlState, 'data' | 'since' | 'invalidFileNames'> {
  const valid: Pick<UrlState, 'data' | 'since'> = {}
  const invalid: Pick<UrlState, 'data' | 'since'> = {}
  const names = { data: data === 'org.json' ? '' : data, since }
  for (const key of ['data', 'since'] as const)
    if (names[key]) (isJsonFileName(names[key]) ? valid : invalid)[key] = names[key]
  return { ...valid, ...(Object.keys(invalid).length > 0 && { invalidFileNames: invalid }) }
}

function decodeUriComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
