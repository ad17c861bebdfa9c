import type * as device from '#state/device.ts'
import type * as deviceWrites from '#state/deviceWrites.ts'
import type * as erasing from '#state/erasing.ts'
import type * as mapList from '#state/mapList.ts'
import type * as mapStore from '#state/mapStore.ts'
import type * as maps from '#state/maps.ts'
import type * as opened from '#state/opened.ts'
import type * as saving from '#state/saving.ts'

/** What a tab of the app can do, without its screens. Its values belong to another page: compare copies of them. */
export interface Rooms {
  readonly mapStore: typeof mapStore
  readonly maps: typeof maps
  readonly mapList: typeof mapList
  readonly opened: typeof opened
  readonly saving: typeof saving
  readonly device: typeof device
  readonly deviceWrites: typeof deviceWrites
  readonly erasing: typeof erasing
}

export interface Tab extends Rooms {
  /** Ends at once, as a killed tab does: nothing gets the time to finish. */
  kill(): void
}

const ROOMS = ['mapStore', 'maps', 'mapList', 'opened', 'saving', 'device', 'deviceWrites', 'erasing'] as const

/**
 * Opens another tab of the app on the same device: a page of its own, with the modules loaded anew, in a browser without
 * these things, or with something else changed in it.
 */
export async function openTab(without: readonly string[] = [], change = (_page: Window) => {}): Promise<Tab> {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const page = frame.contentDocument
  if (!page) throw new Error('no page')
  for (const name of without) {
    const owner = name === 'locks' ? frame.contentWindow?.navigator : frame.contentWindow
    Object.defineProperty(owner, name, { value: undefined })
  }
  if (frame.contentWindow) change(frame.contentWindow)
  const script = page.createElement('script')
  script.type = 'module'
  const imports = ROOMS.map(room => `import * as ${room} from '/src/state/${room}.ts'`).join('\n')
  script.textContent = `${imports}\nfrontTab({ ${ROOMS.join(', ')} })`
  const rooms = new Promise<Rooms>((resolve, reject) => {
    Reflect.set(frame.contentWindow ?? {}, 'frontTab', resolve)
    script.onerror = () => reject(new Error('the tab did not start'))
  })
  page.head.append(script)
  return { ...(await rooms), kill: () => frame.remove() }
}

/** The state that opening a map came to. */
export const openingOf = (tab: Rooms): string => tab.opened.useOpened.getState().opening.state
