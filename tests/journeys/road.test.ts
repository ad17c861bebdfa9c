import { dragFinger, dragMouse, spotOf } from '#tests/support/drawing.ts'
import { keyboardHand, mouseHand, type PointingHand, touchHand } from '#tests/support/hands.ts'
import { journey } from '#tests/support/journey.ts'
import { button, goToPlace, makeLink, type Sentence, savedFile, untilDrawn, untilSaved } from './pages.ts'
import { addOwnPeople, askTheWay, expectOwnMap, makeMapOfMedemblik } from './road.ts'

journey('with a mouse: from the start page to the way to the wethouder', async ({ desktop }) => {
  const hand = mouseHand(desktop.page)
  await makeMapOfMedemblik(desktop, hand)
  await desktop.look('kaart')
  await addOwnPeople(desktop, hand, pullWith(dragMouse, 'on the drawing'))
  const save = async () => {
    await hand.press(button(desktop.page, 'Meer'))
    await hand.press(desktop.page.getByRole('menuitem', { name: /^Kopie opslaan/ }))
  }
  expectOwnMap(await savedFile(desktop.page, save))
  await askTheWay(desktop, hand)
})

journey('with a finger, on a phone', async ({ phone }) => {
  const hand = touchHand(phone.page)
  await makeMapOfMedemblik(phone, hand)
  await phone.look('kaart')
  await addOwnPeople(phone, hand, pullWith(dragFinger, 'in the list'))
  const save = async () => {
    await hand.press(button(phone.page, 'Meer'))
    await hand.press(phone.page.getByRole('menuitem', { name: /^Kopie opslaan/ }))
  }
  expectOwnMap(await savedFile(phone.page, save))
  await askTheWay(phone, hand)
})

journey('with the keyboard alone', async ({ desktop }) => {
  const hand = keyboardHand(desktop.page)
  await makeMapOfMedemblik(desktop, hand)
  await addOwnPeople(desktop, hand, makeLink)
  expectOwnMap(await savedFile(desktop.page, () => desktop.page.keyboard.press('ControlOrMeta+s')))
  await askTheWay(desktop, hand)
})

/** Chooses the one on the drawing, where it is large enough to point at, or else in the list. */
type Choose = 'on the drawing' | 'in the list'

/** Pulls a line from the handle of the one to the other. */
function pullWith(drag: typeof dragMouse, choose: Choose) {
  return async (hand: PointingHand, { from, kind, to }: Sentence) => {
    const { page } = hand
    const handle = button(page, `Lijn maken vanaf ${from}: trek naar een ander`)
    for (const box of await page.getByRole('checkbox', { checked: true }).all()) await hand.press(box)
    await goToPlace(hand, 'Kaart')
    await untilDrawn(page)
    await hand.press(button(page, 'Nu niet')) // *Wie ken je al?*: the one we are about to tell
    await hand.press(button(page, 'Alles in beeld'))
    if (choose === 'on the drawing') await hand.pointAt(await spotOf(page, from))
    else {
      await goToPlace(hand, 'Lijst')
      await hand.press(page.getByRole('checkbox', { name: `${from} kiezen`, exact: true }))
      await goToPlace(hand, 'Kaart')
    }
    await handle.waitFor()
    const at = await handle.boundingBox()
    if (!at) throw new Error('The handle is nowhere')
    await drag(page, { x: at.x + at.width / 2, y: at.y + at.height / 2 }, await spotOf(page, to))
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await hand.choose(dialog.getByRole('combobox', { name: 'Soort lijn' }), kind)
    await hand.press(dialog.getByRole('button', { name: 'Lijn maken', exact: true }))
    await dialog.waitFor({ state: 'detached' })
    await untilSaved(page)
    await goToPlace(hand, 'Lijst')
  }
}
