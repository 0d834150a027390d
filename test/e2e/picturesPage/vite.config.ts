import { defineConfig, mergeConfig } from 'vite'
import site from '../../../vite.config'

/** The page that shows the pictures beside a chart, built as the site is, with its policy. */
export default mergeConfig(
  site,
  defineConfig({ build: { rolldownOptions: { input: 'test/e2e/picturesPage/index.html' } } }),
)
