/** Whether a map is for oneself or for a group, and what that means. No legal advice. */
export const audienceText = {
  title: 'Voor wie is deze kaart?',
  question: 'Is deze kaart voor jezelf, of voor een groep?',
  legend: 'Deze kaart is',
  options: { self: 'Alleen voor mezelf', group: 'Voor een groep' },
  hints: {
    self: 'Bijvoorbeeld als ouder of als naaste.',
    group: 'Bijvoorbeeld voor een cliëntenraad, een platform of een oudergroep.',
  },
  self: 'Voor mezelf',
  group: 'Voor een groep',
  what: 'Wat betekent dat?',
  choose: 'Kiezen',
  /** Three sentences, before anything else. */
  meaning: [
    'Een kaart voor jezelf is als je eigen adresboek.',
    'Werk je voor een groep of deel je de kaart, dan geldt de privacywet (AVG).',
    'Dan mogen mensen vragen wat er over hen staat, en of je dat weghaalt.',
  ],
  purpose: 'Waarvoor is deze kaart?',
  purposeHint: 'Schrijf in één of twee zinnen op wat je met de kaart wilt.',
  list: {
    title: 'Let op bij een kaart voor een groep',
    items: [
      'Schrijf op waarvoor de kaart is.',
      'Zet er alleen op wat daarvoor nodig is.',
      'Vertel mensen dat ze op de kaart staan.',
      'Wil iemand weten wat er staat? Kies bij die persoon ‘Alles over deze persoon’.',
      'Wil iemand er niet meer op staan? Kies dan ‘Voorgoed wissen’.',
      'Stuur geen kopie rond waar je privénotities in staan.',
    ],
    noAdvice: 'Dit is geen juridisch advies. Vraag het bij twijfel aan je organisatie.',
  },
  here: 'De kaart staat alleen op dit apparaat.',
  save: 'Keuze bewaren',
  cancel: 'Annuleren',
  edit: 'voor wie de kaart is',
  done: { self: 'Deze kaart is voor jezelf.', group: 'Deze kaart is voor een groep.' },
  donePurpose: 'Het doel van de kaart is bewaard.',
} as const
