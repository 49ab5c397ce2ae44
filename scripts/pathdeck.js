#!/usr/bin/env node
/*
 * The first file that runs. It is plain JavaScript and needs no package, so that it can still say what is
 * wrong where nothing else can be loaded.
 */
if (process.features.typescript) {
  const { underNet } = await import('./shared/last-net.ts')
  await underNet(async () => {
    const { keepCompiled } = await import('./shared/keep-compiled.ts')
    keepCompiled()
    const { main } = await import('./cli.ts')
    await main(process.argv.slice(2))
  })
} else {
  process.stderr.write(
    `error: Pathdeck needs Node 22.18 or newer, and this is ${process.versions.node}\n` +
      '  hint: run it by npx pathdeck or npm run build: they take the Node that npm ci installs\n',
  )
  process.exitCode = 3
}
