import fc from 'fast-check'

const SIGNS = [
  ',',
  ';',
  '\\',
  '\n',
  ':',
  '"',
  '^',
  "'",
  ' ',
  '\t',
  'n',
  'N',
  'é',
  '🎉',
  '👩‍👧',
  'שלום',
  'مرحبا',
  '字',
  'BEGIN:',
  '\\n',
]

/** Texts with every sign that could break a file of lines: commas, line ends, emoji, writing from right to left. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map(list => list.join('').replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, ''))

/** Such a text as someone would have typed it: with something to see, and nothing empty around it. */
export const typedText = anyText.map(text => `x${text}x`)

/** A name with everything in it that went wrong in other programs. */
export const HARD_NAME =
  'Vos, Jolanda; “de \\ leeuw”\nشكراً שלום 🎉👩‍👧 en nog veel meer woorden zodat de regel echt te lang wordt'

/** How long a text is in the file. */
export const octets = (text: string): number => new TextEncoder().encode(text).length
