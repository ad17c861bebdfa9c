import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { InfluenceGrid } from '#analysis/influenceGrid.ts'
import type { Routes } from '#analysis/routesTo.ts'
import type { WhoAbout } from '#analysis/whoAbout.ts'
import type { WhoDecides } from '#analysis/whoDecides.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { ROLES } from '#model/vocabulary.ts'
import { namesOn } from '#state/names.ts'
import type { AskPlace } from '#state/placesWithin.ts'
import { topicKey } from '#state/topicKeys.ts'
import { resetView } from '#state/view.ts'
import { askText } from '#text/ask.ts'
import { influenceText } from '#text/askInfluence.ts'
import { ask, storyMap } from './openStory.tsx'

interface StoryQuestion {
  readonly query: string
  readonly question: string
  readonly topic?: string
  readonly target?: string
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

beforeEach(resetView)
afterEach(() => {
  vi.useRealTimers()
})

const headings = (level: number) => page.getByRole('heading', { level }).elements()
const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''
/** The names of a list of people: each begins with the button that opens them. */
const namesIn = (list: Element | null | undefined): string[] =>
  [...(list?.querySelectorAll(':scope > li') ?? [])].map(row => text(row.querySelector('button')))
/** The names under a heading; nothing when there is no such heading. */
function namesUnder(heading: string): string[] {
  const found = headings(2).find(element => text(element) === heading)
  return namesIn(found?.closest('section')?.querySelector('ul'))
}
const namesOf = (map: NetworkMap, ids: readonly ActorId[] = []) => ids.map(namesOn(map).labelOf)

type Reading = (map: NetworkMap, asked: StoryQuestion) => { readonly seen: unknown; readonly meant: unknown }

const readWhoAbout: Reading = (map, { answer }) => {
  const about = answer as WhoAbout
  const seen = ROLES.map(role => [role, namesUnder(askText.group(role))])
  return { seen, meant: ROLES.map(role => [role, namesOf(map, about[role])]) }
}

const readDecides: Reading = (map, { answer }) => {
  const { deciders, advisersPerDecider } = answer as WhoDecides
  const sections = [...document.querySelectorAll('section')].filter(section => section.querySelector('li button'))
  const seen = sections.map(section => {
    const [decider, advisers] = section.querySelectorAll('ul')
    return [namesIn(decider), namesIn(advisers)]
  })
  return { seen, meant: deciders.map(id => [namesOf(map, [id]), namesOf(map, advisersPerDecider[id])]) }
}

const readLoose: Reading = (map, { answer }) => ({
  seen: namesIn(document.querySelector('main ul')),
  meant: namesOf(map, answer as ActorId[]),
})

const readAllies: Reading = (map, { answer }) => {
  const allies = answer as ActorId[]
  return { seen: namesUnder(`${allies.length} bondgenoten`), meant: namesOf(map, allies) }
}

const FIELDS = ['collaborate', 'keepSatisfied', 'keepInformed', 'monitor'] as const
const readInfluence: Reading = (map, { answer }) => {
  const grid = answer as InfluenceGrid
  const unknown = headings(2).filter(element => text(element).startsWith('Nog niet ingevuld'))
  const seen = FIELDS.map(field => namesUnder(influenceText.field[field].title))
  return {
    seen: [...seen, ...unknown.map(element => namesIn(element.closest('section')?.querySelector('ul')))],
    meant: [...FIELDS, ...(grid.unknown.length > 0 ? (['unknown'] as const) : [])].map(field =>
      namesOf(map, grid[field]),
    ),
  }
}

/** The cards of ways under a heading: everyone on it after Ik, how many steps, and how official. */
function waysUnder(heading: string): string[] {
  const found = headings(2).find(element => text(element).startsWith(heading))
  const lists = [...(found?.closest('section')?.querySelectorAll('ol') ?? [])]
  return lists.map(list => {
    const names = [...list.querySelectorAll('li')].map(text)
    return [...names, text(list.nextElementSibling)].join(' | ')
  })
}

const readRoutes: Reading = (map, { answer }) => {
  const { labelOf } = namesOn(map)
  const nameOf = (id: ActorId) => labelOf(id).split(',', 1)[0] ?? '' // a sentence leaves out what comes after the comma
  const { shortest, shortestFormal, shortestInformal } = answer as Routes
  const told = ({ route, steps, formality }: Routes['shortest'][number]) =>
    [...namesOf(map, route.slice(1)), `${steps} stappen · ${askText.way.all[formality].toLowerCase()}`].join(' | ')
  const [best] = shortest
  const steps = [...document.querySelectorAll('main section:first-of-type ol > li > p:first-child')].map(text)
  const stepTold = (id: ActorId, at: number) =>
    at === 0 ? `Vraag ${nameOf(id)}.` : expect.stringMatching(wordsOf(nameOf(best?.route[at] ?? id), nameOf(id)))
  // A way that is the best one itself is told as such, not once more.
  const isBest = (route: Routes['shortest'][number]) => JSON.stringify(route) === JSON.stringify(best)
  const kind = (routes: Routes['shortest']) => routes.filter(route => !isBest(route)).map(told)
  return {
    seen: {
      steps,
      formal: waysUnder(askText.way.formal),
      informal: waysUnder(askText.way.informal),
      others: waysUnder('Nog '),
      same: page.getByText(askText.way.sameAsBest).elements().length,
    },
    meant: {
      steps: best?.route.slice(1).map(stepTold),
      formal: kind(shortestFormal),
      informal: kind(shortestInformal),
      others: shortest.slice(1).map(told),
      same: [...shortestFormal, ...shortestInformal].filter(isBest).length,
    },
  }
}

/** A sentence from the first name to the other. */
const wordsOf = (from: string, to: string): RegExp => new RegExp(`^${escaped(from)} .+ ${escaped(to)}\\.$`)
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Screen {
  readonly place: (asked: StoryQuestion) => AskPlace
  readonly read: Reading
}
const SCREENS = new Map<string, Screen>([
  ['whoAbout', { place: ({ topic = '' }) => ({ about: 'onderwerp', topic: topicKey(topic) }), read: readWhoAbout }],
  ['whoDecides', { place: ({ topic = '' }) => ({ about: 'beslist', topic: topicKey(topic) }), read: readDecides }],
  ['allies', { place: ({ topic = '' }) => ({ about: 'bondgenoten', topic: topicKey(topic) }), read: readAllies }],
  ['routesTo', { place: ({ target = '' }) => ({ about: 'weg', actor: target }), read: readRoutes }],
  ['unconnected', { place: () => ({ about: 'los' }), read: readLoose }],
  ['influenceGrid', { place: () => ({ about: 'invloed' }), read: readInfluence }],
])
/** Questions with a place of their own: tests/features/issue and tests/features/contact. */
const ELSEWHERE = new Set(['whoShares', 'agreements'])

describe.each(STORIES)('the story $story, from the screen', ({ story, today, questions }) => {
  test('every question has its screen', () => {
    const asked = questions.map(({ query }) => query)
    expect(asked.filter(query => !SCREENS.has(query) && !ELSEWHERE.has(query))).toEqual([])
  })
  test.each(questions.filter(({ query }) => SCREENS.has(query)))('$query: $question', async asked => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(`${today}T10:00:00Z`)
    const screen = SCREENS.get(asked.query)
    const map = storyMap(story)
    await ask(map, screen?.place(asked) ?? { about: 'menu' })
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    const more = page.getByRole('button', { name: 'Toon ze' })
    if (more.elements().length > 0) await more.click()
    const reading = screen?.read(map, asked)
    expect(reading?.seen).toEqual(reading?.meant)
  })
})
