import { expect, test } from 'vitest'
import type { Actor } from '#model/records.ts'
import type { LetterKind } from '#model/vocabulary.ts'
import { someone } from '#tests/model/cast.ts'
import { salutation } from '#text/salutation.ts'

const person = (name: string, fields: Partial<Actor> = {}) => someone('a', 0, { name, ...fields })
const body = (name: string, fields: Partial<Actor> = {}) => person(name, { kind: 'organisation', ...fields })

test.each<[Actor, string]>([
  [person('Wethouder De Graaf'), 'Geachte wethouder De Graaf,'],
  [person('Wethouder Van Beek (jeugd)'), 'Geachte wethouder Van Beek,'],
  [person('Wethouder zorg en welzijn', { placeholder: true }), 'Geachte wethouder,'],
  [person('Wethouder zorg en welzijn'), 'Geachte wethouder,'],
  [person('Karin de Wit', { player: 'wethouder-zorg' }), 'Geachte wethouder De Wit,'],
  [person('Karin de Wit', { jobTitle: 'Raadslid' }), 'Geacht raadslid De Wit,'],
  [person('Burgemeester J.P. van den Berg'), 'Geachte burgemeester Van den Berg,'],
  [person('Jolanda Vos'), 'Geachte heer of mevrouw Vos,'],
  [person('Voorzitter op locatie'), 'Geachte heer of mevrouw,'],
  [person('De Graaf'), 'Geachte heer of mevrouw De Graaf,'],
  [person('Bestuurder mevrouw Aerts'), 'Geachte mevrouw Aerts,'],
  [person('De heer Van Dam'), 'Geachte heer Van Dam,'],
  [person('Farid, beleidsambtenaar vervoer'), 'Beste Farid,'],
  [person('Nadia'), 'Beste Nadia,'],
  [person('Toos, voorzitter ouderenbond'), 'Beste Toos,'],
  [person('Wmo-consulent Nadia', { jobTitle: 'Wmo-consulent' }), 'Beste Nadia,'],
  [person('Locatiemanager', { placeholder: true }), 'Geachte heer of mevrouw,'],
  [person('Jolanda Vos', { sector: 'own' }), 'Beste Jolanda,'],
  [person('محمد علي'), 'Geachte heer of mevrouw علي,'],
  [body('College van B en W Waterbeek', { sector: 'government' }), 'Geacht college,'],
  [body('College voor de Rechten van de Mens', { sector: 'public' }), 'Geachte heer of mevrouw,'],
  [body('Gemeenteraad Waterbeek'), 'Geachte raad,'],
  [body('Raad van toezicht Horizon'), 'Geachte leden van de Raad van toezicht Horizon,'],
  [body('Adviesraad Sociaal Domein'), 'Geachte leden van de Adviesraad Sociaal Domein,'],
  [body('Gehandicaptenplatform'), 'Geachte leden van het Gehandicaptenplatform,'],
  [body('GroenLinks', { kind: 'group', player: 'fractie' }), 'Geachte leden van de fractie,'],
  [body('Taxi Noord'), 'Geachte heer of mevrouw,'],
])('%o', (actor, words) => expect(salutation('alderman', [actor])).toBe(words))

test.each<[LetterKind, readonly Actor[], string]>([
  ['alderman', [], 'Geachte wethouder,'],
  ['council', [], 'Geachte leden van de gemeenteraad,'],
  [
    'alderman',
    [person('Wethouder Bos'), body('College van B en W', { sector: 'government' })],
    'Geachte wethouder Bos, geacht college,',
  ],
  ['council', Array.from({ length: 4 }, () => person('Raadslid Bos')), 'Geachte leden van de gemeenteraad,'],
  ['reminder', [person('Wethouder De Graaf')], 'Beste wethouder De Graaf,'],
  ['reminder', [person('Jolanda Vos')], 'Beste heer of mevrouw Vos,'],
  ['reminder', [person('Jolanda Vos', { sector: 'own' })], 'Beste Jolanda,'],
  ['reminder', [body('Gemeenteraad Waterbeek')], 'Geachte raad,'],
  ['national', [person('Jolanda Vos')], 'Geachte heer of mevrouw,'],
  ['supporters', [person('Jolanda Vos'), person('Peter Kok')], 'Beste Jolanda en Peter,'],
  ['supporters', [person('Jolanda Vos'), body('Oudergroep')], 'Hallo allemaal,'],
  ['supporters', [person('Mijn zoon')], 'Hallo,'],
  ['thanks', [person('Jolanda Vos', { sector: 'own' })], 'Beste Jolanda,'],
  ['speech', [person('Wethouder Bos')], 'Geachte voorzitter, geachte leden van de raad,'],
])('%s', (kind, to, words) => expect(salutation(kind, to)).toBe(words))
