import { type Agenda, aboutWhat, type Draft, howManyPeople, isWe, type LetterFacts } from './letterFacts.ts'

/** Why I write: the sentence that every official letter begins with. */
function why(facts: LetterFacts): string {
  const who = isWe(facts) ? 'Wij schrijven' : 'Ik schrijf'
  return `${who} u ${aboutWhat(facts)}`
}

function howMany(facts: LetterFacts): string {
  const { people, groups, place } = facts
  const from = place ? ` in ${place}` : ''
  if (people > 1) {
    const bodies = groups === 0 ? '' : ` Ook ${howManyPeople({ people: 1, groups })} ${herkennen(groups)} dit.`
    return `Wij merken dit met ${people} mensen${from}.${bodies}`
  }
  return groups === 0
    ? ''
    : `Ik merk dit zelf. Ook ${howManyPeople({ people: 1, groups })}${from} ${herkennen(groups)} dit.`
}

const herkennen = (n: number): string => (n === 1 ? 'herkent' : 'herkennen')
const withUs = (facts: LetterFacts): string => (isWe(facts) ? 'ons' : 'mij')
const mayWe = (facts: LetterFacts): string => (isWe(facts) ? 'Mogen wij' : 'Mag ik')

const offer = (facts: LetterFacts): string =>
  isWe(facts)
    ? 'Wij denken graag met u mee. Wij kunnen vertellen hoe het in het dagelijks leven gaat.'
    : 'Ik denk graag met u mee. Ik kan vertellen hoe het in het dagelijks leven gaat.'

const official = (facts: LetterFacts, asks: readonly string[]): Draft => ({
  to: facts.to,
  subject: facts.problem || facts.topics,
  why: why(facts),
  whatHappens: facts.example,
  howMany: howMany(facts),
  asks,
  offer: offer(facts),
  replyBy: facts.replyBy,
})

/** A letter to a wethouder, or to who works for the municipality. */
export const aldermanDraft = (facts: LetterFacts): Draft =>
  official(facts, [
    'Wilt u laten nagaan hoe dit komt?',
    'Wilt u zeggen wat de gemeente hieraan gaat doen, en wanneer?',
    `Wilt u hierover met ${withUs(facts)} praten?`,
  ])

const ON_AGENDA: Record<Agenda, string> = {
  plans: 'Wilt u dit bespreken bij de plannen voor volgend jaar (de kadernota)?',
  budget: 'Wilt u dit bespreken bij de begroting?',
  council: 'Wilt u dit in de raad bespreken?',
}

/** A letter to the council, a party or a councillor. */
export const councilDraft = (facts: LetterFacts): Draft =>
  official(facts, [
    ON_AGENDA[facts.agenda],
    'Wilt u het college vragen hoe dit beter kan?',
    `${mayWe(facts)} het u komen vertellen?`,
  ])

/** A letter to who leads an organisation. */
export const directorDraft = (facts: LetterFacts): Draft => {
  const [adviser] = facts.advisers
  return official(facts, [
    'Wilt u uitleggen waarom het nu zo gaat?',
    ...(adviser ? [`Hebt u al advies gevraagd aan ${adviser}?`] : []),
    `Wilt u samen met ${withUs(facts)} zoeken naar een oplossing?`,
  ])
}

/** A letter to people who give advice. */
export const advisersDraft = (facts: LetterFacts): Draft =>
  official(facts, [
    'Herkent u dit? Hoort u dit ook van anderen?',
    facts.topics ? `Wilt u dit meenemen in uw advies over ${facts.topics}?` : 'Wilt u dit meenemen in uw advies?',
    `${mayWe(facts)} dit komen vertellen, bijvoorbeeld in een werkgroep?`,
  ])
