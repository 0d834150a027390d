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
const executableNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** The path of a Chromium that is installed, by a person or the system; undefined where only Playwright's own is. */
export function findBrowser(): string | undefined {
  const configuredPath = process.env.CHROMIUM_PATH
  if (configuredPath !== undefined) return configuredPath
  const pathFolders = (process.env.PATH ?? '').split(delimiter)
  return executableNames
    .flatMap((name) => pathFolders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}

/** Makes sure of a browser: one that is there, else Playwright's download, else Debian's package where we are root. */
export function ensureBrowser(): void {
  if (hasBrowser()) return
  console.log('No Chromium found; asking Playwright for its own.')
  if (tryCommand('npx', ['playwright', 'install', 'chromium']) && hasBrowser()) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log("That did not work; installing Debian's package.")
    tryCommand('apt-get', ['update'])
    const installPackage = (name: string) => tryCommand('apt-get', ['install', '-y', name]) && hasBrowser()
    if (installPackage('chromium-headless-shell') || installPackage('chromium')) return
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

function hasBrowser(): boolean {
  return findBrowser() !== undefined || existsSync(chromium.executablePath())
}

function tryCommand(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}
