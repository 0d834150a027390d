import { ensureBrowser } from './helpers/browser'

ensureBrowser()
