import { describe, expect, test } from 'vitest'
import { bendsOf } from '#layout/bends.ts'
import { mapOf, someone } from './cast.ts'

const at = (name: string, x: number, y: number) => someone(name, { kind: 'organisation', position: { x, y } })

describe('a line that would run under a box', () => {
  test('bends past it by the smallest bend that does', () => {
    const map = mapOf([at('A', 0, 0), at('B', 600, 0), at('C', 300, 4)], ['a>b'])
    // C lies a little below the line, so the line goes above it: to the left, as seen from A.
    expect([...bendsOf(map)]).toEqual([['a>b', -30]])
  })

  test('bends to the same side of the drawing when it points the other way', () => {
    const map = mapOf([at('A', 0, 0), at('B', 600, 0), at('C', 300, 4)], ['b>a'])
    expect([...bendsOf(map)]).toEqual([['b>a', 30]])
  })

  test('stays straight when nothing is in its way, or when someone has no place yet', () => {
    expect(bendsOf(mapOf([at('A', 0, 0), at('B', 600, 0), at('C', 300, 90)], ['a>b'])).size).toBe(0)
    expect(bendsOf(mapOf([at('A', 0, 0), at('B', 600, 0), at('C', 300, 4), someone('D')], ['a>b'])).size).toBe(0)
  })
})
