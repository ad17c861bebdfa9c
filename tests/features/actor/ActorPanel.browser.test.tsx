import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ActorPanel } from '#features/actor/ActorPanel.tsx'
import type { Actor, ActorId } from '#model/records.ts'
import { undo, useHistory } from '#state/mapStore.ts'
import { useSaid } from '#state/messages.ts'
import { select, useView } from '#state/view.ts'
import {
  actorId,
  council,
  inCouncil,
  jolanda,
  jolandaKnows,
  knowsJolanda,
  line,
  mulder,
  samira,
  seat,
  someone,
} from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { actorText } from '#text/actor.ts'
import { canvasText } from '#text/canvas.ts'
import { carefulText } from '#text/careful.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

const party = someone('party', 5, { name: 'Partij Groen', kind: 'group', player: 'fractie' })
const councillor = someone('lid', 6, { name: 'Raadslid', placeholder: true, player: 'raadslid' })
const hostile = someone('site', 7, {
  name: 'Vereniging',
  kind: 'organisation',
  contact: { website: 'javascript:alert(1)' },
})

const did = {
  onClose: vi.fn(),
  onOpenActor: vi.fn(),
  onOpenLink: vi.fn(),
  onMakeLink: vi.fn(),
  onShowRoute: vi.fn(),
}

beforeEach(async () => {
  vi.clearAllMocks()
  await openTestMap({
    actors: [samira, jolanda, mulder, council, seat, party, councillor, hostile],
    links: [knowsJolanda, jolandaKnows, inCouncil],
  })
})

function LastEdit() {
  return <output data-testid="last">{useHistory().undoLabel}</output>
}

const open = (id: ActorId) =>
  render(
    <main>
      <h1>Waterbeek</h1>
      <ActorPanel id={id} {...did} />
      <LastEdit />
    </main>,
  )
const actor = (id: ActorId): Actor | undefined => openedMap().actors.get(id)
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const told = () => useSaid.getState().messages.map(({ text }) => text)
const lastEdit = () => page.getByTestId('last')
async function choose(entry: string) {
  await page.getByRole('button', { name: actorText.more }).click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
}

describe('a field', () => {
  test('is committed on leaving it, as one edit that has a name', async () => {
    open(mulder.id)
    await userEvent.fill(field('Functie'), 'oud-raadslid')
    expect(actor(mulder.id)?.jobTitle).toBe('raadslid')
    await userEvent.tab()
    expect(actor(mulder.id)?.jobTitle).toBe('oud-raadslid')
    await expect.element(lastEdit()).toHaveTextContent('Mulder: functie')
  })

  test('is committed on Enter, and taken back by undo', async () => {
    open(mulder.id)
    await userEvent.fill(field('Naam'), 'Anja Mulder')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Anja Mulder' })).toBeVisible()
    undo()
    await expect.element(field('Naam')).toHaveValue('Mulder')
  })

  test('Escape brings back what was there, and leaves the details open', async () => {
    open(mulder.id)
    await userEvent.fill(field('Functie'), 'iets anders')
    await userEvent.keyboard('{Escape}')
    await expect.element(field('Functie')).toHaveValue('raadslid')
    expect(did.onClose).not.toHaveBeenCalled()
  })

  test('an emptied name is refused, and says why', async () => {
    open(mulder.id)
    await userEvent.clear(field('Naam'))
    await userEvent.tab()
    await expect.element(page.getByText(actorText.nameCameBack)).toBeVisible()
    expect(actor(mulder.id)?.name).toBe('Mulder')
  })

  test('about someone else is never filled in by the browser, and private ones are not spell-checked', async () => {
    open(mulder.id)
    await page.getByText('Bereiken', { exact: true }).click()
    for (const box of document.querySelectorAll('aside input[type=text], aside textarea'))
      expect(box.getAttribute('autocomplete')).toBe('off')
    for (const name of ['Naam', 'Alleen voor mij', 'Telefoon', 'E-mail'])
      await expect.element(field(name)).toHaveAttribute('spellcheck', 'false')
  })
})

describe('notes', () => {
  test('the one only for me is open and first; the one to share is opened on purpose, and says that it goes along', async () => {
    open(mulder.id)
    await expect.element(field(actorText.fields.privateNote)).toBeVisible()
    expect(field(actorText.fields.note).query()).toBeNull()
    await page.getByText(actorText.sharedNote, { exact: true }).click()
    await expect.element(field(actorText.fields.note)).toBeVisible()
  })

  test('warn softly about health, and keep what was written', async () => {
    open(mulder.id)
    await userEvent.fill(field(actorText.fields.privateNote), 'zoon met epilepsie')
    await expect.element(page.getByText(carefulText.health)).toBeVisible()
    await userEvent.tab()
    await expect.poll(() => actor(mulder.id)?.privateNote).toBe('zoon met epilepsie')
  })
})

describe('how to reach someone', () => {
  test('is copied in one tap, and only opened where that is safe', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    open(hostile.id)
    await page.getByRole('button', { name: actorText.copy.alone('Website') }).click()
    expect(copied).toHaveBeenCalledWith('javascript:alert(1)')
    await expect.poll(told).toContain(actorText.copy.done('Website'))
    expect(page.getByRole('link', { name: actorText.open.website }).query()).toBeNull()
    await userEvent.fill(field('Telefoon'), '0228 123456')
    await userEvent.tab()
    await expect
      .element(page.getByRole('link', { name: actorText.open.phone }))
      .toHaveAttribute('href', 'tel:0228123456')
    await page.getByRole('button', { name: actorText.copy.what('Telefoon') }).click()
    expect(copied).toHaveBeenLastCalledWith('0228 123456')
  })
})

describe('what is asked depends on who it is', () => {
  test('for whom it stands up is asked of an organisation, never of a person', async () => {
    open(council.id)
    await page.getByText('Meer', { exact: true }).click()
    await expect.element(page.getByRole('group', { name: actorText.fields.represents })).toBeVisible()
  })
  test('and a person is not asked', async () => {
    open(mulder.id)
    await page.getByText('Meer', { exact: true }).click()
    await expect.element(page.getByRole('group', { name: actorText.fields.aliases })).toBeVisible()
    expect(page.getByRole('group', { name: actorText.fields.represents }).query()).toBeNull()
  })

  test('a seat asks for the name; the function stays', async () => {
    open(seat.id)
    await userEvent.fill(field(actorText.seat.field), 'Fatma de Graaf')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Fatma de Graaf' })).toBeVisible()
    expect(actor(seat.id)?.jobTitle).toBe('Wethouder zorg en welzijn')
    expect(actor(seat.id)).not.toHaveProperty('placeholder')
    expect(page.getByText(actorText.seat.title).query()).toBeNull()
  })

  test('a councillor is asked which party, once', async () => {
    open(councillor.id)
    await userEvent.selectOptions(page.getByLabelText('Welke fractie?'), 'Partij Groen')
    const added = [...openedMap().links.values()].find(({ source }) => source === councillor.id)
    expect(added).toMatchObject({ target: party.id, type: 'memberOf', formality: 'formal' })
    await expect.poll(() => page.getByLabelText('Welke fractie?').query()).toBeNull()
  })

  test('a usual player says what it does', async () => {
    open(councillor.id)
    await expect.element(page.getByText(/^Een raadslid is gekozen door de inwoners/u)).toBeVisible()
  })
})

describe('topics', () => {
  test('are chosen from the list by a part of the word, or are one’s own word', async () => {
    open(mulder.id)
    const box = page.getByRole('combobox', { name: 'Onderwerp toevoegen' })
    await userEvent.type(box, 'leerlingen')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await userEvent.type(box, 'stoeprand')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(actor(mulder.id)?.topics).toStrictEqual(['leerlingenvervoer', 'stoeprand'])
    await page.getByRole('button', { name: 'Leerlingenvervoer weghalen' }).click()
    expect(actor(mulder.id)?.topics).toStrictEqual(['stoeprand'])
  })
})

test('Escape in a list closes the list, not the details', async () => {
  open(mulder.id)
  await userEvent.type(page.getByRole('combobox', { name: 'Onderwerp toevoegen' }), 'won')
  await expect.element(page.getByRole('option', { name: 'Wonen' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('[role=listbox]')).toBeNull()
  expect(did.onClose).not.toHaveBeenCalled()
})

describe('links', () => {
  test('read as sentences that begin with this one, in both directions', async () => {
    open(mulder.id)
    const lines = () => [...document.querySelectorAll('aside li p')].map(one => one.textContent)
    await expect
      .poll(lines)
      .toStrictEqual(['Mulder kent Jolanda Vosniet officieel', 'Mulder is lid van Gemeenteraad Waterbeekofficieel'])
  })

  test('read backward at the other end', async () => {
    open(council.id)
    await expect.element(page.getByText('heeft als lid')).toBeVisible()
  })

  test('open the other one by the name, and the line by the arrow', async () => {
    open(mulder.id)
    await page.getByRole('button', { name: 'Jolanda Vos', exact: true }).click()
    expect(did.onOpenActor).toHaveBeenCalledWith(jolanda.id)
    await page.getByRole('button', { name: actorText.openLink('Mulder kent Jolanda Vos') }).click()
    expect(did.onOpenLink).toHaveBeenCalledWith(jolandaKnows.id)
  })

  test('say how far it is from Ik, with the way there', async () => {
    open(mulder.id)
    await expect.element(page.getByText('2 stappen van jou.')).toBeVisible()
    await page.getByRole('button', { name: actorText.showRoute }).click()
    expect(did.onShowRoute).toHaveBeenCalledWith(mulder.id)
  })
})

describe('more to do', () => {
  test('throwing away takes the links along, lets go of who was chosen, and can be undone', async () => {
    select([mulder.id])
    open(mulder.id)
    await choose('Weggooien')
    expect(openedMap().actors.has(mulder.id)).toBe(false)
    expect([...openedMap().links.keys()]).toStrictEqual([knowsJolanda.id])
    expect(did.onClose).toHaveBeenCalledOnce()
    expect(told()).toEqual([canvasText.done.removed('Mulder')])
    expect(useView.getState().selection.size).toBe(0)
    undo()
    expect(openedMap().links.size).toBe(3)
  })

  test('Ik is not thrown away', async () => {
    open(samira.id)
    await choose('Weggooien')
    expect(openedMap().actors.has(samira.id)).toBe(true)
    expect(told()).toContain(canvasText.done.selfStays)
    expect(did.onClose).not.toHaveBeenCalled()
  })

  test('who is fixed can be let loose', async () => {
    open(jolanda.id)
    await choose('Vastzetten')
    expect(actor(jolanda.id)?.pinned).toBe(true)
    await choose('Losmaken')
    expect(actor(jolanda.id)).not.toHaveProperty('pinned')
    await expect.element(lastEdit()).toHaveTextContent(canvasText.done.unpin('Jolanda Vos'))
  })

  test('Dit ben ik hands it over', async () => {
    open(jolanda.id)
    await choose('Dit ben ik')
    expect(actor(jolanda.id)?.self).toBe(true)
    expect(actor(samira.id)).not.toHaveProperty('self')
  })

  test('a duplicate has a name that says so, and is opened', async () => {
    open(jolanda.id)
    await choose('Dubbel maken')
    const copy = [...openedMap().actors.values()].find(({ name }) => name === 'Jolanda Vos (kopie)')
    expect(did.onOpenActor).toHaveBeenCalledWith(copy?.id)
  })

  test('two become one, with what someone chose of each', async () => {
    open(jolanda.id)
    await choose('Samenvoegen met …')
    await userEvent.type(page.getByRole('combobox', { name: 'Met wie?' }), 'mulder')
    await page.getByRole('option', { name: 'Mulder' }).click()
    await page.getByRole('radio', { name: 'Mulder' }).click()
    await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click()
    expect(openedMap().actors.has(mulder.id)).toBe(false)
    expect(actor(jolanda.id)).toMatchObject({ name: 'Mulder', aliases: ['Jolanda Vos'], jobTitle: 'raadslid' })
    expect([...openedMap().links.values()].map(({ source, target }) => [source, target])).toStrictEqual([
      [samira.id, jolanda.id],
      [jolanda.id, council.id],
    ])
  })

  test('Escape closes the dialog, and leaves the details open', async () => {
    open(jolanda.id)
    await choose('Samenvoegen met …')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => page.getByRole('dialog').query()).toBeNull()
    expect(did.onClose).not.toHaveBeenCalled()
  })
})

describe('reaching someone', () => {
  test('a website that is no website is no link, and says so', async () => {
    open(hostile.id)
    await expect.element(page.getByText(actorText.badWebsite)).toBeVisible()
    expect(document.querySelector('aside a')).toBeNull()
  })

  test('a real website is a link that tells nothing about where it came from', async () => {
    open(hostile.id)
    await userEvent.fill(field('Website'), 'www.vereniging.example')
    await userEvent.tab()
    const link = page.getByRole('link', { name: actorText.open.website })
    await expect.element(link).toHaveAttribute('href', 'https://www.vereniging.example/')
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
  })
})

describe('for everybody', () => {
  test.each([mulder.id, seat.id, councillor.id, hostile.id, samira.id])(
    'the details of %s have no axe findings',
    async id => {
      open(id)
      await expect.element(page.getByRole('heading', { name: /Lijnen/u })).toBeVisible()
      for (const group of document.querySelectorAll('details')) group.open = true
      expect(await violations()).toStrictEqual([])
    },
  )

  test('a name of 200 characters without a space stays inside', async () => {
    await openTestMap({
      actors: [someone('long', 0, { name: 'x'.repeat(200) }), samira],
      links: [line('l', 0, 'ik', 'knows', 'long')],
    })
    document.body.style.width = '390px'
    open(actorId('long'))
    await expect.element(page.getByText(/^Lijnen/u)).toBeVisible()
    expect(document.querySelector('aside')?.scrollWidth).toBeLessThanOrEqual(390)
    document.body.style.width = ''
  })

  test('who is gone says so', async () => {
    open(actorId('nobody'))
    await expect.element(page.getByRole('heading', { name: actorText.gone })).toBeVisible()
  })
})
