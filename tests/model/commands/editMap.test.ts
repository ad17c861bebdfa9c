import { expect, test } from 'vitest'
import { applyChange } from '#model/change.ts'
import { editMap } from '#model/commands/editMap.ts'
import { smallMap } from '../cast.ts'

test('the map gets its new name and topics, and keeps the rest', () => {
  const after = applyChange(smallMap, editMap(smallMap, { name: ' Vervoer ', topics: ['vervoer'] }))
  expect(after.info).toStrictEqual({ ...smallMap.info, name: 'Vervoer', topics: ['vervoer'] })
})

test('the name of a map can not be emptied', () => {
  expect(editMap(smallMap, { name: ' ' })).toStrictEqual([])
})
