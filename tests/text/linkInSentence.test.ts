import { expect, test } from 'vitest'
import { linkInSentence } from '#text/linkParts.ts'

test('the words of a verb stand around the name', () => {
  expect(linkInSentence('De gemeente', { type: 'worksFor' }, 'backward', 'Farid')).toBe(
    'De gemeente heeft Farid in dienst',
  )
  expect(linkInSentence('De raad', { type: 'memberOf' }, 'backward', 'Farid')).toBe('De raad heeft als lid Farid')
})
