/** Words about one player: its details, adding one, merging two. */
export const actorText = {
  gone: 'Deze speler staat niet meer op de kaart.',
  self: 'Ik',
  pinned: 'Staat vast',
  distance: (steps: number | undefined) =>
    steps === undefined
      ? 'Je hebt nog geen weg hierheen.'
      : steps === 1
        ? '1 stap van jou.'
        : `${steps} stappen van jou.`,
  showRoute: 'Toon de weg',
  makeLink: 'Lijn maken',
  more: 'Meer doen',
  moreFields: 'Meer',

  seat: {
    title: 'Naam nog niet bekend — vul de naam in',
    field: 'Hoe heet deze persoon?',
    hint: (seat: string) => `“${seat}” blijft staan als functie.`,
    label: (name: string) => `${name}: naam`,
  },
  nameIsEmpty: 'De naam is leeg. Vul een naam in.',
  nameOfSeat: 'Naam van deze plek',
  sameName: (name: string) => `Er staat nog iemand op je kaart die “${name}” heet.`,
  mergeThem: 'Samenvoegen',

  links: (n: number) => `Lijnen (${n})`,
  noLinks: 'Nog geen lijn. Wie kent deze speler? Wie hoort erbij?',
  openLink: (sentence: string) => `Lijn bekijken: ${sentence}`,
  moreLinks: (n: number) => `Toon er nog ${n}`,

  party: {
    title: 'Welke fractie?',
    hint: 'Kies de partij. Dan komt er een lijn bij.',
    choose: 'Kies een fractie',
    label: (name: string, party: string) => `${name} is lid van ${party}`,
  },

  groups: {
    who: 'Wie is het?',
    topics: 'Onderwerpen',
    reach: 'Bereiken',
    stand: 'Hoe staat het ervoor?',
    notes: 'Notities',
    period: 'Sinds en tot',
    source: 'Bron',
  },
  fields: {
    name: 'Naam',
    kind: 'Persoon, organisatie of groep',
    jobTitle: 'Functie',
    tasks: 'Taken',
    aliases: 'Heet ook',
    sector: 'Sector',
    scope: 'Waar?',
    role: 'Wat doet deze speler?',
    formality: 'Officieel of niet',
    represents: 'Voor wie komt deze speler op?',
    topics: 'Onderwerpen',
    email: 'E-mail',
    phone: 'Telefoon',
    website: 'Website',
    address: 'Adres',
    hours: 'Tijden',
    how: 'Hoe bereik je deze speler?',
    contactPrivate: 'Privé: alleen voor mij',
    power: 'Invloed',
    interest: 'Hoe belangrijk voor hen',
    stance: 'Voor of tegen',
    threshold: 'Makkelijk om mee te doen?',
    duration: 'Blijvend of tijdelijk',
    note: 'Notitie',
    privateNote: 'Alleen voor mij',
    from: 'Sinds',
    until: 'Tot',
    checkedOn: 'Nagekeken op',
  },
  hints: {
    aliases: 'Andere namen voor dezelfde speler.',
    contactPrivate: 'Gaat niet mee als je je kaart deelt.',
    privateNote: 'Gaat niet mee als je je kaart deelt.',
    note: 'Schrijf niet over iemands gezondheid.',
    website: 'Bijvoorbeeld www.gemeente.nl',
  },
  unknown: 'Niet bekend',
  kindUnknown: 'Soort onbekend',
  sectorUnknown: 'Sector onbekend',
  ownWord: (word: string) => `“${word}” toevoegen`,
  addTopic: 'Onderwerp toevoegen',
  addAlias: 'Naam toevoegen',
  addRepresents: 'Groep mensen toevoegen',
  open: { website: 'Website openen', email: 'Mail schrijven', phone: 'Bellen' },
  badWebsite: 'Dit is geen adres van een website. Het begint met https:// of www.',
  source: (name: string, day: string) => `Komt uit: ${name}, ${day}.`,
  noSource: 'Je hebt dit zelf ingevuld.',
  checkToday: 'Vandaag nagekeken',

  player: {
    title: 'Over deze speler',
    more: 'Meer over deze speler',
    goodToKnow: 'Goed om te weten',
    howToReach: 'Zo bereik je deze speler',
    aliases: 'Heet ook',
    kind: (name: string) => `Soort: ${name}`,
    law: 'Wat zegt de wet?',
  },

  actions: {
    isSelf: 'Dit ben ik',
    duplicate: 'Dubbel maken',
    duplicateWithLinks: 'Dubbel maken met lijnen',
    merge: 'Samenvoegen met …',
    pin: 'Vastzetten',
    unpin: 'Losmaken',
    remove: 'Weggooien',
  },
  copySuffix: ' (kopie)',
  done: {
    isSelf: (name: string) => `${name} is Ik`,
    nowSelf: (name: string) => `Jij bent nu ${name}.`,
    duplicate: (name: string) => `${name} dubbel maken`,
    duplicated: (name: string) => `${name} staat er nu twee keer.`,
    merge: (one: string, other: string) => `${one} en ${other} samenvoegen`,
    merged: (one: string, other: string) => `${one} en ${other} zijn nu één speler.`,
    add: (name: string) => `${name} toevoegen`,
    addMany: (n: number) => (n === 1 ? '1 speler toevoegen' : `${n} spelers toevoegen`),
    addedMany: (n: number) => (n === 1 ? '1 speler staat erbij.' : `${n} spelers staan erbij.`),
    field: (name: string, field: string) => `${name}: ${field.toLowerCase()}`,
  },

  merge: {
    title: (name: string) => `${name} samenvoegen`,
    hint: 'Kies wie dezelfde is. Alle lijnen, gesprekken en antwoorden van beide blijven. Je kunt het ongedaan maken.',
    other: 'Met wie?',
    keep: 'Wat klopt?',
    cannot: 'Ik kan alleen samengaan met een persoon.',
    run: 'Samenvoegen',
    cancel: 'Niet samenvoegen',
    choose: 'Kies eerst met wie.',
  },
} as const

/** For whom an organisation or group stands up: the words of the catalogue, as people say them. */
export const REPRESENTED: readonly { readonly id: string; readonly label: string }[] = [
  { id: 'verstandelijk', label: 'Mensen met een verstandelijke beperking' },
  { id: 'lichamelijk', label: 'Mensen met een lichamelijke beperking' },
  { id: 'zintuiglijk', label: 'Mensen die niet goed zien of horen' },
  { id: 'psychisch', label: 'Mensen met psychische klachten' },
  { id: 'chronisch ziek', label: 'Mensen die lang ziek zijn' },
  { id: 'ouderen', label: 'Ouderen' },
  { id: 'ouders en naasten', label: 'Ouders en naasten' },
  { id: 'jeugd', label: 'Jeugd' },
  { id: 'laag inkomen', label: 'Mensen met weinig geld' },
  { id: 'migratie', label: 'Mensen met een migratieachtergrond' },
  { id: 'lhbti', label: 'Lhbti-mensen' },
  { id: 'mantelzorgers', label: 'Mantelzorgers' },
  { id: 'werkzoekenden', label: 'Mensen die werk zoeken' },
  { id: 'iedereen', label: 'Iedereen' },
]

const REPRESENTED_BY_ID = new Map(REPRESENTED.map(({ id, label }) => [id, label]))
/** For whom, in words; a user's own word is its own label. */
export const representedLabel = (word: string): string => REPRESENTED_BY_ID.get(word) ?? word
