import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the first view may weigh, in bytes as sent: a little more than it does, so that growth is a decision. */
const FIRST_VIEW_BUDGET_BYTES = 186_700
/** The same of the start page itself, which comes with a text of the organisation. */
const START_PAGE_BUDGET_BYTES = 3_000

// The page itself and all that it names; what is imported later, and the data, are not in the way of the first view.
const pageHtml = readFileSync('dist/index.html', 'utf8')
const weightRows = ['index.html', ...listLoadedAssets(pageHtml)].map((file) => ({
  file,
  bytes: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
}))
const [{ bytes: pageBytes = 0 } = {}, ...files] = weightRows
const total = files.reduce((sum, { bytes }) => sum + bytes, 0)

for (const { file, bytes } of [...weightRows, { file: 'in all, the page aside', bytes: total }])
  console.log(`${formatKb(bytes).padStart(9)}  ${file}`)

for (const [name, bytes, budget] of [
  ['first view', total, FIRST_VIEW_BUDGET_BYTES],
  ['start page', pageBytes, START_PAGE_BUDGET_BYTES],
] as const) {
  if (bytes <= budget) continue
  console.error(`The ${name} weighs ${formatKb(bytes)} compressed; its budget is ${formatKb(budget)}.`)
  process.exitCode = 1
}

// The import of handbooks is the command's alone: what only it and its parser say is in no file of the page.
const strayAssets = readdirSync('dist/assets').filter((file) =>
  /myst_target|unknown-reference/.test(readFileSync(`dist/assets/${file}`, 'utf8')),
)
if (strayAssets.length > 0) {
  console.error(`The import of handbooks is in the bundle: ${strayAssets.join(', ')}`)
  process.exitCode = 1
}

/** The scripts, preloaded modules and stylesheets of a built page, as paths in `dist`, whatever its base. */
function listLoadedAssets(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)]
  const links = [...html.matchAll(/<link\b[^>]*\brel="(?:modulepreload|stylesheet)"[^>]*\bhref="([^"]+)"/g)]
  if (scripts.length === 0) throw new Error('dist/index.html loads no script: is this how Vite writes it?')
  return [...scripts, ...links].map(([, address = '']) => `assets/${basename(address)}`)
}

function formatKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
