/** Words of the furniture, the same on every screen. */
export const uiText = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  remove: (what: string) => `${what} weghalen`,
  nothingFound: 'Niets gevonden. Typ iets anders.',
  showList: 'Lijst openen',
  more: 'Meer',
  showRest: (n: number) => `Toon er nog ${n}`,
} as const
