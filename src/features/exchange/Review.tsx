import { useState } from 'react'
import type { Keep } from '#formats/merge/addToMap.ts'
import type { ReadResult } from '#formats/netwerkkaart/read.ts'
import { currentMap, useOpening } from '#state/mapStore.ts'
import { useMaps } from '#state/maps.ts'
import { exchangeText } from '#text/exchange.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { type Choice, Choices, choicesFor, type Here } from './Choices.tsx'
import { FileContents } from './FileContents.tsx'
import { failureWords } from './failureWords.ts'
import { keepAsNew, keepBeside, keepInstead, keepOnOpenMap } from './keepFile.ts'
import styles from './OpenFileDialog.module.css'

interface ReviewProps {
  readonly read: Extract<ReadResult, { ok: true }>
  readonly fileName: string
  readonly onClose: () => void
}

/** What is in the file, before anything is kept, and the choice what to do with it. */
export function Review({ read: { map, report }, fileName, onClose }: ReviewProps) {
  const here = useHere(map.info.id)
  const [chosen, setChosen] = useState<Choice>()
  const [keep, setKeep] = useState<Keep>('mine')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string>()
  const choice = chosen ?? choicesFor(here)[0] ?? 'new'

  const run = async () => {
    setBusy(true)
    setFailed(undefined)
    try {
      if (choice === 'add') keepOnOpenMap(map, fileName, keep)
      else if (choice === 'replace') await keepInstead(map, fileName)
      else if (choice === 'beside') await keepBeside(map, exchangeText.besideName(map.info.name))
      else if (here.inBin) await keepBeside(map, map.info.name)
      else await keepAsNew(map)
      onClose()
    } catch (problem) {
      setFailed(failureWords(problem))
      setBusy(false)
    }
  }

  return (
    <Dialog
      open
      wide
      title={exchangeText.openCopy}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" disabled={busy || !here.ready} onClick={() => void run()}>
            {busy ? exchangeText.keeping : exchangeText.confirm[choice]}
          </Button>
          <Button disabled={busy} onClick={onClose}>
            {exchangeText.cancel}
          </Button>
        </>
      }
    >
      <FileContents map={map} report={report} />
      {here.ready && (
        <Choices map={map} here={here} choice={choice} onChoose={setChosen} keep={keep} onKeep={setKeep} />
      )}
      {failed && (
        <div className={styles.failed}>
          <Notice kind="problem" live>
            <p>{failed}</p>
          </Notice>
        </div>
      )}
    </Dialog>
  )
}

/** What there is here already: this very map, or a map that is open. */
function useHere(id: string): Here {
  const { ready, maps, bin } = useMaps()
  const opening = useOpening()
  const openMap = opening.state === 'open' ? currentMap() : undefined
  const same = maps.find(map => map.id === id)
  return { ready, inBin: bin.some(map => map.id === id), ...(same && { same }), ...(openMap && { openMap }) }
}
