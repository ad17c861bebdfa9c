import { organisations } from '#analysis/organisations.ts'
import { type CardVersion, writeCards } from '#formats/cards.ts'
import { canHaveCard } from '#model/contactCard.ts'
import type { Actor, NetworkMap } from '#model/records.ts'
import { cardsText } from '#text/cards.ts'
import { download } from './download.ts'
import { fileNameOf } from './fileName.ts'
import { say } from './messages.ts'
import { today } from './today.ts'

/** How to save contact cards. */
export interface CardWishes {
  readonly version: CardVersion
  /** Also how to reach someone where that is private. */
  readonly withPrivate: boolean
}

/** Gives the contact cards of these actors to the browser as one file, and says so. Several have no one's name on the file. */
export function saveCards(map: NetworkMap, actors: readonly Actor[], { version, withPrivate }: CardWishes): void {
  const having = actors.filter(canHaveCard)
  const [one] = having
  if (!one) return
  const org = organisations(map, today())
  const title = having.length === 1 ? cardsText.fileOfOne(one.name) : cardsText.file(map.info.name)
  const name = fileNameOf(title, today(), 'vcf')
  const text = writeCards(having, ({ id }) => org.get(id)?.name, version, withPrivate)
  download(new Blob([text], { type: 'text/vcard;charset=utf-8' }), name)
  say({ text: cardsText.saved(having.length, name) })
}
