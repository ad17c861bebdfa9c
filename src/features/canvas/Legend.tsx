import { type ReactNode, useMemo } from 'react'
import type { Palette } from '#graph/palette.ts'
import { sectorSign } from '#graph/sectorSign.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Sector } from '#model/vocabulary.ts'
import { canvasText } from '#text/canvas.ts'
import { kindLabel, sectorLabel } from '#text/words.ts'
import styles from './Legend.module.css'
import { LineSample, ShapeSample } from './LegendSamples.tsx'
import { legendOf } from './legendOf.ts'

const words = canvasText.legend

/** What the shapes, colours and lines on this drawing mean. Closed until asked for: it stands in front of the drawing. */
export function Legend({
  map,
  palette,
  way,
}: {
  readonly map: NetworkMap
  readonly palette: Palette
  readonly way: boolean
}) {
  const { kinds, self, seat, sectors, noSector, formalities, strengths, oneWay } = useMemo(() => legendOf(map), [map])
  return (
    <details data-on-drawing className={styles.legend}>
      <summary>{words.title}</summary>
      <div className={styles.parts}>
        <Part title={words.shapes}>
          {kinds.map(kind => (
            <Entry key={kind} sample={<ShapeSample shape={kind} />} label={kindLabel(kind)} />
          ))}
          {self && <Entry sample={<ShapeSample shape="self" />} label={words.self} />}
          {seat && <Entry sample={<ShapeSample shape="seat" />} label={words.seat} />}
        </Part>
        {(sectors.length > 0 || noSector) && (
          <Part title={words.sectors}>
            {sectors.map(sector => (
              <Entry key={sector} sample={<Sign sector={sector} palette={palette} />} label={sectorLabel(sector)} />
            ))}
            {noSector && <Entry sample={<ShapeSample shape="noSector" />} label={sectorLabel(undefined)} />}
          </Part>
        )}
        {(formalities.length > 0 || way) && (
          <Part title={words.lines}>
            {formalities.map(formality => (
              <Entry key={formality} sample={<LineSample line={formality} />} label={words[formality]} />
            ))}
            {strengths.map(({ width, means }) => (
              <Entry key={width} sample={<LineSample line={`width${width}`} />} label={words.strength[means]} />
            ))}
            {oneWay && <Entry sample={<LineSample line="oneWay" />} label={words.oneWay} />}
            {way && <Entry sample={<LineSample line="way" />} label={words.way} />}
          </Part>
        )}
      </div>
    </details>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

const Entry = ({ sample, label }: { readonly sample: ReactNode; readonly label: string }) => (
  <li>
    {sample}
    {label}
  </li>
)

/** The same image as on the drawing. */
function Sign({ sector, palette }: { readonly sector: Sector; readonly palette: Palette }) {
  const colours = palette.sectors.get(sector) ?? palette.noSector
  return <img src={sectorSign(sector, colours)} width={26} height={26} alt="" className={styles.sign} />
}
