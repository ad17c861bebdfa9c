import { Handshake } from 'lucide-react'
import { balance } from '#analysis/balance.ts'
import { timeline } from '#analysis/timeline.ts'
import type { Actor, ActorId, NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { contactText } from '#text/contact.ts'
import { contactFormText } from '#text/contactForm.ts'
import { Button } from '#ui/Button.tsx'
import { Cards } from '#ui/Card.tsx'
import { AgreementCard } from './AgreementCard.tsx'
import { inGroups } from './agreementGroups.ts'
import styles from './Contact.module.css'
import { Timeline } from './Timeline.tsx'

const words = contactText.actor

/** What was said and agreed with someone, in their details; of Ik, what I promised. */
export function ActorDealings({ id }: { readonly id: ActorId; readonly map: string }) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const actor = map.actors.get(id)
  if (!actor) return null
  const nothing = timeline(map, id).length === 0
  return (
    <section className={styles.dealings}>
      <h3>{words.title}</h3>
      {nothing && <p className={styles.quiet}>{actor.self ? words.noneOfSelf : words.none}</p>}
      {editable && !actor.self && (
        <div className={styles.buttons}>
          <Button icon={Handshake} onClick={() => askFor({ what: 'agreement', actors: [id] })}>
            {contactFormText.form.newAgreement}
          </Button>
        </div>
      )}
      {actor.role === 'decides' && !nothing && <BalanceWith map={map} actor={actor} />}
      <OpenAgreements map={map} id={id} />
      <Timeline map={map} id={id} />
    </section>
  )
}

/** What is agreed with someone, or promised by someone, and still open: what is late first. */
function OpenAgreements({ map, id }: { readonly map: NetworkMap; readonly id: ActorId }) {
  const open = [...map.agreements.values()].filter(
    ({ actors, owner, state }) => state === 'open' && (actors.includes(id) || owner === id),
  )
  if (open.length === 0) return null
  return (
    <>
      <p className={styles.above}>{words.open}</p>
      <Cards label={words.open}>
        {inGroups(open, today())
          .flatMap(({ agreements }) => agreements)
          .map(agreement => (
            <li key={agreement.id}>
              <AgreementCard agreement={agreement} about={id} />
            </li>
          ))}
      </Cards>
    </>
  )
}

/** How often I spoke someone who decides, officially and not; a hint when it was in one way only. */
function BalanceWith({ map, actor }: { readonly map: NetworkMap; readonly actor: Actor }) {
  const { formal, informal, unknown, missing } = balance(map, { actor: actor.id }, today())
  if (formal + informal + unknown === 0) return null
  return (
    <p>
      {words.balance(formal, informal, unknown)}{' '}
      {missing && (missing === 'formal' ? words.tryFormal : words.tryInformal)}
    </p>
  )
}
