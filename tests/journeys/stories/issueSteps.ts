import { expect } from 'vitest'
import { button, untilSaved } from '../pages.ts'
import type { Teller } from './mapSteps.ts'

// From a problem to what the map says about it.

export type Place = 'Problemen' | 'Gesprekken' | 'Wie kan ik vragen?' | 'Lijst'

/** To one of the places of the map; its title tells that we are there. */
export async function toPlace({ visit, hand }: Teller, place: Place, title: string = place): Promise<void> {
  const { page } = visit
  await hand.press(
    page
      .getByRole('navigation', { name: 'Plaatsen' })
      .getByRole('link', { name: new RegExp(`^${place.replace('?', '\\?')}`) }),
  )
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** *Probleem toevoegen*: one sentence and its topic; its page opens. */
export async function addProblem(teller: Teller, title: string, topic: string): Promise<void> {
  const { visit, hand } = teller
  const { page } = visit
  await toPlace(teller, 'Problemen')
  await visit.look('problemen')
  await hand.press(button(page, 'Probleem toevoegen'))
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await visit.look('probleem toevoegen')
  await hand.type(dialog.getByLabel('Wat is het probleem?'), title)
  await hand.pick(dialog.getByRole('combobox', { name: 'Onderwerp toevoegen' }), topic, topic)
  await hand.press(dialog.getByRole('button', { name: 'Bewaren', exact: true }))
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await untilSaved(page)
  await visit.look('probleem')
}

export type Said = 'Gevraagd' | 'Herkent dit' | 'Herkent dit niet'

/** Someone to ask says something at once. */
export async function noteAnswer({ visit, hand }: Teller, name: string, said: Said): Promise<void> {
  await hand.press(button(visit.page, `${said}: ${name}`))
  await visit.page.getByLabel(`Antwoord van ${name}`, { exact: true }).waitFor()
}

/** Anyone else of the map is asked. */
export async function askOther({ visit, hand }: Teller, name: string): Promise<void> {
  await hand.pick(visit.page.getByRole('combobox', { name: 'Iemand anders vragen' }), name, name)
  await visit.page.getByLabel(`Antwoord van ${name}`, { exact: true }).waitFor()
}

/** Someone who was asked answers later. */
export async function changeAnswer({ visit, hand }: Teller, name: string, said: Said): Promise<void> {
  await hand.choose(visit.page.getByLabel(`Antwoord van ${name}`, { exact: true }), said)
}

/** Whose problem it is, by the map. */
export async function expectVerdict({ visit }: Teller, verdict: string): Promise<void> {
  const whose = visit.page.getByRole('heading', { name: 'Van wie is dit probleem?' }).locator('xpath=..')
  await expect.poll(() => whose.innerText()).toContain(verdict)
}

/** Opens a problem from *Problemen*. */
export async function openProblem(teller: Teller, title: string): Promise<void> {
  await toPlace(teller, 'Problemen')
  await teller.hand.press(teller.visit.page.getByRole('link', { name: title }).first())
  await teller.visit.page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** *De weg naar …*, step by step. */
export async function askTheWay(teller: Teller, name: string, steps: RegExp): Promise<void> {
  const { visit, hand } = teller
  const { page } = visit
  await toPlace(teller, 'Wie kan ik vragen?')
  await hand.press(page.getByRole('link', { name: /^De weg naar iemand/ }))
  await hand.pick(page.getByRole('combobox', { name: 'Wie wil je bereiken?' }), name, new RegExp(`^${escaped(name)}`))
  await page.getByRole('heading', { level: 1, name: `De weg naar ${name}` }).waitFor()
  const best = page.getByRole('heading', { name: 'De kortste weg' }).locator('xpath=..')
  await expect.poll(() => best.innerText()).toMatch(steps)
  await visit.look('de weg')
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
