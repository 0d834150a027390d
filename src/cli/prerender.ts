import { prerenderSite } from './prerenderSite'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: npm run prerender -- FOLDER')
  process.exitCode = 2
} else {
  const { outputLines, isWritten } = await prerenderSite(folder)
  if (outputLines.length > 0) console.log(outputLines.join('\n'))
  process.exitCode = isWritten ? 0 : 1
}
