/** A subject that something can be about, with a name and an explanation in plain words. */
export interface Topic {
  readonly id: string
  readonly label: string
  readonly explanation: string
}

/** The topics that the app knows, in the order to show. A map may hold a user's own words beside them. */
export const TOPICS: readonly Topic[] = [
  { id: 'zorg', label: 'Zorg thuis', explanation: 'Hulp bij wat je niet alleen kunt.' },
  { id: 'wonen', label: 'Wonen', explanation: 'Een huis of een woonplek met hulp.' },
  { id: 'dagbesteding', label: 'Dagbesteding', explanation: 'Overdag iets zinvols doen, met begeleiding.' },
  { id: 'werk', label: 'Werk', explanation: 'Een baan, met of zonder hulp.' },
  { id: 'inkomen', label: 'Inkomen', explanation: 'Geld om van te leven, zoals loon of een uitkering.' },
  { id: 'armoede', label: 'Armoede en schulden', explanation: 'Te weinig geld, of geld dat je moet terugbetalen.' },
  { id: 'jeugd', label: 'Jeugd', explanation: 'Hulp voor kinderen en jongeren tot 18 jaar.' },
  { id: 'onderwijs', label: 'Onderwijs', explanation: 'School en leren.' },
  { id: 'leerlingenvervoer', label: 'Leerlingenvervoer', explanation: 'Met de bus of taxi naar school.' },
  { id: 'vervoer', label: 'Vervoer', explanation: 'Bus, trein, taxi en regiotaxi.' },
  { id: 'toegankelijkheid', label: 'Toegankelijkheid', explanation: 'Iedereen kan er komen en het gebruiken.' },
  { id: 'openbare-ruimte', label: 'Openbare ruimte', explanation: 'Straten, stoepen, bankjes en parken.' },
  { id: 'verkeer', label: 'Verkeer', explanation: 'Oversteken, stoplichten en parkeren.' },
  { id: 'toiletten', label: 'Openbare toiletten', explanation: 'Een wc als je onderweg bent.' },
  { id: 'winkels', label: 'Winkels en horeca', explanation: 'Binnen kunnen komen en geholpen worden.' },
  { id: 'sport', label: 'Sport', explanation: 'Sporten en bewegen.' },
  { id: 'cultuur', label: 'Cultuur', explanation: 'Muziek, theater, museum en bibliotheek.' },
  { id: 'vrije-tijd', label: 'Vrije tijd', explanation: 'Leuke dingen doen en mensen ontmoeten.' },
  { id: 'informatie', label: 'Informatie en taal', explanation: 'Brieven en websites die je begrijpt.' },
  { id: 'inspraak', label: 'Meepraten', explanation: 'Zeggen wat je vindt over plannen.' },
  { id: 'stemmen', label: 'Stemmen', explanation: 'Meedoen aan verkiezingen.' },
  { id: 'mantelzorg', label: 'Mantelzorg', explanation: 'Zorgen voor iemand die dicht bij je staat.' },
  { id: 'vrijwilligers', label: 'Vrijwilligers', explanation: 'Mensen die helpen zonder loon.' },
  { id: 'clientondersteuning', label: 'Cliëntondersteuning', explanation: 'Gratis hulp bij een gesprek over zorg.' },
  { id: 'pgb', label: 'Pgb', explanation: 'Geld om zelf zorg te kopen.' },
  { id: 'klacht', label: 'Klachten', explanation: 'Als je niet tevreden bent.' },
  { id: 'veiligheid', label: 'Veiligheid', explanation: 'Je veilig voelen, thuis en op straat.' },
  {
    id: 'inclusie',
    label: 'Meedoen voor iedereen (inclusie)',
    explanation: 'De rechten van mensen met een beperking (VN-verdrag).',
  },
  { id: 'ggz', label: 'Psychische zorg (ggz)', explanation: 'Hulp als het in je hoofd niet goed gaat.' },
  { id: 'lotgenoten', label: 'Lotgenoten', explanation: 'Mensen die hetzelfde meemaken.' },
  { id: 'medezeggenschap', label: 'Meepraten in de zorg', explanation: 'Bijvoorbeeld in de cliëntenraad.' },
]

const BY_ID: ReadonlyMap<string, Topic> = new Map(TOPICS.map(topic => [topic.id, topic]))

/** The name of a topic; a user's own word is its own name. */
export const topicLabel = (topic: string): string => BY_ID.get(topic)?.label ?? topic

/** What a topic means; nothing for a user's own word. */
export const topicExplanation = (topic: string): string | undefined => BY_ID.get(topic)?.explanation
