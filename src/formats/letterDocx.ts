import type { LetterBlock } from '#text/letterBlocks.ts'

type Docx = typeof import('docx')

const CM = 567
const A4 = { width: 11906, height: 16838 }
const POINT = 20
const NUMBERED = 'asks'
/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u
// What a file of Word can't hold, and marks of direction, which it shows as boxes.
const UNWANTED = /[\p{Cs}\uFFFE\uFFFF\u2066-\u2069\u202A-\u202E]|(?![\n\t])\p{Cc}/gu

/** The letter as a file for Word: A4, Dutch, and nothing about anyone besides what the letter says. */
export async function letterDocx(blocks: readonly LetterBlock[]): Promise<Blob> {
  const docx = await import('docx')
  const { AlignmentType, Document, LevelFormat, Packer } = docx
  const document = new Document({
    creator: 'Netwerkkaart',
    lastModifiedBy: 'Netwerkkaart',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 23, language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'ar-SA' } },
          paragraph: { spacing: { line: 300 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: CM, hanging: CM } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: 2.5 * CM, right: 2.5 * CM, bottom: 2.5 * CM, left: 2.5 * CM } },
        },
        children: blocks.flatMap((block, i) => paragraphs(docx, block, blocks[i + 1])),
      },
    ],
  })
  return Packer.toBlob(document)
}

function paragraphs(docx: Docx, { kind, texts }: LetterBlock, next: LetterBlock | undefined) {
  const isNear = kind === 'line' && next?.kind === 'sign'
  return texts.map(
    (text, i) =>
      new docx.Paragraph({
        children: runs(docx, text, kind === 'subject'),
        bidirectional: startsRightToLeft(text),
        spacing: { after: (isNear || (kind === 'asks' && i < texts.length - 1) ? 3 : 11) * POINT },
        ...(kind === 'asks' && { numbering: { reference: NUMBERED, level: 0 } }),
      }),
  )
}

/** The first letter tells which way a paragraph is read. */
function startsRightToLeft(text: string): boolean {
  const [first = ''] = text.match(/\p{L}/u) ?? []
  return RIGHT_TO_LEFT.test(first)
}

/** Each line a break, and what is read from right to left a run of its own. */
function runs(docx: Docx, text: string, bold: boolean) {
  const lines = text.replace(/\r\n?/gu, '\n').replace(UNWANTED, '').split('\n')
  const around = startsRightToLeft(text)
  return lines.flatMap((line, i) =>
    partsByDirection(line).map(
      (part, j) =>
        new docx.TextRun({
          text: part,
          bold,
          ...((around ? !/\p{L}/u.test(part) || isRightToLeft(part) : isRightToLeft(part)) && { rightToLeft: true }),
          ...(i > 0 && j === 0 && { break: 1 }),
        }),
    ),
  )
}

const isRightToLeft = (part: string): boolean => RIGHT_TO_LEFT.test(part)

/** A name from right to left by itself: the comma behind it belongs to the sentence. */
function partsByDirection(line: string): readonly string[] {
  const letters = `${RIGHT_TO_LEFT.source}`
  const found = line.split(new RegExp(`((?:${letters})(?:[^\\p{L}]*(?:${letters}))*)`, 'u')).filter(Boolean)
  return found.length > 0 ? found : ['']
}
