import { useRef, useState } from 'react'
import type { Asked } from './asked.ts'
import { useDraft } from './drafts.ts'
import { formIn, writeDraft } from './formDraft.ts'

/** What a form holds: texts, ticks and lists of words. */
export type FormOf<T> = { readonly [K in keyof T]: string | boolean | readonly string[] }

/** A form of several fields, of which nothing typed is lost: it is kept until it is saved or thrown away. */
export interface Form<T> {
  readonly form: T
  readonly set: (fields: Partial<T>) => void
  /** What stands there was filled in before, and not saved. */
  readonly restored: boolean
  /** Something differs from how the form began. */
  readonly differs: boolean
  /** Back to how the form began. */
  readonly startOver: () => void
  /** It is saved: what was kept may go. */
  readonly saved: () => void
}

/** The form that is kept under this name. */
export function useForm<T extends FormOf<T>>(field: string, asked: Asked, begin: () => T): Form<T> {
  const { draft, keep, drop } = useDraft(field)
  const [initial] = useState(begin)
  const [before] = useState(() => (draft === undefined ? undefined : formIn(draft, initial)))
  const [form, setForm] = useState(before ?? initial)
  const [restored, setRestored] = useState(before !== undefined)
  const latest = useRef(form)
  const differs = JSON.stringify(form) !== JSON.stringify(initial)
  const set = (fields: Partial<T>) => {
    latest.current = { ...latest.current, ...fields }
    setForm(latest.current)
    if (JSON.stringify(latest.current) === JSON.stringify(initial)) drop()
    else keep(writeDraft(asked, latest.current))
  }
  const startOver = () => {
    set(initial)
    setRestored(false)
  }
  return { form, set, restored, differs, startOver, saved: drop }
}
