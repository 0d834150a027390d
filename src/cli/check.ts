import { readFileSync } from 'node:fs'
import { checkText } from './checkText'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Usage: npm run check -- FILE')
  process.exitCode = 2
} else {
  await check(path)
}

async function check(path: string): Promise<void> {
  try {
    const { lines, exitCode } = await checkText(path, readFileSync(path, 'utf8'))
    console.log(lines.join('\n'))
    process.exitCode = exitCode
  } catch (error) {
    console.error(`${path}: could not be read: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
