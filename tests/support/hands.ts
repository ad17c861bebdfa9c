import type { Locator, Page } from 'playwright'
import type { Spot } from './drawing.ts'

/** One way of working with the app: by mouse, by finger, or by keys alone. */
export interface Hand {
  readonly page: Page
  /** Presses a button, link, tick box or radio. */
  press(what: Locator): Promise<void>
  /** Puts this text in a field, in place of what was there, and stays in it. */
  type(field: Locator, text: string): Promise<void>
  /** Chooses from a list that the system shows. */
  choose(list: Locator, option: string): Promise<void>
  /** Fills in a day, `YYYY-MM-DD`, in a field for a day. */
  setDay(field: Locator, day: string): Promise<void>
  /** Types in a field with suggestions and takes the one with this name. */
  pick(field: Locator, text: string, option: string | RegExp): Promise<void>
}

/** A hand that can point at a place where nothing is but the drawing. */
export interface PointingHand extends Hand {
  pointAt(spot: Spot): Promise<void>
}

/** A mouse, and a keyboard for writing. */
export const mouseHand = (page: Page): PointingHand =>
  pointer(
    page,
    what => what.click(),
    ({ x, y }) => page.mouse.click(x, y),
  )

/** A finger, and the keyboard on the screen. */
export const touchHand = (page: Page): PointingHand =>
  pointer(
    page,
    what => what.tap(),
    ({ x, y }) => page.touchscreen.tap(x, y),
  )

function pointer(
  page: Page,
  point: (what: Locator) => Promise<void>,
  pointAt: (spot: Spot) => Promise<void>,
): PointingHand {
  const type = async (field: Locator, text: string) => {
    await point(field)
    await field.fill('')
    await page.keyboard.type(text)
  }
  return {
    page,
    press: point,
    pointAt,
    type,
    choose: async (list, option) => void (await list.selectOption({ label: option })),
    setDay: (field, day) => field.fill(day),
    pick: async (field, text, option) => {
      await type(field, text)
      await point(optionCalled(page, option))
    },
  }
}

const optionCalled = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('option', typeof name === 'string' ? { name, exact: true } : { name }).first()

/** No mouse, no finger: everything by Tab, arrows, Enter and Space, as someone does who can't point. */
export function keyboardHand(page: Page): Hand {
  const press = async (what: Locator) => {
    await reach(page, what)
    await page.keyboard.press((await isTicked(what)) ? 'Space' : 'Enter')
  }
  const type = async (field: Locator, text: string) => {
    await reach(page, field)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.keyboard.type(text)
  }
  return {
    page,
    press,
    type,
    choose: async (list, option) => {
      await reach(page, list)
      await page.keyboard.type(option)
      await page.keyboard.press('Enter')
    },
    setDay: async (field, day) => {
      await reach(page, field)
      for (const keys of dayAsTyped(day)) {
        for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowLeft') // its first part: it has three
        await page.keyboard.type(keys)
        if ((await field.inputValue()) === day) return
      }
      throw new Error(`${day} could not be typed`)
    },
    pick: async (field, text, option) => {
      await type(field, text)
      const wanted = optionCalled(page, option)
      await wanted.waitFor()
      for (let i = 0; i < 50; i++) {
        await page.keyboard.press('ArrowDown')
        if (await isActiveOption(wanted, field)) return page.keyboard.press('Enter')
      }
      throw new Error(`The arrows never came to ${option}`)
    },
  }
}

/** A day as someone types it, part by part; which part comes first is up to the language of the browser. */
function dayAsTyped(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  return [date + month + year, month + date + year, year + month + date]
}

const isTicked = (what: Locator): Promise<boolean> =>
  what.evaluate(element => element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))

const isActiveOption = async (option: Locator, field: Locator): Promise<boolean> => {
  const active = await field.getAttribute('aria-activedescendant')
  return active !== null && active === (await option.getAttribute('id'))
}

const MOST_TABS = 400

/** Presses Tab until this has the focus; an arrow key inside a menu or a group of radios, which is one stop. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let i = 0; i < MOST_TABS; i++) {
    const where = await wanted.evaluate(element => {
      const active = document.activeElement
      if (active === element) return 'here'
      const menu = element.closest('[role="menu"]')
      if (menu?.contains(active)) return 'in the group'
      const radios = [element, active].every(one => one instanceof HTMLInputElement && one.type === 'radio')
      return radios && (element as HTMLInputElement).name === (active as HTMLInputElement).name
        ? 'in the group'
        : 'elsewhere'
    })
    if (where === 'here') return
    await page.keyboard.press(where === 'in the group' ? 'ArrowDown' : 'Tab')
  }
  throw new Error(`Tab never came to ${wanted}`)
}
