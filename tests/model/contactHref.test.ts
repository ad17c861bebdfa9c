import { expect, test } from 'vitest'
import { mailHref, phoneHref, websiteHref } from '#model/contactHref.ts'

test.each([
  ['https://www.medemblik.nl/wmo', 'https://www.medemblik.nl/wmo'],
  ['http://kansplus.nl', 'http://kansplus.nl/'],
  ['www.kansplus.nl', 'https://www.kansplus.nl/'],
  [' kansplus.nl/regio ', 'https://kansplus.nl/regio'],
  ['kansplus.nl:8080/x', 'https://kansplus.nl:8080/x'],
])('the website %j opens as %j', (typed, href) => expect(websiteHref(typed)).toBe(href))

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://x.nl',
  'hoi',
  '',
])('%j is no website to open', typed => expect(websiteHref(typed)).toBeUndefined())

test('a mail goes to one address and carries nothing else', () => {
  expect(mailHref(' mulder@raad.example ')).toBe('mailto:mulder@raad.example')
  for (const typed of ['mulder', 'a@b', 'a@b.nl?bcc=c@d.nl', 'a b@c.nl', 'a@b.nl, c@d.nl'])
    expect(mailHref(typed)).toBeUndefined()
})

test('a phone number is called by its digits', () => {
  expect(phoneHref('06 - 123 456 78')).toBe('tel:0612345678')
  expect(phoneHref('+31 (0)6 12345678')).toBe('tel:+31612345678')
  expect(phoneHref('14 0229')).toBe('tel:140229')
  expect(phoneHref('via de griffie')).toBeUndefined()
})
