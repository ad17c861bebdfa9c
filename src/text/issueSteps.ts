import { nameList, startSentence } from './shownName.ts'
import { count } from './words.ts'

type Names = readonly string[]
const verb = (names: Names, one: string, many: string): string => (names.length === 1 ? one : many)
const says = (sentence: string): string => startSentence(sentence)
const stepCount = (n: number): string => count(n, 'stap', 'stappen')

/** Words of *Wat kun je nu doen?* with a problem: each advice, and what can be done with it at once. */
export const issueStepsText = {
  title: 'Wat kun je nu doen?',
  why: 'Waarom?',
  whyOf: (title: string) => `Waarom? ${title}`,
  source: (document: string, point: string) => `Uit: ${document}. ${point}`,
  more: (n: number) => `Toon nog ${count(n, 'tip', 'tips')}`,
  others: (n: number) => count(n, 'ander', 'anderen'),

  addTopics: {
    title: 'Kies een onderwerp',
    text: 'Dan zegt de kaart wie hetzelfde kan merken.',
    run: 'Onderwerp kiezen',
  },
  nobodyToAsk: {
    title: 'Zet meer spelers op je kaart',
    text: 'Bij dit onderwerp staat niemand meer die je kunt vragen.',
  },
  sayWhoBelongs: {
    title: 'Zeg wie hiermee te maken heeft',
    text: 'Niemand op je kaart hoort bij dit onderwerp. Vink aan wie er wel bij hoort.',
    run: 'Spelers aanvinken',
  },
  hear: {
    title: 'Vraag nog eens om een antwoord',
    text: (names: Names) => `Je vroeg het aan ${nameList(names)}. Je wacht nog op antwoord.`,
  },
  askGroups: {
    title: 'Deel het met meer groepen',
    text: (names: Names) =>
      `Vraag ${nameList(names)} of dit herkend wordt. Herkent één groep het? Dan is het van jullie samen.`,
    run: 'Brief of mail maken',
  },
  askPeople: {
    title: 'Vraag mensen die dit ook kunnen merken',
    text: (names: Names) => says(`${nameList(names)} ${verb(names, 'merkt', 'merken')} dit misschien ook.`),
  },
  otherGroups: {
    title: 'Denk ook aan andere mensen',
    text: (names: Names) => `Andere mensen merken vaak hetzelfde. Vraag het ook aan ${nameList(names)}.`,
  },
  missingGroups: {
    title: 'Wie merkt dit misschien ook?',
    text: (groups: Names) => `Denk aan ${nameList(groups)}. Zij merken vaak hetzelfde.`,
  },
  findSupporters: {
    title: 'Zoek medestanders',
    text: (names: Names) =>
      says(`${nameList(names)} ${verb(names, 'kent', 'kennen')} vaak meer mensen met hetzelfde probleem.`),
    none: 'Een organisatie als KansPlus kent vaak meer mensen met hetzelfde probleem. Zet er een op je kaart.',
    run: 'Bericht aan medestanders',
  },
  whoDecides: {
    title: 'Ga naar wie beslist',
    text: (names: Names) => says(`${nameList(names)} ${verb(names, 'beslist', 'beslissen')} hierover.`),
    all: 'Wie beslist, en wie geeft advies?',
    way: (name: string) => `De weg naar ${name}`,
    steps: (n: number | undefined) => (n === undefined ? 'Nog geen weg.' : `${stepCount(n)}.`),
  },
  findDecider: {
    title: 'Zoek uit wie beslist',
    text: 'Je weet nog niet wie hierover beslist. Vraag het aan de gemeente of aan de instelling.',
  },
  nameDecider: {
    title: 'Zoek de naam van wie beslist',
    text: (names: Names) => `Van wie beslist, weet je nog geen naam. Vraag het aan ${nameList(names)}.`,
    none: 'Van wie beslist, weet je nog geen naam. Zoek die op de website, of bel.',
    run: 'Namen zoeken',
  },
  ways: {
    title: 'Ga twee wegen: officieel en niet officieel',
    both: (name: string, formal: number, informal: number) =>
      `Naar ${name} kun je officieel (${stepCount(formal)}) en niet officieel (${stepCount(informal)}). Doe het allebei.`,
    formal: (name: string, steps: number) =>
      `Naar ${name} ken je alleen een officiële weg (${stepCount(steps)}). Zoek ook iemand die ${name} gewoon kent.`,
    informal: (name: string, steps: number) =>
      `Naar ${name} ken je alleen een niet-officiële weg (${stepCount(steps)}). Vraag daarnaast officieel om een gesprek.`,
    mixed: (name: string) => `Naar ${name} ken je alleen een weg die deels officieel is. Zoek ook een andere weg.`,
    run: 'Toon de weg',
    runTo: (name: string) => `De weg naar ${name}`,
  },
  letter: {
    title: 'Schrijf samen een brief',
    text: (names: Names, others: number) =>
      `Aan ${nameList(names)}. Namens jou en ${count(others, 'ander die dit herkent', 'anderen die dit herkennen')}.`,
    run: 'Brief of mail maken',
  },
  meet: {
    title: 'Praat met wie beslist op een bijeenkomst',
    text: (names: Names, what: string, day: string) =>
      says(`${nameList(names)} ${verb(names, 'komt', 'komen')} op ${day} naar “${what}”. Bedenk één vraag.`),
    run: 'Spiekbriefje',
  },
  hallway: {
    title: 'Praat ook tussendoor',
    text: (names: Names) =>
      `Spreek ${nameList(names)} aan in een pauze of op een receptie. Of als je elkaar tegenkomt.`,
    run: 'Bijeenkomst toevoegen',
  },
  directLine: {
    title: 'Doe het samen met de cliëntenraad',
    text: (council: string, decider: string) =>
      says(`${council} geeft ${decider} advies en heeft direct contact. Leg jullie verhalen bij elkaar.`),
  },
  advisers: {
    title: 'Laat het meegaan in een advies',
    text: (names: Names, decider: string) =>
      says(
        `${nameList(names)} ${verb(names, 'mag', 'mogen')} ${decider} advies geven. Dat mag ook als niemand erom vraagt. Vertel wat jullie meemaken.`,
      ),
    run: 'Bericht aan een adviesraad',
  },
  easierDoor: {
    title: 'Doe mee waar dat makkelijk is',
    text: (group: string, council: string) =>
      `Bij ${group} kun je makkelijker meedoen dan bij ${council}. Wat je daar vertelt, kan meegaan in het advies.`,
  },
  askForGroup: {
    title: 'Vraag of er een werkgroep is',
    text: (council: string) => `Vraag het aan ${council}. Bij een werkgroep kun je vaak makkelijker meedoen.`,
  },
  passOn: {
    title: 'Geef het signaal door',
    text: (names: Names) =>
      says(`${nameList(names)} ${verb(names, 'kan', 'kunnen')} losse verhalen samenvoegen tot één sterk signaal.`),
    run: 'Signaal doorgeven',
  },
  askMore: {
    title: 'Vraag nog meer spelers',
    text: (names: Names) => `Je hebt het nog niet gevraagd aan ${nameList(names)}. Met meer mensen bereik je meer.`,
  },
  helper: {
    title: 'Vraag iemand om je te helpen',
    text: (names: Names) =>
      says(`${nameList(names)} ${verb(names, 'kan', 'kunnen')} met je meedenken, en meegaan naar een gesprek.`),
    none: 'Een cliëntondersteuner denkt gratis met je mee, en gaat mee naar een gesprek. Vraag ernaar bij je gemeente.',
  },
  talk: {
    title: 'Vraag om een gesprek',
    text: (names: Names) => `Praat met ${nameList(names)}. Vertel wat jij nodig hebt.`,
    none: 'Praat met wie de hulp geeft of regelt. Vertel wat jij nodig hebt.',
    run: 'Gesprek noteren',
  },
  complaint: {
    title: 'Dien een klacht in',
    text: 'Gaat iemand niet goed met je om? Dan mag je een klacht indienen.',
    who: (names: Names) => says(`${nameList(names)} ${verb(names, 'kan', 'kunnen')} je daarbij helpen.`),
    none: 'Vraag bij de gemeente of instelling wie klachten behandelt.',
  },
  objection: {
    title: 'Maak bezwaar tegen een besluit',
    text: 'Kreeg je een besluit van de gemeente? Je hebt meestal 6 weken om bezwaar te maken. In de brief staat hoe.',
    none: 'Dit is geen juridisch advies. Vraag hulp als je het niet zeker weet.',
  },
} as const
