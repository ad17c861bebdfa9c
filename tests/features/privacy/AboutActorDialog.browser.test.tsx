import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AboutActorDialog } from '#features/privacy/AboutActorDialog.tsx'
import { useAsked } from '#state/asked.ts'
import { undo } from '#state/mapStore.ts'
import { addressOf, currentPlace, openBeside } from '#state/place.ts'
import { actorId, as, jolanda, knowsJolanda, type Lists, mulder, samira, someone } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { aboutText } from '#text/aboutActor.ts'
import { privacyText } from '#text/privacy.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

/** Each word stands in one place only. */
const word = (n: number) => `woord${n}x`
const full = someone('jolanda', 1, {
  ...{ name: 'Jolanda Vos', aliases: [word(1)], jobTitle: word(2), tasks: word(3), topics: [word(4)], note: word(5) },
  ...{ sector: 'own', scope: 'local', role: 'affected', formality: 'informal', power: 1, interest: 3, stance: 'for' },
  ...{ threshold: 'low', duration: 'permanent', from: '2020-01-01', until: '2027-01-01', checkedOn: '2026-02-02' },
  ...{ source: { name: word(6), date: '2026-03-03' }, extra: JSON.stringify({ [word(7)]: word(8) }) },
  contact: { email: word(9), phone: word(10), website: word(11), address: word(12), hours: word(13), how: word(14) },
})
const me = full.id
const lists: Lists = {
  actors: [samira, full, mulder, someone('x', 9, { name: 'Els', tasks: 'Werkt met Jolanda Vos' })],
  links: [{ ...knowsJolanda, note: word(15) }],
  issues: [
    {
      ...{ id: as('i'), order: 0, title: word(16), topics: [], reportedBy: me },
      answers: [{ actor: me, answer: 'confirms', on: '2026-05-05' }],
    },
  ],
  contactMoments: [
    {
      ...{ id: as('t'), order: 0, on: '2026-06-06', channel: 'phone', actors: [me, mulder.id], topics: [word(17)] },
      ...{ asked: word(18), answered: word(19), nextStep: word(20), replyBy: '2026-07-07', issue: as('i') },
    },
  ],
  agreements: [
    {
      ...{ id: as('a'), order: 0, on: '2026-08-08', actors: [mulder.id], owner: me, text: word(21), state: 'open' },
      due: '2026-09-09',
    },
  ],
  gatherings: [
    {
      ...{ id: as('g'), order: 0, title: word(22), on: '2026-10-10', place: word(23), goal: word(24), actors: [me] },
      registerBefore: '2026-10-05',
    },
  ],
  letters: [
    {
      id: as('l'),
      order: 0,
      kind: 'alderman',
      to: [me],
      parts: JSON.stringify({ why: word(25) }),
      sentOn: '2026-11-11',
    },
  ],
  plans: [
    { id: as('p'), order: 0, step: '4', answers: JSON.stringify({ deciders: [me], ask: word(26) }), issue: as('i') },
  ],
}
const secret = 'geheim1x'
const onClose = vi.fn()

function AskedNow() {
  return <output data-testid="asked">{JSON.stringify(useAsked() ?? {})}</output>
}

async function open(some: Lists, id = me): Promise<void> {
  onClose.mockClear()
  await openTestMap(some)
  location.hash = addressOf({ at: 'map', map: openedMap().info.id, view: 'lijst' })
  render(
    <main lang="nl">
      <h1>Waterbeek</h1>
      <AboutActorDialog actor={id} onClose={onClose} />
      <AskedNow />
    </main>,
  )
  await expect.element(page.getByRole('dialog')).toBeVisible()
}
const onScreen = () => document.querySelector('dialog')?.textContent ?? ''
const onPaper = () => document.querySelector('body > div[class*=paper]')?.textContent ?? ''
const titles = () => [...document.querySelectorAll('dialog h3')].map(({ textContent }) => textContent)

test('everything that the map knows stands there, on screen, on paper and as text', async () => {
  await open(lists)
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await userEvent.click(page.getByRole('button', { name: aboutText.copy }))
  const text = copied.mock.calls[0]?.[0] ?? ''
  const days = ['2020', '2027', '2 februari', '3 maart', '5 mei', '6 juni', '7 juli', '8 augustus', '9 september']
  const words = Array.from({ length: 26 }, (_, n) => word(n + 1))
  for (const told of [onScreen(), onPaper(), text]) {
    expect([...words, ...days, '10 oktober', '5 oktober', '11 november'].filter(one => !told.includes(one))).toEqual([])
    expect(told).toContain('Els (taken)')
  }
  expect(onPaper()).toContain(aboutText.confidential)
  expect(text).toMatch(/^Jolanda Vos\n/u)
  expect(titles()).toEqual([...Object.values(aboutText.sections), aboutText.takeAway])
  expect(document.title).not.toContain('Jolanda')
  await expect.poll(violations).toEqual([])
  copied.mockRestore()
})

test('parts with nothing in them are left out', async () => {
  await open({ actors: [jolanda] })
  expect(titles()).toEqual([aboutText.sections.who, aboutText.takeAway])
  expect(page.getByRole('checkbox').elements()).toEqual([])
  await expect.poll(violations).toEqual([])
})

test('what is only for me comes when it is ticked, on paper too', async () => {
  const privately: Lists = {
    actors: [
      { ...jolanda, privateNote: `${secret}a`, contact: { phone: `${secret}b` }, contactPrivate: true },
      { ...mulder, privateNote: 'Jolanda Vos gebeld' },
    ],
    contactMoments: [
      { ...{ id: as('t'), order: 0, on: '2026-06-06', channel: 'phone', actors: [me] }, privateNote: `${secret}c` },
    ],
  }
  await open(privately)
  for (const told of [onScreen(), onPaper()]) expect(told).not.toMatch(/geheim1x|Mulder/u)
  await userEvent.click(page.getByRole('checkbox', { name: aboutText.withPrivate }))
  const found = (told: string) =>
    [...told.matchAll(/geheim1x[abc]|Mulder \(alleen voor mij\)/gu)].map(([one]) => one).sort()
  const all = ['Mulder (alleen voor mij)', `${secret}a`, `${secret}b`, `${secret}c`]
  await expect.poll(() => found(onScreen())).toEqual(all)
  expect(found(onPaper())).toEqual(all)
})

test('each thing opens where it stands', async () => {
  await open(lists)
  await userEvent.click(page.getByRole('button', { name: `Openen: ${word(22)}` }))
  await expect.poll(currentPlace).toMatchObject({ dealing: { page: 'bijeenkomst', id: 'g' } })
  await userEvent.click(page.getByRole('button', { name: 'Openen: 6 juni 2026' }))
  await expect.element(page.getByTestId('asked')).toHaveTextContent('"what":"talk","edit":"t"')
})

test('printing is asked of the browser', async () => {
  await open(lists)
  const print = vi.spyOn(window, 'print').mockReturnValue()
  await userEvent.click(page.getByRole('button', { name: aboutText.print }))
  expect(print).toHaveBeenCalledOnce()
  print.mockRestore()
})

test('throwing away closes it and its details, and can be undone', async () => {
  await open(lists)
  openBeside({ kind: 'speler', id: me })
  await userEvent.click(page.getByRole('button', { name: privacyText.remove }))
  expect(openedMap().actors.has(me)).toBe(false)
  expect(onClose).toHaveBeenCalled()
  await expect.poll(currentPlace).not.toHaveProperty('beside')
  undo()
  expect(openedMap().actors.has(me)).toBe(true)
})

test('erasing for good is asked about first', async () => {
  await open(lists)
  await userEvent.click(page.getByRole('button', { name: privacyText.erase }))
  await expect.element(page.getByTestId('asked')).toHaveTextContent('{"what":"erase","table":"actors","id":"jolanda"}')
})

test('Ik stays: there is nothing to throw away', async () => {
  await open(lists, actorId('ik'))
  expect(titles()).not.toContain(aboutText.takeAway)
})
