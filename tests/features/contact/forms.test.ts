import { describe, expect, test } from 'vitest'
import { agreementForm, chooseIssue } from '#features/contact/agreementForm.ts'
import { inGroups } from '#features/contact/agreementGroups.ts'
import { talkForm } from '#features/contact/talkForm.ts'
import { calledBy, knownWords, ownerChoices, whoChoices, wordOf, wordTyped } from '#features/contact/who.ts'
import type { Agreement, Gathering, Issue } from '#model/dealings.ts'
import { askedIn, formIn, writeDraft } from '#state/formDraft.ts'
import { orphans } from '#storage/orphan.ts'
import { as, mapWith, mulder, samira, smallMap, someone } from '#tests/model/cast.ts'

const agreement = (id: string, fields: Partial<Agreement>): Agreement => ({
  id: as(id),
  order: 0,
  on: '2026-01-01',
  actors: [],
  text: id,
  state: 'open',
  ...fields,
})

test('agreements by how much they ask; the first day first, of what is over the last one', () => {
  const all = [
    agreement('none', {}),
    agreement('late2', { due: '2026-02-02' }),
    agreement('later', { due: '2026-04-01' }),
    agreement('late1', { due: '2026-02-01' }),
    agreement('soon', { due: '2026-03-05' }),
    agreement('done1', { state: 'done', due: '2026-01-05' }),
    agreement('done2', { state: 'dropped', due: '2026-02-05' }),
    agreement('odd', { state: 'unknown', due: '2026-01-02' }),
  ]
  const groups = inGroups(all, '2026-03-01').map(({ group, agreements }) => [group, agreements.map(({ id }) => id)])
  expect(groups).toEqual([
    ['overdue', ['late1', 'late2']],
    ['soon', ['soon']],
    ['open', ['later']],
    ['undated', ['none']],
    ['unknown', ['odd']],
    ['closed', ['done2', 'done1']],
  ])
})

describe('a form that opens', () => {
  const problem = (id: string, topics: string[]): Issue => ({
    id: as(id),
    order: 0,
    title: id,
    topics,
    answers: [],
    state: 'open',
  })
  const about = (...issues: Issue[]) => ({
    ...smallMap,
    issues: new Map(issues.map(issue => [issue.id, issue])),
  })

  test('for an agreement is about the only open problem; another one brings its own topics', () => {
    const asked = { what: 'agreement' } as const
    const one = about(problem('bus', ['leerlingenvervoer']))
    expect(agreementForm(one, asked, '2026-10-05')).toMatchObject({ issue: 'bus', topics: ['leerlingenvervoer'] })
    const two = about(problem('bus', ['leerlingenvervoer']), problem('bank', ['wonen']))
    const form = agreementForm(two, asked, '2026-10-05')
    expect(form).toMatchObject({ issue: '', topics: [] })
    const chosen = { ...form, ...chooseIssue(two, form, 'bus') }
    expect(chooseIssue(two, chosen, 'bank')).toEqual({ issue: 'bank', topics: ['wonen'] })
    expect(chooseIssue(two, { ...chosen, topics: ['zorg'] }, 'bank')).toEqual({ issue: 'bank' })
  })

  test('from a gathering has its day once it has been, and the way in which people speak there', () => {
    const at = (kind: string | undefined, on: string) => {
      const gathering: Gathering = { id: as('g'), order: 0, title: 'G', actors: [], on, ...(kind && { kind }) }
      const map = { ...smallMap, gatherings: new Map([[gathering.id, gathering]]) }
      const form = talkForm(map, { what: 'talk', gathering: gathering.id }, '2026-10-05')
      return [form.channel, form.on]
    }
    expect(at('reception', '2026-10-01')).toEqual(['reception', '2026-10-01'])
    expect(at('council', '2026-10-09')).toEqual(['hallway', '2026-10-05'])
    expect(at('buurtfeest', '2026-10-05')).toEqual(['other', '2026-10-05'])
    expect(at(undefined, '2026-10-05')).toEqual(['', '2026-10-05'])
  })
})

describe('a form that is kept', () => {
  const initial = talkForm(smallMap, { what: 'talk' }, '2026-10-05')

  test('comes back as it was, with what it was opened for', () => {
    const asked = { what: 'talk', actors: [mulder.id] } as const
    const form = { ...initial, answered: 'Ja', agreed: true, who: ['a:mulder'] }
    const draft = writeDraft(asked, form)
    expect(formIn(draft, initial)).toEqual(form)
    expect(askedIn(draft)).toEqual(asked)
  })
  test('goes with whoever in it is erased for good, and with nobody else', () => {
    const text = writeDraft({ what: 'talk' }, { ...initial, who: ['a:mulder', 'n:Fatima'], owner: 'a:raad' })
    const goesWith = (id: string) =>
      orphans([{ key: `${smallMap.info.id}/forms/talk//`, text }], [smallMap], [{ table: 'actors', id }]).length
    expect(['mulder', 'raad', 'jolanda', 'Fatima'].map(goesWith)).toEqual([1, 1, 0, 0])
  })
  test('of another version or broken: what fits comes back, the rest begins anew', () => {
    expect(formIn('{"form":{"answered":"Ja","who":[1],"agreed":"x","new":1}}', initial)).toEqual({
      ...initial,
      answered: 'Ja',
    })
    for (const broken of ['', 'x', 'null', '[]', '{"form":null}']) expect(formIn(broken, initial)).toBeUndefined()
    expect(askedIn('{"asked":{"what":"erase"}}')).toBeUndefined()
  })
})

describe('who is told in a form', () => {
  test('a name that is typed is someone on the map who goes by it, else somebody new', () => {
    expect(wordTyped(smallMap, ' jolanda VOS ')).toBe(wordOf('jolanda'))
    const fresh = wordTyped(smallMap, ' Fatima ')
    expect(calledBy(smallMap, fresh)).toBe('Fatima (nieuw)')
    expect(knownWords(smallMap, [fresh, wordOf('jolanda'), wordOf('gone')])).toEqual([fresh, wordOf('jolanda')])
  })
  test('Ik is nobody to talk with, but can do what was agreed', () => {
    const ids = whoChoices(smallMap, '', [wordOf('mulder')]).map(({ id }) => id)
    expect(ids).toEqual(['jolanda', 'raad', 'wethouder'].map(wordOf))
    expect(ownerChoices(smallMap, 'sam', []).map(({ id }) => id)).toEqual([wordOf(samira.id)])
  })
  test('an id that looks like a word of the form stays an id', () => {
    const odd = mapWith({ actors: [someone('n:x', 0, { name: 'Ans' })] })
    expect(calledBy(odd, wordOf('n:x'))).toBe('Ans')
  })
})
