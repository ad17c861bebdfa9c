import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { letterDocx } from '#formats/letterDocx.ts'
import { partsOf } from '#model/letterParts.ts'
import { blocksOf, type LetterBlock, plainLetter } from '#text/letterBlocks.ts'

const parts = partsOf({
  parts: JSON.stringify({
    to: 'Gemeenteraad “Waterbeek”, afdeling; post & zo\nPostbus 1\n1234 AB <Waterbeek>',
    salutation: 'Geachte heer of mevrouw محمد علي,',
    subject: 'Bus te laat; rit te lang 🚌👩‍👩‍👧',
    why: 'Wij schrijven u, omdat …',
    whatHappens: 'Eerste regel.\nTweede regel, met\ttab.\r\nDerde.',
    howMany: 'שלום zei de buurt, en 3 mensen.',
    asks: ['Wilt u kijken; nu, graag?', 'Mag dit “anders”?', 'Élan, ß en ’t?'],
    offer: 'Wij denken mee.',
    replyBy: '2026-12-13',
    closing: 'Met vriendelijke groet,',
    from: 'Samira 🌻\nnamens 3 mensen',
  }),
})
const blocks = blocksOf('alderman', parts, '2026-11-22')

async function saved(from: readonly LetterBlock[]): Promise<Buffer> {
  return Buffer.from(await (await letterDocx(from)).arrayBuffer())
}

/** The text as another reader finds it: paragraphs apart, a break as a new line. */
async function readBack(from: readonly LetterBlock[]): Promise<string[]> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: await saved(from) })
  expect(messages).toEqual([])
  const text = (html: string) =>
    html
      .replace(/<br \/>/gu, '\n')
      .replace(/<[^>]+>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
  return [...value.matchAll(/<(p|li)>(.*?)<\/\1>/gsu)].map(([, , inside = '']) => text(inside))
}

test('every text of the letter comes back whole: commas, semicolons, line breaks, emoji, right to left', async () => {
  const written = blocks.flatMap(({ texts }) => texts.map(text => text.replaceAll('\r\n', '\n')))
  expect(await readBack(blocks)).toEqual(written)
})

test('what is asked is a numbered list, in the words of the plain text', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: await saved(blocks) })
  expect(value).toContain('<ol><li>Wilt u kijken; nu, graag?</li>')
  const { value: raw } = await mammoth.extractRawText({ buffer: await saved(blocks) })
  const bare = (text: string) => text.replace(/^\d\. /gmu, '').replace(/\s+/gu, '')
  expect(bare(raw)).toBe(bare(plainLetter(blocks)))
})

test('the file tells nothing about anyone: no title, and the app as its writer', async () => {
  const { default: JSZip } = await import('jszip' as string)
  const zip = await JSZip.loadAsync(await saved(blocks))
  const about = (await zip.file('docProps/core.xml').async('string')) as string
  expect(about).toContain('<dc:creator>Netwerkkaart</dc:creator>')
  expect(about).toContain('<cp:lastModifiedBy>Netwerkkaart</cp:lastModifiedBy>')
  expect(about).not.toMatch(/dc:title|dc:subject|dc:description|Samira|Un-named/u)
  const document = (await zip.file('word/document.xml').async('string')) as string
  expect(document).toContain('w:w="11906"')
  expect(document).toMatch(
    /<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:rtl\/>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>محمد علي<\/w:t>/u,
  )
  const styles = (await zip.file('word/styles.xml').async('string')) as string
  expect(styles).toContain('w:val="nl-NL"')
})

test('what Word can’t hold is left out, so that the file opens', async () => {
  const odd: LetterBlock[] = [{ kind: 'paragraph', texts: ['a\u0000b\u000bc\ud800d\u202ee\ufffff'] }]
  expect(await readBack(odd)).toEqual(['abcdef'])
})
