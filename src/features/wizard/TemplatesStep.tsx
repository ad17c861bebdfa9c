import type { TemplateSummary } from '#formats/catalogue.ts'
import { wizardText } from '#text/wizard.ts'
import { withThing } from './choices.ts'
import styles from './steps.module.css'
import { Tile } from './Tile.tsx'
import type { Wizard } from './useWizard.ts'
import { WizardFrame } from './WizardFrame.tsx'

const text = wizardText.templates

/** Step 3: which ready-made maps to lay on the table. */
export function TemplatesStep({ wizard }: { readonly wizard: Wizard }) {
  const { choices, choose, templates, onTable, offered, municipality } = wizard
  const tick = (id: string, wanted: boolean) => choose({ ...choices, templates: withThing(onTable, id, wanted) })
  return (
    <WizardFrame step="kaarten" title={text.title} intro={text.intro} soFar={municipality?.name}>
      <fieldset className={styles.list} aria-label={text.title}>
        {templates.map(template => (
          <Tile
            key={template.id}
            label={template.name}
            badge={<Badge wizard={wizard} template={template} />}
            detail={
              <>
                {template.explanation}
                <br />
                {text.forWhom(template.audienceText)} · {text.size(template.players.length)}
              </>
            }
            checked={onTable.includes(template.id)}
            onChange={wanted => tick(template.id, wanted)}
          />
        ))}
      </fieldset>
      <p role="status">{onTable.length > 0 ? text.together(offered.length + 1) : text.none}</p>
    </WizardFrame>
  )
}

/** Why this ready-made map is suggested. */
function Badge({ wizard, template }: { readonly wizard: Wizard; readonly template: TemplateSummary }) {
  if (!wizard.suggested.includes(template.id)) return null
  const why = template.sizeClass ? (wizard.municipality ? text.fits : text.whenUnknown) : text.fitsTopic
  return <span className={styles.badge}>{why}</span>
}
