import { actorsShown } from './words.ts'

/** Words of the list: the map as a table and as sentences. */
export const listText = {
  title: 'Lijst',
  actors: 'Mensen en organisaties',
  asTable: 'Tabel',
  asSentences: 'Zinnen',
  form: 'Hoe wil je de lijst zien?',
  columns: {
    choose: 'Kies',
    name: 'Naam',
    kind: 'Soort',
    sector: 'Sector',
    role: 'Wat doet deze speler?',
    scope: 'Waar',
    formality: 'Officieel',
    distance: 'Hoe ver',
    links: 'Lijnen',
  },
  caption: (shown: number, all: number) => `${actorsShown(shown, all)}. Druk op een kop om te sorteren.`,
  placeholder: 'Naam nog niet bekend',
  steps: (n: number | undefined) =>
    n === undefined ? 'Nog geen weg' : n === 0 ? 'Ik' : n === 1 ? '1 stap' : `${n} stappen`,
  choose: (name: string) => `${name} kiezen`,
  more: (n: number) => `Toon er nog ${n}`,
  none: 'Hier staat nog niemand. Voeg de eerste speler toe.',
  noneFound: 'Niemand past bij wat je zoekt.',
  noLinks: 'heeft nog geen lijn.',
  addActor: 'Speler toevoegen',
  makeLink: 'Lijn maken',
  editLink: 'Lijn bekijken',
  chosen: (n: number) => (n === 1 ? '1 speler gekozen' : `${n} spelers gekozen`),
  chooseAll: 'Alles kiezen',
  letGo: 'Niets kiezen',
} as const
