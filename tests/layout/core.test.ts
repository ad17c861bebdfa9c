import { describe, expect, test } from 'vitest'
import { coreOf } from '#layout/core.ts'
import { mapOf, someone } from './cast.ts'

const ik = someone('Ik', { self: true, topics: ['vervoer'] })
const about = (map: ReturnType<typeof mapOf>, ...topics: string[]) => ({ ...map, info: { ...map.info, topics } })

describe('the core of a large map', () => {
  test('is Ik, who decides or advises on its topics, and who links those to Ik', () => {
    const map = mapOf(
      [
        ik,
        someone('Buur'),
        someone('Wethouder', { role: 'decides', topics: ['Vervoer'] }),
        someone('Raad', { role: 'advises', topics: ['vervoer'] }),
        someone('Bibliotheek', { role: 'decides', topics: ['cultuur'] }),
        someone('School', { role: 'executes', topics: ['vervoer'] }),
      ],
      ['ik>buur', 'buur>wethouder', 'ik>school'],
    )
    expect([...coreOf(about(map, 'vervoer'))].sort()).toEqual(['buur', 'ik', 'raad', 'wethouder'])
    expect(coreOf(map)).toContain('bibliotheek')
  })

  test('is never more than fifty, those who decide before those who advise, the nearest first', () => {
    const many = Array.from({ length: 80 }, (_, i) =>
      someone(`p${i}`, { role: i % 2 === 0 ? 'advises' : 'decides', topics: ['vervoer'] }),
    )
    const core = coreOf(about(mapOf([ik, ...many], ['ik>p79', 'p79>p78']), 'vervoer'))
    expect(core.size).toBe(50)
    expect(core).toContain('p79')
    expect([...core].filter(id => Number(id.slice(1)) % 2 === 1)).toHaveLength(40)
    expect(core).toContain('p78')
  })

  test('without Ik, or with someone twice round, is found all the same', () => {
    const decider = someone('Raad', { role: 'decides' })
    expect([...coreOf(mapOf([decider]))]).toEqual(['raad'])
    expect(
      [...coreOf(mapOf([ik, someone('A'), decider], ['ik>a', 'a>ik', 'a>raad', 'raad>a', 'raad>raad']))].sort(),
    ).toEqual(['a', 'ik', 'raad'])
  })
})
