import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { readNetwerkkaart } from '#formats/netwerkkaart/read.ts'
import { summaries, templateFile } from './files.ts'

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const schema = JSON.parse(readText('../../public/schema/netwerkkaart-1.json'))
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

test.each([...summaries.map(({ id }) => id), 'example'])(
  '%s opens as a netwerkkaart file, with nothing to report',
  id => {
    expect(fits(templateFile(id)), JSON.stringify(fits.errors)).toBe(true)
    const result = readNetwerkkaart(readText(`../../templates/${id}.json`))
    expect(result).toMatchObject({ ok: true, report: { findings: [] } })
  },
)

test('the example is the story of the school bus, whole', () => {
  const story = JSON.parse(readText('../stories/c1-vervoer.netwerkkaart.json'))
  const example = templateFile('example') as typeof story
  for (const list of ['links', 'issues', 'agreements']) expect(example[list]).toEqual(story[list])
  const core = (actor: Record<string, unknown>) => ({
    id: actor.id,
    name: actor.name,
    topics: actor.topics,
    role: actor.role,
  })
  expect(example.actors.map(core)).toEqual(story.actors.map(core))
})
