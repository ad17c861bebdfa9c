import { layOut, WHILE_WAITING } from './layOut.ts'
import type { LayoutReply, LayoutRequest } from './messages.ts'
import { placeMissing } from './placeMissing.ts'

const tell = (reply: LayoutReply) => self.postMessage(reply)

addEventListener('message', ({ data: { drawing, places } }: MessageEvent<LayoutRequest>) => {
  if (places) tell({ done: 1, places: placeMissing(drawing, places) })
  else for (const reply of layOut(drawing, WHILE_WAITING)) tell(reply)
})
