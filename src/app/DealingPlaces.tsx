import { AgreementsPage } from '#features/contact/AgreementsPage.tsx'
import { TalksPage } from '#features/contact/TalksPage.tsx'
import { CheatSheetPage } from '#features/gathering/CheatSheetPage.tsx'
import { GatheringPage } from '#features/gathering/GatheringPage.tsx'
import { GatheringsPage } from '#features/gathering/GatheringsPage.tsx'
import { LetterPage } from '#features/letter/LetterPage.tsx'
import { LettersPage } from '#features/letter/LettersPage.tsx'
import { TodoPage } from '#features/todo/TodoPage.tsx'
import type { Id } from '#model/records.ts'
import { useLateCount } from '#state/lateCount.ts'
import { hrefOf } from '#state/place.ts'
import { DEALING_LISTS, type DealingPlace } from '#state/placesWithin.ts'
import { appText } from '#text/app.ts'
import { contactText } from '#text/contact.ts'
import { SubNav } from '#ui/SubNav.tsx'

interface DealingPlacesProps {
  readonly dealing: DealingPlace
  readonly map: string
}

/** *Gesprekken*: what I have to do, talks, agreements, gatherings and letters. */
export function DealingPlaces({ dealing, map }: DealingPlacesProps) {
  const late = useLateCount()
  const nav = (
    <SubNav
      label={appText.place.gesprekken}
      links={DEALING_LISTS.map(page => ({
        href: hrefOf({ at: 'map', map, view: 'gesprekken', dealing: { page } }),
        label: appText.dealings[page],
        current: page === dealing.page,
        ...(page === 'afspraken' &&
          late > 0 && { count: { shown: late, words: contactText.late(appText.dealings[page], late) } }),
      }))}
    />
  )
  switch (dealing.page) {
    case 'doen':
      return <TodoPage map={map} nav={nav} />
    case 'gesprek':
      return <TalksPage map={map} nav={nav} />
    case 'afspraken':
      return <AgreementsPage map={map} nav={nav} />
    case 'bijeenkomsten':
      return <GatheringsPage map={map} nav={nav} />
    case 'brieven':
      return <LettersPage map={map} nav={nav} />
    case 'bijeenkomst':
      return <GatheringPage key={dealing.id} id={dealing.id as Id<'gatherings'>} map={map} />
    case 'spiekbriefje':
      return <CheatSheetPage key={dealing.id} id={dealing.id as Id<'gatherings'>} map={map} />
    case 'brief':
      return <LetterPage key={dealing.id} id={dealing.id as Id<'letters'>} map={map} />
  }
}
