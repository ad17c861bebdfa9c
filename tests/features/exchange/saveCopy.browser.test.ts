import { afterEach, expect, test, vi } from 'vitest'
import { saveCopy } from '#features/exchange/saveCopy.ts'
import { useSaid } from '#state/messages.ts'
import { opened } from '#tests/formats/reading.ts'
import { downloads } from '#tests/support/downloads.ts'
import { mapFile } from './dropFiles.ts'

const said = () => useSaid.getState().messages.map(({ text }) => text)

afterEach(() => {
  vi.restoreAllMocks()
  useSaid.setState({ messages: [] })
})

test('a copy holds everything, is named after the map, and asks nothing of the storage', async () => {
  const given = downloads()
  const noStorage = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError')
  })
  const file = mapFile('k', 'Bankjes: wijk/west')
  saveCopy(opened(file).map)
  expect(given.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^Bankjes wijk west \d{4}-\d\d-\d\d\.netwerkkaart\.json$/),
  ])
  const saved = JSON.parse((await given[0]?.blob.text()) ?? '')
  expect(saved).toEqual({ ...file, exportedAt: saved.exportedAt })
  expect(said()).toEqual([expect.stringMatching(/^Je kopie is gemaakt: Bankjes wijk west .*Kijk bij je downloads\.$/)])
  expect(noStorage).not.toHaveBeenCalled()
})

test('a copy that fails is never said to be there', () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new RangeError('no room')
  })
  expect(() => saveCopy(opened(mapFile('k', 'Bankjes')).map)).toThrow('no room')
  expect(said()).toEqual(['De kopie is niet gemaakt. Probeer het nog een keer.'])
})
