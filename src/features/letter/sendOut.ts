import { letterDocx } from '#formats/letterDocx.ts'
import type { Day } from '#model/records.ts'
import { download } from '#state/download.ts'
import { fileNameOf } from '#state/fileName.ts'
import { say } from '#state/messages.ts'
import { letterText } from '#text/letter.ts'
import { type LetterBlock, plainLetter } from '#text/letterBlocks.ts'
import { letterKindLabel } from '#text/words.ts'

const { page: words } = letterText

/** Saves the letter as a file for Word, and says so. The file's name tells no one's name. */
export async function saveDocx(kind: string, blocks: readonly LetterBlock[], day: Day): Promise<void> {
  try {
    download(await letterDocx(blocks), fileNameOf(letterKindLabel(kind), day, 'docx'))
    say({ text: words.saved })
  } catch {
    say({ kind: 'problem', text: words.notSaved })
  }
}

/** Saves the letter as plain text, with line ends that every program knows. */
export function saveTxt(kind: string, blocks: readonly LetterBlock[], day: Day): void {
  const text = `${plainLetter(blocks).replace(/\r?\n/gu, '\r\n')}\r\n`
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), fileNameOf(letterKindLabel(kind), day, 'txt'))
  say({ text: words.saved })
}
