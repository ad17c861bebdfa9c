import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import securityHeaders from './headers.json' with { type: 'json' }
import { startServer } from './serve.mjs'

const top = mkdtempSync(join(tmpdir(), 'netwerkkaart-'))
const folder = join(top, 'dist')
let server: Awaited<ReturnType<typeof startServer>>

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks exactly this path: fetch() would tidy `..` away before sending it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const request = get({ hostname, port, path, headers, method, agent: false }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    request.on('error', reject)
  })
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html>kaart')
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}')
  writeFileSync(join(top, 'secret.txt'), 'geheim')
  writeFileSync(join(top, 'dist-other.txt'), 'geheim')
  server = await startServer({ folder, port: 0 })
})

afterAll(async () => {
  await server.stop()
  rmSync(top, { recursive: true })
})

test('every answer carries every security header, a refusal too', async () => {
  const wanted = Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]))
  expect((await ask('/')).headers).toMatchObject(wanted)
  expect((await ask('/nothing-here')).headers).toMatchObject(wanted)
  expect((await ask('/', {}, 'POST')).headers).toMatchObject(wanted)
})

test('the page is asked for again each time, what is in assets/ never', async () => {
  const page = await ask('/')
  expect([page.status, page.headers['content-type'], page.headers['cache-control']]).toEqual([
    200,
    'text/html; charset=utf-8',
    'no-cache',
  ])
  const script = await ask('/assets/index-abc.js')
  expect([script.headers['content-type'], script.headers['cache-control']]).toEqual([
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ])
})

test('a page that did not change is not sent again', async () => {
  const { headers } = await ask('/')
  expect(await ask('/', { 'if-none-match': headers.etag ?? '' })).toMatchObject({ status: 304, body: Buffer.alloc(0) })
})

test('text travels packed to who can unpack it', async () => {
  const packed = await ask('/', { 'accept-encoding': 'gzip' })
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(packed.body).toString()).toBe('<!doctype html>kaart')
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../dist-other.txt',
  '//../secret.txt',
  '/index.html%00.txt',
  '/%zz',
  '/assets',
])('nothing outside the folder is served: %s', async path => {
  const { status, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).not.toContain('geheim')
})

test('a taken port is refused, and no other one is tried', async () => {
  const port = Number(new URL(server.address).port)
  await expect(startServer({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
