import { prerenderSite } from './prerenderSite'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: npm run prerender -- FOLDER')
  process.exitCode = 2
} else {
  const { lines, isDone } = await prerenderSite(folder)
  if (lines.length > 0) console.log(lines.join('\n'))
  process.exitCode = isDone ? 0 : 1
}
