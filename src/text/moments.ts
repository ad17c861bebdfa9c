/** A moment at which you can be heard: what it is, when it usually is, and what you can do. */
export interface Moment {
  readonly id: string
  readonly label: string
  readonly when: string
  readonly what: string
  /** The gathering to go to; without it writing is the way. */
  readonly start?: { readonly kind: string; readonly title?: string }
}

/** The moments, most usual first. Never with dates: those are on the site of the municipality. */
export const MOMENTS: readonly Moment[] = [
  {
    id: 'committee',
    label: 'Raadscommissie of rondetafel',
    when: 'Meestal 2 tot 4 weken voor de raadsvergadering.',
    what: 'Raadsleden praten hier over plannen. Je kunt inspreken: zeggen wat jij vindt. Dit is vaak de beste plek.',
    start: { kind: 'committee' },
  },
  {
    id: 'council',
    label: 'Raadsvergadering',
    when: 'Meestal elke maand.',
    what: 'Meld je aan om in te spreken, bij de griffie (het kantoor van de raad). Je krijgt vaak 3 tot 5 minuten. Of praat in de pauze met raadsleden.',
    start: { kind: 'council' },
  },
  {
    id: 'hearing',
    label: 'Inspraakavond',
    when: 'De gemeente maakt bekend wanneer.',
    what: 'Zeg wat je van een plan vindt. Schrijven mag meestal ook.',
    start: { kind: 'hearing' },
  },
  {
    id: 'outlook',
    label: 'Voorjaarsnota (de plannen voor volgend jaar)',
    when: 'Mei, juni of juli.',
    what: 'Vertel wat jullie volgend jaar nodig hebben. Dan kan het nog in de begroting.',
    start: { kind: 'council', title: 'Voorjaarsnota in de raad' },
  },
  {
    id: 'budget',
    label: 'Begroting (waar het geld heen gaat)',
    when: 'September, oktober of november.',
    what: 'Spreek in. Of vraag een partij in de raad om een voorstel te doen.',
    start: { kind: 'council', title: 'Begroting in de raad' },
  },
  {
    id: 'accounts',
    label: 'Jaarstukken (wat er met het geld is gedaan)',
    when: 'Mei of juni.',
    what: 'Vraag wat er van de plannen is gekomen.',
    start: { kind: 'council', title: 'Jaarstukken in de raad' },
  },
  {
    id: 'reception',
    label: 'Nieuwjaarsreceptie',
    when: 'Januari.',
    what: 'Praat even met wie beslist. Eén zin en één vraag zijn genoeg.',
    start: { kind: 'reception' },
  },
  {
    id: 'opening',
    label: 'Open dag, opening of markt',
    when: 'Het hele jaar.',
    what: 'Bestuurders lopen hier gewoon rond. Zeg wie je bent en stel één vraag.',
    start: { kind: 'opening' },
  },
  {
    id: 'clientCouncil',
    label: 'Overleg van de cliëntenraad',
    when: 'In het najaar over de begroting. En als de instelling wil verhuizen of samengaan.',
    what: 'Vraag de cliëntenraad om advies te geven voor het besluit valt.',
    start: { kind: 'clientCouncil' },
  },
  {
    id: 'elections',
    label: 'Verkiezingen van de gemeenteraad',
    when: 'Elke 4 jaar in maart. Begin een half jaar eerder.',
    what: 'Ga naar een debat. Schrijf de partijen wat er in hun plannen moet. Doe dat ook in de weken na de verkiezingen.',
    start: { kind: 'Verkiezingsdebat' },
  },
  {
    id: 'petition',
    label: 'Handtekeningen aanbieden',
    when: 'Het hele jaar.',
    what: 'Geef de handtekeningen bij een raadsvergadering. Nodig de krant uit.',
    start: { kind: 'council', title: 'Handtekeningen aanbieden' },
  },
  {
    id: 'initiative',
    label: 'Inwonersinitiatief',
    when: 'Het hele jaar. De gemeente zegt hoeveel handtekeningen je nodig hebt.',
    what: 'Zet samen met anderen een onderwerp op de agenda van de raad.',
  },
  {
    id: 'takeOver',
    label: 'Uitdaagrecht',
    when: 'Het hele jaar, als jouw gemeente dit heeft.',
    what: 'Kunnen jullie iets beter dan de gemeente? Vraag of jullie het mogen doen.',
  },
  {
    id: 'view',
    label: 'Zienswijze (zeggen wat je van een plan vindt)',
    when: 'Meestal tot 6 weken nadat de gemeente het plan laat zien.',
    what: 'Schrijf de gemeente wat je van het plan vindt.',
  },
  {
    id: 'objection',
    label: 'Bezwaar',
    when: 'Meestal tot 6 weken na een besluit dat over jou gaat.',
    what: 'Dit doe je alleen voor jezelf. Schrijf waarom het besluit niet klopt. Dit is geen juridisch advies.',
  },
]

/** Words around the list of moments. */
export const momentsText = {
  title: 'Welke momenten zijn er?',
  lead: 'Hoe eerder je meepraat, hoe meer invloed je hebt. Zoek de datum op de site van je gemeente.',
  when: 'Wanneer?',
  what: 'Wat kun je doen?',
  add: 'Toevoegen aan mijn bijeenkomsten',
  addOne: (label: string) => `Toevoegen aan mijn bijeenkomsten: ${label}`,
} as const
