import './drop-playwright-switches.ts'

export { chromium as playwrightChromium } from 'playwright-chromium'
