import { readFileSync } from 'node:fs'
import { checkOrgText } from './checkOrgText'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Usage: npm run check -- FILE')
  process.exitCode = 2
} else {
  const text = readFileOrReport(path)
  const { outputLines, exitCode } =
    text === undefined ? { outputLines: [], exitCode: 1 } : await checkOrgText(path, text)
  if (outputLines.length > 0) console.log(outputLines.join('\n'))
  process.exitCode = exitCode
}

function readFileOrReport(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    console.error(`${path}: could not be read: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
