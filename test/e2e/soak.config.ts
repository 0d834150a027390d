import { defineConfig } from '@playwright/test'
import config from './playwright.config'

process.env.SOAK_ACTIONS ??= '2000'
process.env.SOAK_ROLES ??= '1000,10000'
process.env.SOAK_COMPARED ??= '200'

/** A long day of random actions: 2,000 on 1,000 and on 10,000 roles, which takes an hour or more. */
const { webServer: _, ...rest } = config
export default defineConfig({
  ...rest,
  testMatch: 'sweeps/soak.spec.ts',
  testIgnore: [],
  workers: 1,
  timeout: 4 * 3_600_000,
})
