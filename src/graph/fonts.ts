import { useEffect, useState } from 'react'
import { FONT_SIZE } from '#layout/boxes.ts'
import { DRAWING_FONT } from './stylesheet.ts'

/** The letters in both weights; where they can't be had the drawing goes on with those of the system. */
export async function loadFonts(): Promise<void> {
  const wanted = [`${FONT_SIZE}px ${DRAWING_FONT}`, `700 ${FONT_SIZE}px ${DRAWING_FONT}`]
  await Promise.allSettled(wanted.map(font => document.fonts.load(font)))
}

const isReady = () => document.fonts.check(`${FONT_SIZE}px ${DRAWING_FONT}`)

/** Whether the letters are there: boxes are measured with them, so nothing is drawn before. */
export function useFonts(): boolean {
  const [ready, setReady] = useState(isReady)
  useEffect(() => {
    if (ready) return
    let gone = false
    void loadFonts().then(() => {
      if (!gone) setReady(true)
    })
    return () => {
      gone = true
    }
  }, [ready])
  return ready
}
