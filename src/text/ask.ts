import type { Role } from '#model/vocabulary.ts'
import { topicInSentence } from './reasons.ts'
import { startSentence } from './shownName.ts'
import { count, roleLabel } from './words.ts'

const stepCount = (n: number): string => count(n, 'stap', 'stappen')

const kindOfWay = (kind: 'formal' | 'informal' | undefined): string =>
  kind ? { formal: 'officiële ', informal: 'niet-officiële ' }[kind] : ''

/** Words of *Wie kan ik vragen?* and the questions beside it. */
export const askText = {
  title: 'Wie kan ik vragen?',
  intro: 'Kies een onderwerp. De kaart zegt wie je kunt vragen, en waarom.',
  otherQuestion: 'Andere vraag',
  questions: 'Wat wil je weten?',
  groups: {
    who: 'Wie?',
    how: 'Hoe hangt het samen?',
    missing: 'Wat mist er?',
    done: 'Wat deed ik?',
  },
  question: {
    bondgenoten: { title: 'Wie staat naast me?', text: 'Je bondgenoten: wie is voor en kan met je meedoen?' },
    invloed: { title: 'Wie heeft invloed?', text: 'En voor wie is het belangrijk?' },
    mist: { title: 'Wie mist er nog?', text: 'Wie staat nog niet op je kaart?' },
    stem: { title: 'Wie zit er niet aan tafel?', text: 'Voor welke groep komt nog niemand op?' },
    naam: { title: 'Wie weet wie wat doet?', text: 'Van wie weet je de naam nog niet? En wie kan die vertellen?' },
    deelt: { title: 'Wie heeft er nog meer last van?', text: 'Je problemen, en wie ze herkent.' },
    afspraken: { title: 'Wat is er afgesproken?', text: 'Al je afspraken, en wat te laat is.' },
    weg: { title: 'De weg naar iemand', text: 'Via wie kom je bij iemand? Stap voor stap.' },
    beslist: { title: 'Wie beslist?', text: 'Wie beslist over een onderwerp, en wie geeft daar advies?' },
    los: { title: 'Wie staat nog los?', text: 'Bij wie kom je nog niet?' },
  },

  topic: 'Onderwerp',
  topicHint: 'Kies uit de lijst, of typ een eigen woord.',
  topicsOfMap: 'Onderwerpen op je kaart',
  chosenTopic: (topic: string) => `Onderwerp: ${topic}`,
  otherTopicShort: 'Ander onderwerp',
  otherTopic: 'Ander onderwerp kiezen',
  ownTopic: (word: string) => `“${word}” zoeken op je kaart`,
  lostTopic: 'Dit onderwerp staat niet meer op je kaart. Kies een ander onderwerp.',

  group: (role: Role) => (role === 'decides' ? 'Beslist hierover' : roleLabel(role)),
  talk: 'Gesprek noteren',
  talkWith: (name: string) => `Gesprek noteren met ${name}`,
  letter: 'Brief of mail maken',
  letterTo: (name: string) => `Brief of mail maken aan ${name}`,
  doWith: (name: string) => `Meer met ${name}`,
  stance: (name: string, stance: 'for' | 'neutral' | 'against') =>
    startSentence(
      { for: `${name} is voor.`, neutral: `${name} is niet voor en niet tegen.`, against: `${name} is tegen.` }[stance],
    ),
  placeholder: 'Naam nog niet bekend',
  more: (n: number) => `Toon er nog ${n}`,
  toWay: (name: string) => `De weg naar ${name}`,
  open: (name: string) => `${name} openen`,
  nobodyAbout: (topic: string) => `Nog niemand op je kaart heeft een rol bij ${topicInSentence(topic)}.`,
  nobodyAboutNow:
    'Voeg een speler toe. Of open een speler op je kaart. Vul daar het onderwerp in, en wat deze speler doet.',
  someWithoutRole: (names: string) => `Met dit onderwerp, maar je weet nog niet wat ze doen: ${names}.`,
  addActor: 'Speler toevoegen',

  steps: stepCount,
  near: {
    self: 'Dat ben jij.',
    none: 'Nog geen weg.',
    direct: (sentence: string) => `1 stap. ${sentence}`,
    via: (n: number, names: string) => `${stepCount(n)}: via ${names}.`,
    viaKnown: (n: number, name: string) => `${stepCount(n)}: via ${name}, die je goed kent.`,
  },

  self: {
    question: 'Wie ben jij op deze kaart?',
    why: 'Kies jezelf. Dan zegt de kaart hoe ver iedereen is, en via wie je er komt.',
    typeName: 'Je naam op de kaart',
    nobody: 'Er staat nog geen persoon op je kaart. Voeg jezelf eerst toe.',
    done: (name: string) => `${name} is Ik`,
    told: (name: string) => `Jij bent nu ${name}.`,
  },

  way: {
    title: (name: string) => `De weg naar ${name}`,
    chooseTitle: 'De weg naar …',
    chooseIntro: 'Kies wie je wilt bereiken. De kaart zegt via wie je daar komt.',
    who: 'Wie wil je bereiken?',
    whoHint: 'Typ een stukje van de naam, of wat iemand doet.',
    other: 'Iemand anders kiezen',
    gone: 'Deze speler staat niet meer op de kaart.',
    notNow: (name: string) => startSentence(`${name} telt vandaag niet mee. Kijk bij “Sinds en tot”.`),
    isSelf: 'Dat ben jij zelf. Kies iemand anders.',
    best: 'De kortste weg',
    formal: 'Helemaal officieel',
    informal: 'Helemaal niet officieel',
    sameAsBest: 'Dit is de kortste weg hierboven.',
    noFormal: 'Er is nog geen weg met alleen officiële lijnen.',
    noInformal: 'Er is nog geen weg met alleen niet-officiële lijnen.',
    all: { formal: 'Officieel', informal: 'Niet officieel', mixed: 'Deels officieel' },
    ask: (name: string) => `Vraag ${name}.`,
    askSelf: (name: string) => `Vraag ${name} zelf.`,
    linkFacts: (formality: string | undefined) => formality ?? 'je weet nog niet of dit officieel is',
    linkIs: (facts: string) => `(${facts})`,
    unknownWho: 'Je weet nog niet wie dit is.',
    askWho: (names: string) => `Vraag het aan ${names}.`,
    nobodyKnows: 'Zoek de naam op. Bijvoorbeeld op de website.',
    others: (n: number, kind?: 'formal' | 'informal') =>
      n === 1
        ? `Nog 1 ${kindOfWay(kind)}weg die net zo kort is`
        : `Nog ${n.toLocaleString('nl-NL')} ${kindOfWay(kind)}wegen die net zo kort zijn`,
    manyOthers: (kind?: 'formal' | 'informal') => `Nog heel veel ${kindOfWay(kind)}wegen die net zo kort zijn`,
    whichOthers: (press: string, title: string) => `${press}: ${title}`,
    showOthers: 'Toon ze',
    hideOthers: 'Verberg ze',
    onlyFirst: (n: number, total: string) => `Dit zijn de ${n} sterkste van ${total}.`,
    tooMany: 'heel veel',
    show: 'Toon op de kaart',
    shown: 'Staat op de kaart',
  },

  reach: {
    title: (name: string) => `Zo bereik je ${name}`,
    none: 'Je hebt nog niet opgeschreven hoe.',
    fill: 'Gegevens invullen',
    email: 'Mail',
    phone: 'Telefoon',
    website: 'Website',
    address: 'Adres',
    hours: 'Tijden',
    copy: (what: string) => `${what} kopiëren`,
    copied: (what: string) => `${what} gekopieerd.`,
  },

  noWay: {
    title: (name: string) => `Er is nog geen weg naar ${name}`,
    whatNow: 'Wat kun je doen?',
    addLink: 'Ken je iemand die hier werkt, of die iemand kent? Maak dan een lijn.',
    makeLink: 'Lijn maken',
    makeLinkWith: (name: string) => `Lijn maken met ${name}`,
    near: 'Deze mensen komen het dichtst in de buurt. Vraag of zij iemand kennen.',
    byLink: (sentence: string) => `${sentence}.`,
    byTopic: (sector: string, topic: string) => `Ook ${sector}, en ook over ${topicInSentence(topic)}.`,
    direct: 'Je kunt ook zelf bellen of mailen.',
    seeLoose: 'Bekijk wie er nog meer los staat',
  },

  decides: {
    intro: 'Wie het besluit neemt, en wie daar advies over geeft.',
    advisers: (name: string) => `Geeft advies aan ${name}`,
    noAdvisers: (name: string) => `Je weet nog niet wie ${name} advies geeft.`,
    none: (topic: string) => `Je weet nog niet wie beslist over ${topicInSentence(topic)}.`,
    noneNow:
      'Vraag het aan de gemeente of aan de instelling. Open daarna die speler en kies bij “Wat doet deze speler?” Beslist.',
    toAbout: 'Iedereen bij dit onderwerp',
    fromAbout: 'Wie beslist, en wie geeft advies?',
  },

  loose: {
    intro: (n: number) =>
      `Bij ${n === 1 ? 'deze speler' : 'deze spelers'} kom je nog niet. Maak een lijn met iemand die je al kent.`,
    count: (n: number) => (n === 1 ? '1 speler staat nog los.' : `${n.toLocaleString('nl-NL')} spelers staan nog los.`),
    nobody: 'Niemand staat los. Je kunt bij iedereen op je kaart komen.',
    onlySelf: 'Er staat nog niemand anders op je kaart.',
  },

  tips: 'Tips',
  tip: {
    bothWays: (name: string) =>
      `Bij ${name} kun je officieel komen en niet officieel. Doe het allebei. Dat werkt vaak het best.`,
    findOther: {
      formal: (name: string) =>
        `Je hebt nu alleen een officiële weg. Kent iemand ${name} ook gewoon zo? Zet die lijn er dan bij. Allebei werkt het best.`,
      informal: (name: string) =>
        `Je hebt nu alleen een weg via mensen die elkaar kennen. Ga daarnaast officieel naar ${name}, met een brief of via een raad. Allebei werkt het best.`,
    },
    easierDoor: (group: string, council: string) =>
      `Bij ${group} kun je makkelijker meedoen dan bij ${council}. Wat je daar vertelt, kan meegaan in het advies.`,
    askForGroup: (council: string) =>
      `Vraag ${council} of er een werkgroep is over dit onderwerp. Daar meedoen is vaak makkelijker.`,
    whoDoesWhat: (council: string) =>
      `Weet je niet bij wie je moet zijn? ${startSentence(`${council} weet wie waar werkt en wie wat doet.`)}`,
    otherGroup: (name: string, groups: string) =>
      `Denk ook aan ${name}. Die komt op voor ${groups}. Zij hebben vaak last van hetzelfde.`,
    unaskedAdvice: (adviser: string, decider: string) =>
      startSentence(
        `${adviser} mag ${decider} advies geven, ook als niemand erom vraagt. Vertel ${adviser} wat jij meemaakt.`,
      ),
    hallway: (name: string) =>
      `Een gesprek kan ook gewoon tussendoor. Spreek ${name} aan in een pauze of op een nieuwjaarsreceptie. Of als je elkaar tegenkomt.`,
    gathering: (name: string, what: string, day: string) =>
      startSentence(`${name} komt op ${day} naar “${what}”. Daar kun je een praatje maken.`),
    letter: (name: string) => `Vraag ${name} om een gesprek, of stuur een brief. Dat mag altijd.`,
  },
} as const
