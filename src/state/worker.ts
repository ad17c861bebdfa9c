interface Policy {
  createScriptURL(url: string): string
}
declare const window: Window & {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
}

const rules: Policy = {
  createScriptURL(url) {
    const { href, origin } = location
    if (new URL(url, href).origin !== origin) throw new TypeError('a worker comes from our own address')
    return url
  },
}

let policy: Policy | undefined

/** Starts one of our own workers; `url` comes from `import url from './w?worker&url'`. The one place the page allows it. */
export function startWorker(url: string): Worker {
  policy ??= window.trustedTypes?.createPolicy('netwerkkaart', rules) ?? rules
  return new Worker(policy.createScriptURL(url), { type: 'module' })
}
