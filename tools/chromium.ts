// Decided here: which Chromium the tests use, and with which switches.
import { existsSync } from 'node:fs'

export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const systemPaths: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/**
 * The path of a Chromium that can be started here: the one named by CHROMIUM_PATH (`npm` asks for the one that came with the
 * installation), Playwright's own, one of the system, or the one that came with the installation (Linux x64).
 */
export async function chromiumPath(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && wanted !== 'npm') {
    if (existsSync(wanted)) return wanted
    throw new Error(
      `CHROMIUM_PATH names ${wanted}, but there is no such file, so no browser test can run. ` +
        'Correct it or unset it: then a browser is looked for.',
    )
  }
  const found = wanted === 'npm' ? undefined : await installedPath()
  return found ?? (await unpackedPath())
}

async function installedPath(): Promise<string | undefined> {
  const { chromium } = await import('playwright')
  return [chromium.executablePath(), ...(systemPaths[process.platform] ?? [])].find((path) =>
    existsSync(path),
  )
}

async function unpackedPath(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the system libraries too that a bare Debian lacks. It reads this on import.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    return chromium.executablePath()
  }
  throw new Error(
    'No Chromium was found, and the browser tests run in a real one. Install it with ' +
      '`npx playwright install chromium`, or set CHROMIUM_PATH to the one you have.',
  )
}
