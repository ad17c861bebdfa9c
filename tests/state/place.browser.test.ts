import { beforeEach, expect, test } from 'vitest'
import { addressOf, back, closeBeside, currentPlace, go, openBeside, type Place } from '#state/place.ts'

const map: Place = { at: 'map', map: 'm', view: 'kaart' }
const address = () => addressOf(currentPlace())
const arrive = (where: string) => expect.poll(address).toBe(where)

beforeEach(() => {
  go({ at: 'bin' })
  go({ at: 'start' })
  go(map)
})

test('after a sheet is closed, one press of back leaves the map', async () => {
  openBeside({ kind: 'speler', id: 'a' })
  openBeside({ kind: 'lijn', id: 'b' }) // on from the one to the other
  expect(address()).toBe('/kaart/m/lijn:b')
  closeBeside()
  closeBeside() // twice in one breath
  await arrive('/kaart/m')
  back()
  await arrive('/')
})

test('back closes the sheet itself first, and a sheet can be closed after coming back to it', async () => {
  openBeside({ kind: 'speler', id: 'a' })
  back()
  await arrive('/kaart/m')
  history.forward()
  await arrive('/kaart/m/speler:a')
  closeBeside()
  await arrive('/kaart/m')
  back()
  await arrive('/')
})

test('a sheet that a link led to closes too, and back goes where one came from', async () => {
  go({ at: 'start' })
  go({ ...map, beside: { kind: 'speler', id: 'a' } })
  closeBeside()
  await arrive('/kaart/m')
  back()
  await arrive('/')
})
