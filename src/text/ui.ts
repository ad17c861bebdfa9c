/** Words of the furniture, the same on every screen. */
export const uiText = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  remove: (what: string) => `${what} weghalen`,
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.',
  undone: (label: string) => `Ongedaan gemaakt: ${label}.`,
  redone: (label: string) => `Opnieuw gedaan: ${label}.`,
  nothingFound: 'Niets gevonden. Typ iets anders.',
  showList: 'Lijst openen',
  more: 'Meer',
  /** Giving a map another name. */
  rename: {
    title: 'Kaart een andere naam geven',
    name: 'Naam van de kaart',
    empty: 'De naam is leeg. Vul een naam in.',
    done: 'Klaar',
  },
  /** A part of the program that didn't come in. */
  notHere: {
    title: 'Dit gaat nu niet open',
    text: 'Een deel van Netwerkkaart komt niet binnen. Kijk of je internet hebt en probeer het opnieuw.',
  },
  showRest: (n: number) => `Toon er nog ${n}`,
} as const
