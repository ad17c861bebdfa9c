import type { Usual } from '#model/catalogue.ts'

const USUALS: Record<Usual, string> = { always: 'is er altijd', often: 'is er vaak', sometimes: 'is er soms' }
/** How often a kind of player is there at all. */
export const usualLabel = (usual: Usual): string => USUALS[usual]

/** What is said of players that a source calls required by law, each with its footnote. */
export const playersText = {
  statutory: 'wettelijk',
  /** By player: what the source says, in our words, and what the law itself asks for (domain: law beside source). */
  statutoryNotes: new Map<string, { readonly says: string; readonly footnote: string }>([
    [
      'adviesraad',
      {
        says: 'Elke gemeente heeft een adviesraad: dat moet van de wet. Voor de gemeente is dit de belangrijkste manier om inwoners te horen over hulp, werk en jeugd.',
        footnote:
          'De wet verplicht dat inwoners kunnen adviseren. De meeste gemeenten doen dat met een adviesraad. Bestaat hij bij jou niet? Vraag naar de verordening: de regels van de gemeente hierover.',
      },
    ],
    [
      'clientenraad',
      {
        says: 'Een zorgorganisatie moet van de wet een cliëntenraad hebben. Dat geldt vanaf 10 werknemers. Bij zorg zonder verblijf is het vanaf 25 werknemers.',
        footnote:
          'De wet telt iets anders. Ze gaat over organisaties waar meer dan 10 mensen zorg geven. Bij sommige zorg zonder verblijf zijn dat er meer dan 25.',
      },
    ],
  ]),
  notLegalAdvice: 'Dit is uitleg, geen juridisch advies.',
}
