import { expect, onTestFinished, test, vi } from 'vitest'
import { jolanda, mapWith, samira } from '#tests/model/cast.ts'
import headers from '../scripts/headers.json' with { type: 'json' }
import { drawn } from './drawn.tsx'

const map = mapWith({
  actors: [
    { ...samira, position: { x: 200, y: 150 } },
    { ...jolanda, sector: 'politics', position: { x: 500, y: 150 } },
  ],
})

/** The app's own policy, and the element that keeps Cytoscape from writing a style of its own. */
const POLICY = headers['Content-Security-Policy'].replace(/; frame-ancestors [^;]+/, '')
const GUARD = '<template id="__________cytoscape_stylesheet"></template>'

async function violationsIn(body: string): Promise<string[]> {
  const frame = document.createElement('iframe')
  Object.assign(frame.style, { position: 'fixed', width: '900px', height: '700px' })
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><body>${body}</body>`
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve))
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  await loaded
  const inside = frame.contentDocument as Document
  inside.adoptedStyleSheets = [filling(inside)]
  const violations: string[] = []
  inside.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective))
  const { cy } = await drawn({ map, document: inside })
  await vi.waitFor(() => expect(cy().nodes()).toHaveLength(2))
  await new Promise(resolve => cy().one('render', resolve).forceRender())
  // The page tells of violations later, in order: once it tells of this one, it has told of all before.
  const image = inside.body.appendChild(inside.createElement('img'))
  image.src = 'https://elsewhere.invalid/last.png'
  await vi.waitFor(() => expect(violations).toContain('img-src'))
  return violations.filter(directive => directive !== 'img-src')
}

/** The page's own styles aren't in the frame; what is drawn in must be placed there too. */
function filling({ defaultView }: Document): CSSStyleSheet {
  const sheet = new (defaultView as Window & typeof globalThis).CSSStyleSheet()
  sheet.replaceSync('div { position: absolute; inset: 0 }')
  return sheet
}

test('drawing breaks no rule of the page', async () => {
  expect(await violationsIn(GUARD)).toEqual([])
})

test('without the guard in the page it would: this test sees it', async () => {
  expect(await violationsIn('')).toContain('style-src-elem')
})
