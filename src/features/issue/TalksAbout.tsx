import { talksAbout } from '#analysis/aboutIssue.ts'
import type { ContactMoment } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { hrefOf } from '#state/place.ts'
import { issueText } from '#text/issue.ts'
import { nameList } from '#text/shownName.ts'
import { channelLabel, dayLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Issue.module.css'
import { fewNames, type Looking } from './looking.ts'

const words = issueText.talks
const FEW = 5

/** The last talks about this problem. A new one is noted with the button at the top. */
export function TalksAbout({ looking }: { readonly looking: Looking }) {
  const { map, issue } = looking
  const talks = talksAbout(map, issue)
  return (
    <section>
      <h2>{words.title}</h2>
      {talks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.rows}>
          {talks.slice(0, FEW).map(talk => (
            <TalkRow key={talk.id} looking={looking} talk={talk} />
          ))}
        </ul>
      )}
      {talks.length > FEW && (
        <p className={styles.buttons}>
          <a
            className={styles.way}
            href={hrefOf({ at: 'map', map: map.info.id, view: 'gesprekken', dealing: { page: 'gesprek' } })}
          >
            {words.all}
          </a>
        </p>
      )}
    </section>
  )
}

function TalkRow({ looking, talk }: { readonly looking: Looking; readonly talk: ContactMoment }) {
  const day = dayLabel(talk.on)
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p className={styles.line}>
          <strong>{nameList(fewNames(looking, talk.actors))}</strong>
        </p>
        <p className={styles.quiet}>{words.line(day, channelLabel(talk.channel))}</p>
        {talk.answered && (
          <p className={styles.line} dir="auto">
            {talk.answered}
          </p>
        )}
      </div>
      {looking.editable && (
        <Button kind="quiet" aria-label={words.editOf(day)} onClick={() => askFor({ what: 'talk', edit: talk.id })}>
          {words.edit}
        </Button>
      )}
    </li>
  )
}
