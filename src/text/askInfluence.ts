/** Words of *Wie heeft invloed?*: influence, how important it is to them, and what to do about it. */
export const influenceText = {
  intro: 'Wie kan veel doen? En wie vindt het belangrijk? Zo weet je wat je met wie doet.',
  power: 'Invloed',
  interest: 'Hoe belangrijk voor hen',
  much: 'veel',
  little: 'weinig',
  axis: (axis: string, word: string) => `${axis}: ${word}`,
  field: {
    collaborate: {
      title: 'Samenwerken',
      why: 'Veel invloed, en belangrijk voor hen.',
      what: 'Praat met hen. Maak samen een plan.',
    },
    keepSatisfied: {
      title: 'Tevreden houden',
      why: 'Veel invloed, maar minder belangrijk voor hen.',
      what: 'Vertel kort wat je wilt. Vraag niet te veel tijd.',
    },
    keepInformed: {
      title: 'Goed informeren',
      why: 'Weinig invloed, maar wel belangrijk voor hen.',
      what: 'Vertel hoe het gaat. Vraag wat zij meemaken.',
    },
    monitor: {
      title: 'Volgen',
      why: 'Weinig invloed, en minder belangrijk voor hen.',
      what: 'Kijk af en toe of er iets verandert.',
    },
  },
  nobody: 'Nog niemand.',
  topic: 'Onderwerp',
  allTopics: 'Alle onderwerpen',
  topOnly: 'Alleen de 8 belangrijkste',
  topHint: 'Met ongeveer 8 spelers hou je het overzicht. Begin bij Samenwerken.',
  stanceOf: (sign: string, word: string) => `${sign} ${word}`,
  unknown: {
    title: (n: number) => `Nog niet ingevuld (${n.toLocaleString('nl-NL')})`,
    intro: 'Wat denk jij? Een gok mag. Je kunt het later anders invullen.',
    none: 'Je hebt bij iedereen ingevuld hoe het staat.',
    choose: 'Kies',
    powerOf: (name: string) => `Invloed van ${name}`,
    interestOf: (name: string) => `Hoe belangrijk voor ${name}`,
    done: (name: string, field: string) => `${name}: ${field.toLowerCase()}`,
    moved: (name: string, field: string) => `${name} staat nu bij ${field}.`,
  },
  empty: 'Er staat nog niemand anders op je kaart.',
  emptyTopic: 'Niemand op je kaart heeft dit onderwerp.',
} as const
