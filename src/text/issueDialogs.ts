/** Words of the dialogs of *Problemen*: to describe a problem, and to make two into one. */
export const issueDialogsText = {
  dialog: {
    add: 'Probleem toevoegen',
    edit: 'Probleem wijzigen',
    title: 'Wat is het probleem?',
    titleHint: 'Eén zin. Bijvoorbeeld: “De schoolbus komt te laat.”',
    noTitle: 'Schrijf in één zin wat het probleem is.',
    topics: 'Onderwerpen',
    addTopic: 'Onderwerp toevoegen',
    topicsHint: 'Daarmee vindt de kaart wie je kunt vragen.',
    ownTopic: (word: string) => `“${word}” toevoegen`,
    description: 'Wat is er aan de hand?',
    descriptionHint: 'Schrijf geen namen op, en niets over iemands gezondheid.',
    reporter: 'Wie vertelde dit?',
    reporterHint: 'Meestal ben jij dat.',
    noReporter: 'Deze naam staat niet op je kaart. Kies een naam uit de lijst, of maak het veld leeg.',
    save: 'Bewaren',
    cancel: 'Annuleren',
  },
  join: {
    title: 'Problemen samenvoegen',
    keep: (title: string) =>
      `“${title}” blijft staan. Antwoorden, gesprekken en brieven van het andere probleem komen erbij.`,
    which: 'Welk probleem is hetzelfde?',
    noOther: 'Er is nog geen ander probleem om mee samen te voegen.',
    notChosen: 'Kies eerst een probleem.',
    run: 'Samenvoegen',
    cancel: 'Niet samenvoegen',
  },
} as const
