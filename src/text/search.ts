import { actorsShown } from './words.ts'

/** Words of searching and filtering. */
export const searchText = {
  search: 'Zoeken op de kaart',
  placeholder: 'Zoek een naam, functie of onderwerp',
  clear: 'Zoekwoord wissen',
  filters: 'Filters',
  filtersOn: (n: number) => `Filters (${n})`,
  topic: 'Onderwerp',
  sector: 'Sector',
  scope: 'Waar',
  role: 'Wat doet deze speler?',
  formality: 'Officieel of niet',
  everything: 'Alles',
  shown: actorsShown,
  showAll: 'Toon alles',
  filterOn: 'Er staat een filter aan. Wie in het antwoord staat, zie je altijd.',
  done: 'Klaar',
  hint: 'Kies wat je wilt zien. De rest verdwijnt even van je scherm, niet van je kaart.',
} as const
