import type { ContactMoment } from '#model/dealings.ts'

/** A talk in one line: what they said, else what I asked, else the next step; empty when nothing was written. */
export const lineOf = ({ answered, asked, nextStep }: ContactMoment): string =>
  [answered, asked, nextStep].find(text => text?.trim())?.trim() ?? ''
