import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import headers from './headers.json' with { type: 'json' }

const hosts: readonly [file: string, line: (name: string, value: string) => string][] = [
  ['public/_headers', (name, value) => `  ${name}: ${value}`],
  ['public/.htaccess', (name, value) => `  Header always set ${name} "${value}"`],
  ['public/nginx-headers.conf', (name, value) => `add_header ${name} "${value}" always;`],
]

test.each(hosts)('%s tells another host exactly what our own server sends', (file, line) => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const wanted = Object.entries(headers).map(([name, value]) => line(name, value))
  const said = lines.filter(text => Object.keys(headers).some(name => text.includes(name)))
  expect(said).toEqual(wanted)
})

test('the rules are those of the design: nothing from outside, no inline script, one Trusted Types policy', () => {
  expect(headers['Content-Security-Policy'].split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types netwerkkaart',
  ])
  expect(headers).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  })
})
