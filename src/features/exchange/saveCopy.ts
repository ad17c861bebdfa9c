import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import type { NetworkMap } from '#model/records.ts'
import { download } from '#state/download.ts'
import { fileNameOf } from '#state/fileName.ts'
import { say } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { exchangeText } from '#text/exchange.ts'

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
