// How the server answers one request: a file of the app, or a plain refusal.
import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** @type {Map<string, { etag: string, body: Buffer, gzipped: Buffer | undefined }>} */
const kept = new Map()

/**
 * @param {string} folder what may be seen: nothing outside it
 * @param {Record<string, string>} securityHeaders sent with every answer, refusals too
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function answer(folder, securityHeaders, request, response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' })
  const path = pathInside(folder, request.url ?? '/')
  const file = path === undefined ? undefined : load(path)
  if (path === undefined || file === undefined) return refuse(response, 404)
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const gzipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? file.gzipped : undefined
  const headers = { 'Cache-Control': cacheRule(path), ETag: file.etag, Vary: 'Accept-Encoding' }
  if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304, headers).end()
  const body = gzipped ?? file.body
  response.writeHead(200, {
    ...headers,
    'Content-Type': type,
    'Content-Length': body.length,
    ...(gzipped ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Names in assets/ carry a hash of what is in them; everything else is asked for again. @param {string} path */
function cacheRule(path) {
  return path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** The file that an address means, or undefined when it would lie outside the folder or can't be read as a path.
 * @param {string} folder @param {string} url @returns {string | undefined} */
export function pathInside(folder, url) {
  let wanted
  try {
    wanted = decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return undefined // not a way to write a path (%zz)
  }
  if (wanted.includes('\0') || wanted.includes('\\') || wanted.split('/').includes('..')) return undefined
  const path = normalize(join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted))
  return path.startsWith(normalize(folder + sep)) ? path : undefined
}

/** @param {string} path */
function load(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return undefined
  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`
  const before = kept.get(path)
  if (before?.etag === etag) return before
  const body = readFileSync(path)
  const packable = /^(text|application|image\/svg)/.test(TYPES[extname(path)] ?? '')
  const file = { etag, body, gzipped: packable ? gzipSync(body, { level: 9 }) : undefined }
  kept.set(path, file)
  return file
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {Record<string, string>} [headers] */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(status === 405 ? 'Dit kan hier niet.\n' : 'Deze pagina is er niet.\n')
}
