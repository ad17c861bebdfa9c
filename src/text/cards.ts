import type { CARD_PARTS } from '#model/contactCard.ts'
import { count } from './words.ts'

const PARTS: Record<(typeof CARD_PARTS)[number], string> = {
  jobTitle: 'functie',
  organisation: 'organisatie',
  phone: 'telefoon',
  email: 'e-mail',
  website: 'website',
  address: 'adres',
  hours: 'tijden',
  how: 'hoe je deze speler bereikt',
}

/** Words about saving contact cards. */
export const cardsText = {
  title: (n: number) => (n === 1 ? 'Contactkaart opslaan' : 'Contactkaarten opslaan'),
  intro: 'Je telefoon of mailprogramma kan dit bestand openen. Dan staan deze gegevens in je adresboek.',
  contents: 'Dit zit erin',
  organisation: (name: string) => `organisatie op de kaart: ${name}`,
  part: (part: (typeof CARD_PARTS)[number]) => PARTS[part],
  onlyName: 'alleen de naam',
  notIncluded: 'Notities, invloed en meningen gaan nooit mee.',
  leftOut: (n: number) => `${count(n, 'speler gaat', 'spelers gaan')} niet mee`,
  leftOutWhy: (names: string, n: number) =>
    `Van ${names} is nog geen naam bekend. Vul eerst ${n === 1 ? 'een naam' : 'de namen'} in.`,
  nobody: 'Er is nog niets om op te slaan',
  withPrivate: 'Ook wat privé is',
  withPrivateHint:
    'Je hebt telefoon of mail bij iemand privé genoemd. Zet dit alleen aan als het bestand voor jezelf is.',
  version: 'Voor welk toestel?',
  versions: {
    '4.0': { label: 'Nieuwe telefoon of computer', hint: 'Een bestand van het soort vCard 4.' },
    '3.0': { label: 'Oude telefoon', hint: 'Een bestand van het soort vCard 3. Kies dit als het andere niet opent.' },
  },
  save: 'Opslaan',
  cancel: 'Annuleren',
  close: 'Sluiten',
  file: (map: string) => `Contactkaarten ${map}`,
  fileOfOne: (name: string) => `Contactkaart ${name}`,
  saved: (n: number, file: string) =>
    `${count(n, 'contactkaart staat', 'contactkaarten staan')} in het bestand ‘${file}’.`,
  hours: (hours: string) => `Tijden: ${hours}`,
} as const
