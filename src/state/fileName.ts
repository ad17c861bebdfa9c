const LONGEST = 80
// Not allowed in a file name somewhere, or able to make it look like another: signs, controls, and marks of direction.
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name for a file on any device: `Vervoer Waterbeek 2026-11-21.netwerkkaart.json`. */
export function fileNameOf(title: string, day: string, extension = 'netwerkkaart.json'): string {
  const cleaned = title.replace(UNSAFE, ' ').replace(/\s+/g, ' ')
  const short = [...cleaned].slice(0, LONGEST).join('')
  const name = short.replace(/^[\s.]+|[\s.]+$/g, '')
  const start = name === '' || DEVICE_NAME.test(name) ? `kaart ${name}`.trim() : name
  return `${start} ${day}.${extension}`
}
