import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LinkPanel } from '#features/link/LinkPanel.tsx'
import type { LinkId } from '#model/records.ts'
import { undo } from '#state/mapStore.ts'
import { council, inCouncil, jolanda, knowsJolanda, line, linkId, mulder, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { linkText } from '#text/link.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

const did = { onClose: vi.fn(), onOpenActor: vi.fn(), onOpenLink: vi.fn() }
const works = line('l9', 9, 'mulder', 'worksFor', 'raad', { note: 'Parttime' })

beforeEach(async () => {
  vi.clearAllMocks()
  await openTestMap({ actors: [samira, jolanda, mulder, council], links: [knowsJolanda, inCouncil, works] })
})

const open = (id: LinkId) =>
  render(
    <main>
      <h1>Waterbeek</h1>
      <LinkPanel id={id} {...did} />
    </main>,
  )
const link = (id: LinkId) => openedMap().links.get(id)

test('a line is a sentence, in both directions, and each end can be opened', async () => {
  open(inCouncil.id)
  await expect.element(page.getByRole('heading', { name: 'Mulder is lid van Gemeenteraad Waterbeek' })).toBeVisible()
  await expect.element(page.getByText('Gemeenteraad Waterbeek heeft als lid Mulder.')).toBeVisible()
  await page.getByRole('button', { name: 'Mulder openen' }).click()
  expect(did.onOpenActor).toHaveBeenCalledWith(mulder.id)
})

test('what is told of it can be changed, each as one edit', async () => {
  open(knowsJolanda.id)
  await page.getByRole('radio', { name: 'Beetje' }).click()
  await page.getByRole('radio', { name: 'Weet ik niet' }).first().click()
  await userEvent.fill(page.getByRole('textbox', { name: 'Notitie' }), 'Van het koor')
  await userEvent.tab()
  const { formality: _, ...rest } = knowsJolanda
  expect(link(knowsJolanda.id)).toStrictEqual({ ...rest, strength: 1, note: 'Van het koor' })
  undo()
  expect(link(knowsJolanda.id)).toStrictEqual({ ...rest, strength: 1 })
})

test('another kind can be chosen, also one that turns the line around', async () => {
  open(works.id)
  await userEvent.selectOptions(page.getByLabelText('Soort lijn'), 'krijgt advies van')
  expect(link(works.id)).toStrictEqual({ ...works, type: 'advises', source: council.id, target: mulder.id })
})

test('a kind that is between the two already is refused, and that line offered', async () => {
  open(works.id)
  await userEvent.selectOptions(page.getByLabelText('Soort lijn'), 'is lid van')
  expect(link(works.id)).toStrictEqual(works)
  await page.getByRole('button', { name: linkText.openTwin }).click()
  expect(did.onOpenLink).toHaveBeenCalledWith(inCouncil.id)
})

test('a line with a direction can be turned around; one that holds both ways can’t', async () => {
  open(works.id)
  await page.getByRole('button', { name: linkText.reverse }).click()
  expect(link(works.id)).toMatchObject({ source: council.id, target: mulder.id })
})

test('a line that holds both ways has nothing to turn around', async () => {
  open(knowsJolanda.id)
  await expect.element(page.getByRole('button', { name: linkText.remove })).toBeVisible()
  expect(page.getByRole('button', { name: linkText.reverse }).query()).toBeNull()
})

test('thrown away it is gone, and can be taken back', async () => {
  open(inCouncil.id)
  await page.getByRole('button', { name: linkText.remove }).click()
  expect(link(inCouncil.id)).toBeUndefined()
  expect(did.onClose).toHaveBeenCalledOnce()
  undo()
  expect(link(inCouncil.id)).toStrictEqual(inCouncil)
})

test('a line that is gone says so', async () => {
  open(linkId('nothing'))
  await expect.element(page.getByRole('heading', { name: linkText.gone })).toBeVisible()
})

test('the panel has no axe findings', async () => {
  open(inCouncil.id)
  await expect.element(page.getByRole('heading', { name: 'Mulder is lid van Gemeenteraad Waterbeek' })).toBeVisible()
  expect(await violations()).toStrictEqual([])
})
