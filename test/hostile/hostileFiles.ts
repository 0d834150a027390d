import fc from 'fast-check'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

/** How many files a property is tried on, and from which seed: `HOSTILE_RUNS=50000 HOSTILE_SEED=7 npx vitest run test/hostile`. */
export const hostileRunOptions = {
  numRuns: Number(process.env.HOSTILE_RUNS ?? 400),
  seed: Number(process.env.HOSTILE_SEED ?? 20_230_105),
}

/** How long a property may take, in ms: long runs take their time. */
export const HOSTILE_TIMEOUT_MS = 30_000 + hostileRunOptions.numRuns * 20

/** Addresses that lead out of the page, or into it. */
export const hostileUrls: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//evil.example/x',
  'https:/\\evil.example',
  'mailto:a@b.org?body=%0d%0aBcc:x',
  'https://user:secret@evil.example/',
  'role:__proto__',
  'role:a" onmouseover="alert(1)',
]

/** Texts that have broken pages before. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onclick='alert(1)",
  '</title><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;b&gt;&#x3C;i&#x3E;',
  `$\{alert(1)}`,
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\ud800',
  '\udc00 lone',
  '\u0000null',
  '\u202egnitide',
  '\u2066isolated',
  '\u2069\u202cended',
  '\u200f2 - 1',
  'zero\u200bwidth\ufeff',
  'Z̷̡͚͂a̶l̴g̵o̷'.repeat(9),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'العربية עברית',
  '漢字かなカナ한글',
  'x'.repeat(5000),
  'long words '.repeat(400),
  '**'.repeat(300),
  '['.repeat(400),
  '[a]('.repeat(200),
  '[x](https://a.org/('.repeat(50),
  ...hostileUrls,
  ...hostileUrls.map((address) => `[label](${address})`),
  ...hostileUrls.map((address) => `**[_label_](${address})**`),
]

const sampleIds = ['kitchen', 'cook', 'baking', 'unassigned', 'constructor', 'a', 'b']

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 3, arbitrary: fc.constantFrom(...sampleIds) },
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, [], {}, [[]], [null], { id: null }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const anyKey = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toJSON', 'then', '', 'id', 'name', 'teams', 'parent', 'url'],
  ...['aliases', 'holders', 'reportsTo', 'qualities', 'summary', 'sections', 'source', 'opening', 'kind'],
)

const anyMutations = fc.array(
  fc.record({
    where: fc.nat(),
    key: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'twice', 'wrap'),
    newKey: anyKey,
    value: anyValue,
  }),
  { minLength: 1, maxLength: 12 },
)

/** Files that say all that can be said, wrong in some places: any value for any other, parts gone, doubled, wrapped. */
export const hostileFiles: fc.Arbitrary<object> = anyMutations.map((mutations) => {
  const file = createCompleteFile()
  for (const { where, key, how, newKey, value } of mutations) {
    const containers = listContainers(file)
    const container = containers[where % containers.length] ?? file
    const ownKeys = Object.keys(container)
    const chosenKey = ownKeys[key % Math.max(ownKeys.length, 1)]
    if (how === 'add' || chosenKey === undefined)
      defineProperty(container, Array.isArray(container) ? ownKeys.length : newKey, value)
    else if (how === 'remove' && container !== file) Reflect.deleteProperty(container, chosenKey)
    else if (how === 'twice' && Array.isArray(container))
      container.push(structuredClone(container[Number(chosenKey)]))
    else if (how === 'wrap')
      defineProperty(container, chosenKey, [Object.getOwnPropertyDescriptor(container, chosenKey)?.value])
    else if (container !== file) defineProperty(container, chosenKey, value)
    else defineProperty(container, newKey, value)
  }
  return JSON.parse(JSON.stringify(file))
})

/** An organisation that uses every key of the format. */
function createCompleteFile(): object {
  const texts = {
    aliases: ['One', 'Two'],
    summary: 'Says **much** of [the cook](role:cook) and [the site](https://example.org).',
    responsibilities: [{ title: 'Daily', items: ['Cook for _forty_.', 'Wash up.'] }],
    notes: ['Work in progress.'],
    resources: [{ label: 'Recipes', url: 'https://example.org/recipes' }],
    sections: [{ title: 'Outcomes', items: ['Nobody is hungry.'] }],
    source: { path: 'kitchen.md', line: 3, url: 'https://example.org/kitchen', digest: 'a1' },
  }
  return {
    ...anOrg({ url: 'https://example.org', lang: 'en', summary: 'Feeds people.', updated: '2023-01-05' }),
    source: { path: 'handbook' },
    teams: [
      { ...aTeam({ id: 'kitchen', kind: 'functional' }), ...texts },
      aTeam({ id: 'cellar', parent: 'kitchen', kind: 'external' }),
    ],
    roles: [
      {
        ...aRole({ id: 'cook', teams: ['kitchen', 'cellar'], status: 'vacant', vacantSince: '2023-01-05' }),
        ...texts,
        opening: { url: 'https://example.org/jobs', posted: '2023-01-05', place: 'Here' },
        reportsTo: ['kitchen', 'chef'],
        qualities: { necessary: ['baking'], useful: ['wine'], unstated: ['patience'] },
        contact: 'mailto:cook@example.org',
      },
      aRole({
        id: 'chef',
        teams: ['kitchen'],
        holders: [{ name: 'Bo', url: 'https://bo.example', note: 'part-time' }],
      }),
    ],
    qualities: [
      aQuality({ id: 'baking', category: 'Craft', summary: 'Bakes.', aliases: ['Bread'] }),
      aQuality({ id: 'wine', category: 'Taste' }),
      aQuality({ id: 'patience' }),
    ],
    relations: [{ from: 'cook', to: 'cellar', kind: 'works-with', text: 'Fetches wine.' }],
  }
}

/** Values of every type, none of which is right everywhere. */
export const wrongValues: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, '', 'text', '__proto__', [], [[]], [null], {}, { id: null }],
  ...[
    { constructor: 1 },
    JSON.parse('{ "__proto__": { "isAdmin": true } }'),
    nestDeeply(100),
    'x'.repeat(1_000_000),
  ],
]

/** A value so many levels deep. */
export function nestDeeply(levels: number): unknown {
  let value: unknown = 'deep'
  for (let i = 0; i < levels; i += 1) value = i % 2 ? [value] : { name: value }
  return value
}

/** Every place of a file that says all that can be said: its key, and that file with another value there. */
export function listSingleFieldMutations(): { key: string; withValue: (value: unknown) => object }[] {
  return listContainers(createCompleteFile()).flatMap((container, i) =>
    Object.keys(container).map((key) => ({
      key,
      withValue: (value: unknown) => {
        const file = createCompleteFile()
        defineProperty(listContainers(file)[i] ?? file, key, value)
        return file
      },
    })),
  )
}

function defineProperty(container: object, key: PropertyKey, value: unknown): void {
  const property = { value: structuredClone(value), enumerable: true, configurable: true, writable: true }
  Object.defineProperty(container, key, property)
}

function listContainers(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(listContainers)]
}
