import type { ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Agreements } from '#analysis/agreements.ts'
import type { WhoShares } from '#analysis/whoShares.ts'
import { AgreementsPage } from '#features/contact/AgreementsPage.tsx'
import type { AgreementGroup } from '#features/contact/agreementGroups.ts'
import { IssuePage } from '#features/issue/IssuePage.tsx'
import type { ActorId, Id, NetworkMap } from '#model/records.ts'
import { useOpening } from '#state/mapStore.ts'
import { closeMap, createMap, openMap } from '#state/maps.ts'
import { namesOn } from '#state/names.ts'
import { render } from '#tests/support/render.tsx'
import { contactText } from '#text/contact.ts'
import { topicLabel } from '#text/topics.ts'
import { verdictLabel } from '#text/words.ts'
import { storyMap } from './openStory.tsx'

interface StoryQuestion {
  readonly query: string
  readonly question: string
  readonly issue?: string
  readonly topic?: string
  readonly with?: string
  readonly open?: boolean
  readonly answer: unknown
}
interface StoryAnswers {
  readonly story: string
  readonly today: string
  readonly questions: readonly StoryQuestion[]
}
const STORIES = Object.values(
  import.meta.glob<StoryAnswers>('/tests/stories/*.answers.json', { eager: true, import: 'default' }),
)

afterEach(() => {
  vi.useRealTimers()
  closeMap()
})

async function open(map: NetworkMap, today: string, shown: ReactNode): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(`${today}T10:00:00Z`)
  await createMap(map, 'proef')
  await openMap(map.info.id)
  render(<Opened>{shown}</Opened>)
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
}

function Opened({ children }: { readonly children: ReactNode }) {
  const { shown } = useOpening()
  return shown && <main lang="nl">{children}</main>
}

const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''
const sectionOf = (heading: string): Element | null | undefined =>
  page
    .getByRole('heading', { name: heading, exact: true })
    .elements()
    .find(element => element.tagName === 'H2')
    ?.closest('section')
const rowsOf = (heading: string): Element[] => [...(sectionOf(heading)?.querySelectorAll('ul > li') ?? [])]
const nameIn = (row: Element): string => text(row.querySelector('button'))
/** Everyone whose answer on the page is this one. */
const said = (answer: string): string[] =>
  rowsOf('Wie heb je gevraagd?')
    .filter(row => row.querySelector('select')?.value === answer)
    .map(nameIn)

/** The agreements of these groups of the page; without groups all of them. */
function agreed(groups?: readonly AgreementGroup[]): string[] {
  const cards = [...document.querySelectorAll('main ul > li h3')]
  const groupOf = (card: Element) => text(card.closest('section, details')?.querySelector('h2'))
  const titles = groups?.map(group => `${contactText.agreements.group[group]} (`)
  return cards.filter(card => titles?.some(title => groupOf(card).startsWith(title)) ?? true).map(text)
}

describe.each(STORIES)('the story $story, from the pages of problems and agreements', ({ story, today, questions }) => {
  const map = storyMap(story)
  const asked = (query: string) => questions.filter(question => question.query === query)

  test.each(asked('whoShares'))('$question', async ({ issue = '', answer }) => {
    const { labelOf } = namesOn(map)
    const id = issue as Id<'issues'>
    const own = { ...map, info: { ...map.info, id: crypto.randomUUID() as NetworkMap['info']['id'] } }
    await open(own, today, <IssuePage id={id} map={own.info.id} />)
    const { confirms, denies, awaiting, stillToAsk, verdict } = answer as WhoShares
    const named = (ids: readonly ActorId[]) => ids.map(labelOf)
    expect(said('confirms')).toEqual(named(confirms))
    expect(said('denies')).toEqual(named(denies))
    expect(said('asked')).toEqual(named(awaiting))
    expect(rowsOf('Nog vragen').map(nameIn)).toEqual(named(stillToAsk))
    expect(text(sectionOf('Van wie is dit probleem?'))).toContain(verdictLabel(verdict))
  })

  test.each(asked('agreements'))('$question', async ({ topic, with: other, open: onlyOpen, answer }) => {
    const own = { ...map, info: { ...map.info, id: crypto.randomUUID() as NetworkMap['info']['id'] } }
    await open(own, today, <AgreementsPage map={own.info.id} nav={null} />)
    if (topic) await page.getByLabelText('Onderwerp').selectOptions(topicLabel(topic))
    if (other) await page.getByLabelText('Met wie').selectOptions(namesOn(map).labelOf(other as ActorId))
    if (onlyOpen) await page.getByRole('checkbox').click()
    const { all, open: stillOpen, overdue } = answer as Agreements
    // The page lists what asks most first; the answer lists by day.
    const told = (ids: readonly Id<'agreements'>[]) => ids.map(one => map.agreements.get(one)?.text ?? '').sort()
    await expect.poll(() => agreed().sort()).toEqual(told(all))
    expect(agreed(['overdue', 'soon', 'open', 'undated']).sort()).toEqual(told(stillOpen))
    expect(agreed(['overdue']).sort()).toEqual(told(overdue))
  })
})
