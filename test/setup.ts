import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { installBrowserFakes, setMediaQueries } from './browserFakes'
import { server } from './server'

installBrowserFakes()

// Testing Library does this by itself only where the test hooks are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// How long a busy machine may take to bring a part that comes late, in ms.
configure({ asyncUtilTimeout: 5000 })

// MSW's 'error' would let files such as org.json through to the network, taking them for assets.
beforeAll(() => server.listen({ onUnhandledRequest: (_, say) => say.error() }))
afterAll(() => server.close())

// Hooks that end a test run last first: what is written while the page is taken down counts too.
let consoleMessages: unknown[][] = []
beforeEach(() => {
  consoleMessages = []
  vi.spyOn(console, 'error').mockImplementation((...words) => consoleMessages.push(words))
  vi.spyOn(console, 'warn').mockImplementation((...words) => consoleMessages.push(words))
})
afterEach(() => {
  // Parts that come late by themselves (`ui/hooks/useAfterFirstPaint.ts`, lazy ones) come when they do: no act of a test's brings them.
  const unexpectedMessages = consoleMessages
    .map(formatMessage)
    .filter((words) => !/wrapped (?:in|into) act\(/.test(words))
  if (unexpectedMessages.length > 0)
    throw new Error(`Written to the console:\n${unexpectedMessages.join('\n')}`)
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  setMediaQueries(() => false)
})

function formatMessage(words: unknown[]): string {
  return words.map((word) => (word instanceof Error ? (word.stack ?? word.message) : String(word))).join(' ')
}
