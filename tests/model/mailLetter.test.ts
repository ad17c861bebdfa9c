import { expect, test } from 'vitest'
import { mailLetter } from '#model/mailLetter.ts'

test('a mail has the address, the subject and the whole text', () => {
  const { href, whole } = mailLetter(['a.b@waterbeek.nl', 'c+d@x.nl'], 'Bus & rit?', 'Geachte,\nRegel 2 &cc=x 🚌')
  expect(whole).toBe(true)
  const url = new URL(href)
  expect(url.pathname).toBe('a.b@waterbeek.nl,c%2Bd@x.nl')
  expect(url.searchParams.get('subject')).toBe('Bus & rit?')
  expect(url.searchParams.get('body')).toBe('Geachte,\r\nRegel 2 &cc=x 🚌')
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
})

test.each(['javascript:alert(1)', 'a@b.nl?cc=x@y.nl', 'niemand', ''])('%s is no address', text => {
  expect(mailLetter([text], 'x', 'y').href).toBe('mailto:?subject=x&body=y')
})

test('a long text is left out rather than cut', () => {
  const { href, whole } = mailLetter([], 'Bus', 'é'.repeat(400))
  expect({ href, whole }).toEqual({ href: 'mailto:?subject=Bus', whole: false })
})

test('half a character breaks nothing', () =>
  expect(mailLetter([], '\ud83d', 'a').href).toBe('mailto:?subject=&body=a'))
