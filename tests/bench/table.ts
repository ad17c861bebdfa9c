import { ASKED_ACTORS, type Measured, type Pair } from './measure.ts'
import type { Sizes } from './sizes.ts'

const ms = (n: number): string => (n < 10 ? n.toFixed(n < 1 ? 2 : 1) : n.toFixed(0))
const inThousands = (n: number): string => n.toLocaleString('en')
const pair = ({ app, raw }: Pair): string => `${ms(app)} / ${ms(raw)} (${(app / raw).toFixed(2)})`

/** The figures as tables in Markdown: the app beside raw Cytoscape.js, milliseconds, with the ratio. */
export function tableOf(all: readonly Measured[], asked: Readonly<Record<string, Pair>>, sizes: Sizes): string {
  const first = all[0]
  const row = (name: string, cell: (one: Measured) => string) => `| ${name} | ${all.map(cell).join(' | ')} |`
  const times = (of: (one: Measured) => number) => (one: Measured) =>
    `${ms(of(one))}${first && one !== first ? ` (${(of(one) / of(first)).toFixed(2)} × that at ${first.actors})` : ''}`
  return [
    `| ms, median of 5: app / raw (ratio) | ${all.map(({ actors }) => `${actors} actors`).join(' | ')} |`,
    `| --- | ${all.map(() => '---').join(' | ')} |`,
    row('open a stored map → first full drawing', one => pair(one.open)),
    row('add an actor → drawn', one => pair(one.add)),
    row('drag an actor, per mouse move', one => pair(one.drag)),
    row('pan, per mouse move', one => pair(one.pan)),
    row('zoom, per turn of the wheel', one => pair(one.zoom)),
    row(
      'edit → *Opgeslagen*',
      times(one => one.save),
    ),
    row(
      'a key in search → shown',
      times(one => one.search),
    ),
    row('`whoAbout` / bare search', one => pair(one.whoAbout)),
    row('`routesTo` / bare search', one => pair(one.routesTo)),
    '',
    `| one question to ${inThousands(ASKED_ACTORS)} actors and ${inThousands(3 * ASKED_ACTORS)} links, nothing kept from before | ms, median of 5: question / bare search (ratio, aim: at most 5) |`,
    '| --- | --- |',
    ...Object.entries(asked).map(([question, took]) => `| \`${question}\` | ${pair(took)} |`),
    '',
    '| script, gzip | start page | list | first drawing |',
    '| --- | --- | --- | --- |',
    `| kB over the network (aim: 180, 290, 430) | ${ms(sizes.start)} | ${ms(sizes.list)} | ${ms(sizes.drawing)} |`,
  ].join('\n')
}
