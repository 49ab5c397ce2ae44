/*
 * Playwright takes orders from the environment: to wait for an inspector, to drive a browser on another
 * machine, to let pages past their proxy. What a person set for a test suite of their own is not meant for
 * this program. Where browsers are installed it may say.
 *
 * Imported before Playwright, which reads some of it when it is loaded.
 */
for (const name of Object.keys(process.env))
  if (
    /^(PW|PLAYWRIGHT_|SELENIUM_REMOTE_)/.test(name) &&
    !/^PLAYWRIGHT_(BROWSERS_PATH|HOST_PLATFORM_OVERRIDE)$/.test(name)
  )
    delete process.env[name]
