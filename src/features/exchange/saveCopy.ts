import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import type { NetworkMap } from '#model/records.ts'
import { say } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { exchangeText } from '#text/exchange.ts'
import { fileNameOf } from './fileName.ts'

/** *Kopie opslaan*: everything that is on the map now, as a file. It asks nothing of the device's own storage. */
export function saveCopy(map: NetworkMap): void {
  const name = fileNameOf(map.info.name, today())
  try {
    const text = writeNetwerkkaart(map, new Date().toISOString())
    download(new Blob([text], { type: 'application/json' }), name)
  } catch (problem) {
    say({ text: exchangeText.savedNothing, kind: 'problem' })
    throw problem // whatever it was, nobody may think that there is a copy
  }
  say({ text: exchangeText.saved(name) })
}

const UNTIL_TAKEN = 60_000

/** Gives a file to the browser's downloads; works in every browser, also where there is no window for saving. */
function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_TAKEN)
}
