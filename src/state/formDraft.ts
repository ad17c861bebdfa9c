import type { Asked } from './asked.ts'
import type { FormOf } from './useForm.ts'

/**
 * A form that isn't saved yet, as text: what it was opened for, and what is filled in. Who is told in it stands there by
 * the bare id too, by which *Voorgoed wissen* finds what mentions someone.
 */
export const writeDraft = (asked: Asked, form: object): string =>
  JSON.stringify({ asked, form, mentions: Object.values(form).flat().flatMap(idIn) })

/** In a form of talks someone on the map is told by a word: this, and the id. */
export const ON_MAP = 'a:'

/** The id in the word for someone on the map; nothing in any other text. */
export const idOfWord = (word: string): readonly string[] =>
  word.startsWith(ON_MAP) ? [word.slice(ON_MAP.length)] : []

const idIn = (value: unknown): readonly string[] => (typeof value === 'string' ? idOfWord(value) : [])

/** What was filled in, over how the form begins; only what is of the same kind counts. */
export function formIn<T extends FormOf<T>>(draft: string, initial: T): T | undefined {
  const { form } = read(draft)
  if (form === undefined) return undefined
  const fits = Object.keys(initial).filter(key => sameKind(Reflect.get(initial, key), Reflect.get(form, key)))
  return { ...initial, ...Object.fromEntries(fits.map(key => [key, Reflect.get(form, key)])) }
}

const FORM_KINDS = ['talk', 'agreement', 'gathering', 'issue'] as const

/** What is noted in a form of which nothing typed is lost. */
export type FormKind = (typeof FORM_KINDS)[number]

/** What the form was opened for. */
export function askedIn(draft: string): Extract<Asked, { what: FormKind }> | undefined {
  const { asked } = read(draft)
  const what = asked && Reflect.get(asked, 'what')
  return FORM_KINDS.some(kind => kind === what) ? (asked as Extract<Asked, { what: FormKind }>) : undefined
}

function read(draft: string): { readonly asked?: object; readonly form?: object } {
  try {
    const whole: unknown = JSON.parse(draft)
    if (typeof whole !== 'object' || whole === null) return {}
    const part = (key: string) => {
      const value: unknown = Reflect.get(whole, key)
      return typeof value === 'object' && value !== null ? { [key]: value } : {}
    }
    return { ...part('asked'), ...part('form') }
  } catch {
    return {}
  }
}

const isWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((word: unknown) => typeof word === 'string')

const sameKind = (a: unknown, b: unknown): boolean => (Array.isArray(a) ? isWords(b) : typeof a === typeof b)
