import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'

/**
 * Tests of the page that fail on whatever it writes to the console as an error or a warning, on an uncaught error, and
 * on a breach of its Content-Security-Policy. Faults that a test brings about itself make the browser speak of a
 * failed request; that is not the page's doing.
 */
export const test = base.extend<{ failOnComplaint: undefined }>({
  failOnComplaint: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (isPageComplaint(message)) complaints.push(message.text())
      })
      await logPolicyViolations(page)
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** Has each page write to its console what its Content-Security-Policy refuses, as "DIRECTIVE refused ADDRESS in FILE". */
export async function logPolicyViolations(page: Page): Promise<void> {
  // A refused eval that is caught, as libraries do to see whether they may, shows in no other way.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`${violatedDirective} refused ${blockedURI} in ${sourceFile}`),
    )
  })
}

/** Whether the page itself writes of something that is wrong. */
export function isPageComplaint(message: ConsoleMessage): boolean {
  const isErrorOrWarning = message.type() === 'error' || message.type() === 'warning'
  const isFromPage =
    !/^(?:Failed to load resource|Service Worker registration blocked|Permissions policy violation)/.test(
      message.text(),
    )
  return isErrorOrWarning && isFromPage
}

export { expect }
