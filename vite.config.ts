import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import packageFile from './package.json' with { type: 'json' }
import securityHeaders from './tests/scripts/headers.json' with { type: 'json' }

const here = import.meta.dirname
const underTest = process.env.VITEST !== undefined
const executablePath = process.env.CHROMIUM_PATH

const libraries = Object.keys(packageFile.dependencies).filter(name => !name.startsWith('@fontsource'))

/** The same rules as the server's header, for hosts that send none. A meta element can't say `frame-ancestors`. */
function policyInPage(): Plugin {
  const rules = securityHeaders['Content-Security-Policy']
    .split('; ')
    .filter(rule => !rule.startsWith('frame-ancestors'))
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: rules.join('; ') }
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  }
}

export default defineConfig({
  // Vitest serves src/ and tests/ alike, so under test the root is the project itself.
  root: underTest ? here : join(here, 'src'),
  publicDir: join(here, 'public'),
  base: './',
  plugins: [react(), policyInPage()],
  build: {
    outDir: join(here, 'dist'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, headers: securityHeaders },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/journeys/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Everything is bundled before the first test: a library found halfway would reload the page under a test.
        optimizeDeps: {
          include: [
            ...libraries,
            'wouter/use-hash-location',
            'webcola/dist/src/rectangle',
            'webcola/dist/src/vpsc',
            'react/jsx-dev-runtime',
            'react-dom/client',
            'axe-core',
            'fast-check',
            'ical.js',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/support/browserSetup.ts'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [
                  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                  '--disable-quic',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/builtApp.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
