import type { PlanMoment, PlanStep, PlanWay } from '#model/planAnswers.ts'

/** The question of each step. */
export const QUESTIONS: Record<PlanStep, { readonly title: string; readonly intro: string }> = {
  1: { title: 'Wat is het probleem?', intro: 'Kies een probleem dat er al staat. Of schrijf het op in één zin.' },
  2: {
    title: 'Wie heeft er nog meer last van?',
    intro: 'Vraag het rond. Schrijf hier op wat mensen zeggen.',
  },
  3: { title: 'Is het van jou alleen, of van meer mensen?', intro: 'Dit zeggen de antwoorden tot nu toe.' },
  4: { title: 'Wie beslist hierover?', intro: 'Kies naar wie je toe wilt. Het mogen er ook meer zijn.' },
  5: {
    title: 'Via wie kom je daar?',
    intro: 'Vaak is er een officiële en een niet-officiële weg. Kies wat bij je past.',
  },
  6: { title: 'Wat vraag je, en wanneer?', intro: 'Eén duidelijke vraag werkt het best.' },
  7: {
    title: 'Wat spreek je af, en wat als het niet lukt?',
    intro: 'Schrijf op wie wat doet, en vóór wanneer. Bedenk ook vast wat je doet als het niet lukt.',
  },
}

type Verdict = 'collective' | 'shared' | 'individual' | 'unknown'
/** What the answers so far mean. */
export const VERDICTS: Record<Verdict, string> = {
  collective: 'Het probleem is van meer mensen. Samen bereik je meer. Zoek nu wie hierover beslist.',
  shared: 'Vraag nog iemand. Herkent een groep of nog een persoon het? Dan is het van meer mensen.',
  individual: 'Dan helpt een andere weg vaak beter. Je kiest zelf wat je doet.',
  unknown: 'Vraag het aan meer groepen. Zo merk je of het van meer mensen is. Je kunt ook alvast verder.',
}

/** How I go to someone who decides. */
export const WAYS: Record<PlanWay, { readonly label: string; readonly told: (name: string) => string }> = {
  both: { label: 'Allebei', told: name => `Naar ${name}: officieel en niet officieel.` },
  formal: { label: 'Officieel', told: name => `Naar ${name}: officieel.` },
  informal: { label: 'Niet officieel', told: name => `Naar ${name}: niet officieel.` },
  shortest: { label: 'De kortste weg', told: name => `Naar ${name}: de kortste weg.` },
}

/** At what moment I ask it. */
export const MOMENTS: Record<PlanMoment, { readonly label: string; readonly hint: string; readonly told: string }> = {
  talk: {
    label: 'In een gesprek',
    hint: 'Op afspraak, aan de telefoon of in de pauze van een vergadering.',
    told: 'Ik vraag het in een gesprek.',
  },
  letter: {
    label: 'In een brief of mail',
    hint: 'Dan staat je vraag op papier.',
    told: 'Ik vraag het in een brief of mail.',
  },
  gathering: {
    label: 'Op een bijeenkomst',
    hint: 'Een raadsvergadering, een inspraakavond of een receptie.',
    told: 'Ik vraag het op een bijeenkomst.',
  },
}
