import { actorCount, linkCount } from './words.ts'

/** Words of the start page and the bin. */
export const startText = {
  title: 'Wie is wie bij jou in de buurt?',
  intro:
    'Teken je eigen kaart van mensen en organisaties. Dan zie je wie beslist, wie je kunt vragen en wie hetzelfde meemaakt als jij.',
  newMap: 'Nieuwe kaart',
  openCopy: 'Kopie openen',
  seeExample: 'Voorbeeld bekijken',
  emptyMap: 'Lege kaart',
  onThisDevice: 'Jouw kaarten staan alleen op dit apparaat.',
  myMaps: 'Mijn kaarten',
  loading: 'Je kaarten worden opgehaald …',
  noMapsYet: 'Je hebt nog geen kaart.',
  noMapsHow: 'Maak een nieuwe kaart. Je kiest in 4 stappen wie erop staan. Later kun je alles nog veranderen.',
  stepsOfNew: [
    'Kies waar het over gaat',
    'Kies je gemeente',
    'Kies kaarten die al klaar zijn',
    'Kijk wie er bij jullie zijn',
  ],
  size: (actors: number, links: number) => `${actorCount(actors)} · ${linkCount(links)}`,
  changed: (when: string) => `Veranderd: ${when}`,
  open: 'Openen',
  rename: 'Andere naam',
  renameOf: (name: string) => `Andere naam voor ${name}`,
  copy: 'Kopiëren',
  copyOf: (name: string) => `${name} kopiëren`,
  nameOfCopy: (name: string) => `${name} (kopie)`,
  copied: (name: string) => `${name} staat nu bij je kaarten.`,
  remove: 'Weggooien',
  removeOf: (name: string) => `${name} weggooien`,
  removed: (name: string) => `${name} ligt in de prullenbak. Daar blijft de kaart 30 dagen.`,
  putBack: 'Terugzetten',
  putBackOf: (name: string) => `${name} terugzetten`,
  isBack: (name: string) => `${name} staat weer bij je kaarten.`,
  bin: 'Prullenbak',
  toBin: (n: number) => (n === 1 ? 'Prullenbak (1 kaart)' : `Prullenbak (${n} kaarten)`),
  binIntro: 'Weggegooide kaarten blijven hier 30 dagen. Daarna zijn ze voorgoed weg.',
  binEmpty: 'De prullenbak is leeg.',
  daysLeft: (days: number) => (days === 1 ? 'Nog 1 dag' : `Nog ${days} dagen`),
  lastDay: 'Vandaag is de laatste dag',
  erase: 'Voorgoed wissen',
  eraseOf: (name: string) => `${name} voorgoed wissen`,
  eraseTitle: (name: string) => `${name} voorgoed wissen?`,
  eraseWarning: 'De kaart en alles wat erop staat verdwijnt van dit apparaat. Je kunt dit niet ongedaan maken.',
  erased: (name: string) => `${name} is voorgoed gewist.`,
  backToMaps: 'Terug naar mijn kaarten',
  renamed: (name: string) => `De kaart heet nu ${name}.`,
  nameOfEmptyMap: 'Lege kaart',
  madeEmptyMap: 'Lege kaart maken',
  madeExample: 'Voorbeeld openen',
  picture: (name: string) => `Plaatje van ${name}`,
} as const

/** What is said when the store of this browser isn't as it should be. */
export const storeText = {
  memory: {
    title: 'Deze browser kan niets bewaren',
    text: 'Je kunt wel een kaart maken. Bewaar een kopie voordat je deze pagina sluit, anders is de kaart weg.',
  },
  newer: {
    title: 'Er is een nieuwere versie van Netwerkkaart',
    text: 'Herlaad de pagina. Tot die tijd kun je alleen kijken.',
  },
  unreadable: {
    title: 'De opslag van deze browser gaat niet open',
    text: 'We hebben niets weggegooid. Sluit andere tabbladen van Netwerkkaart en herlaad de pagina. Of open een kopie.',
  },
  forgotten: {
    title: 'Je kaarten zijn hier niet meer',
    text: 'De browser heeft de opslag van deze pagina gewist. Open een kopie die je eerder hebt bewaard.',
  },
  reload: 'Herlaad',
} as const

/** What is said on the start page while a map that was left isn't all on this device. */
export const unsavedText = {
  title: 'NIET opgeslagen',
  text: 'Van een van je kaarten staat nog niet alles op dit apparaat. Sluit deze pagina niet. Open die kaart en sla een kopie op.',
  retry: 'Opnieuw proberen',
} as const

/** Why a map could not be kept, and what to do. */
export const notKeptText = {
  full: 'Dit apparaat is vol. Maak ruimte en probeer het opnieuw.',
  newer: 'Er is een nieuwere versie van Netwerkkaart. Herlaad de pagina en probeer het opnieuw.',
  otherTab: 'Deze kaart is open in een ander tabblad. Doe het daar, of sluit dat tabblad.',
  other: 'Het opslaan lukt nu niet. Probeer het opnieuw.',
} as const

const DAY_AND_MONTH = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' })
const WITH_YEAR = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** "vandaag", "gisteren", "2 november", "2 november 2025": a moment seen from now, by the days of this device. */
export function whenLabel(moment: string, now: Date): string {
  const then = new Date(moment)
  if (Number.isNaN(then.getTime())) return moment
  const days = Math.round((startOfDay(now) - startOfDay(then)) / 86_400_000)
  if (days === 0) return 'vandaag'
  if (days === 1) return 'gisteren'
  return (then.getFullYear() === now.getFullYear() ? DAY_AND_MONTH : WITH_YEAR).format(then)
}

const startOfDay = (moment: Date): number => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
