import axe from 'axe-core'
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'

const roots: { readonly root: Root; readonly box: HTMLElement }[] = []

afterEach(() => {
  for (const { root, box } of roots.splice(0)) {
    root.unmount()
    box.remove()
  }
})

/** Puts something on the page for one test. */
export function render(element: ReactNode): void {
  const box = document.body.appendChild(document.createElement('div'))
  const root = createRoot(box)
  roots.push({ root, box })
  root.render(element)
}

/** What axe finds on the page as it is, one line a finding; 7:1 contrast counts too. */
export async function violations(): Promise<string[]> {
  const found = await axe.run(document, {
    resultTypes: ['violations'],
    // A component alone in a page has no title and language of its own.
    rules: {
      'color-contrast-enhanced': { enabled: true },
      'document-title': { enabled: false },
      'html-has-lang': { enabled: false },
    },
  })
  return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 200)}`))
}
