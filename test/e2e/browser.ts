import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

// A root user's Chromium has no sandbox, and none of what it does on the side is wanted in a test.
export const launchFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// The shell is Chromium without the window that a headless run never shows, and takes less than half its time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** The path of a Chromium that is installed, by a person or the system; undefined where only Playwright's own is. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

/** Makes sure of a browser: one that is there, else Playwright's download, else Debian's package where we are root. */
export function ensureBrowser(): void {
  if (isThere()) return
  console.log('No Chromium found; asking Playwright for its own.')
  if (run('npx', ['playwright', 'install', 'chromium']) && isThere()) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log("That did not work; installing Debian's package.")
    run('apt-get', ['update'])
    const install = (name: string) => run('apt-get', ['install', '-y', name]) && isThere()
    if (install('chromium-headless-shell') || install('chromium')) return
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

function isThere(): boolean {
  return findBrowser() !== undefined || existsSync(chromium.executablePath())
}

function run(command: string, words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}
