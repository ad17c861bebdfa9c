import { type Change, invertChange } from '#model/change.ts'
import type { Heads, JournalRow, Manifest } from '#storage/rows.ts'

/** Something that can be taken back, or done again. */
export interface Entry {
  /** Its row in the journal: the edit itself, or the undo that redo turns around. */
  readonly revision: number
  /** The edit it is about. */
  readonly of: number
  readonly label: string
  /** What that row did to the map. */
  readonly change: Change
}

/** How the open map got here. All of it is on disk; the newest part is here. */
export interface History {
  /** The number of the last row in the journal. */
  readonly revision: number
  /** What undo takes back: the newest last. */
  readonly past: readonly Entry[]
  /** The newest edit that can be taken back and isn't loaded yet. */
  readonly older: number | null
  /** What redo does again: the next one last. */
  readonly future: readonly Entry[]
  readonly later: number | null
}

/** What an edit, undo or redo adds to the journal, apart from where and when. */
export type Deed = Omit<JournalRow, 'mapId' | 'tab' | 'at'>
export interface Done {
  readonly history: History
  readonly deed: Deed
}

export const undoHeadOf = ({ past, older }: History): number | null => past.at(-1)?.revision ?? older
export const redoHeadOf = ({ future, later }: History): number | null => future.at(-1)?.revision ?? later

/** The history of a map as it comes from disk: nothing of its journal loaded yet. */
export const historyOf = ({ revision, undoHead, redoHead }: Manifest): History => ({
  revision,
  past: [],
  older: undoHead,
  future: [],
  later: redoHead,
})

/** Where the journal stands. */
export const headsOf = (history: History): Heads => ({
  revision: history.revision,
  undoHead: undoHeadOf(history),
  redoHead: redoHeadOf(history),
})

/** A new edit; it closes the way forward. */
export function edited(history: History, label: string, change: Change): Done {
  const revision = history.revision + 1
  const entry = { revision, of: revision, label, change }
  const prev = undoHeadOf(history)
  return {
    history: { ...history, revision, past: [...history.past, entry], future: [], later: null },
    deed: { revision, kind: 'edit', label, change, prev, undoHead: revision, redoHead: null },
  }
}

/** Something the app itself does to a map: kept in the journal, but not among what undo takes back. */
export function settled(history: History, label: string, change: Change): Done {
  const next = { ...history, revision: history.revision + 1 }
  return { history: next, deed: { ...headsOf(next), kind: 'edit', label, change, prev: null } }
}

/** Takes back the last edit; nothing when none is loaded. `asNow`: what that comes to on the map as it is now. */
export function undone(history: History, asNow: (change: Change) => Change): Done | undefined {
  const edit = history.past.at(-1)
  if (!edit) return undefined
  const revision = history.revision + 1
  const change = asNow(invertChange(edit.change))
  const past = history.past.slice(0, -1)
  const entry = { revision, of: edit.of, label: edit.label, change }
  const next = { ...history, revision, past, future: [...history.future, entry] }
  const [prev, undoHead] = [redoHeadOf(history), undoHeadOf(next)]
  const deed: Deed = {
    revision,
    kind: 'undo',
    of: edit.of,
    label: edit.label,
    change,
    prev,
    undoHead,
    redoHead: revision,
  }
  return { history: next, deed }
}

/** Does again what the last undo took back; nothing when none is loaded. */
export function redone(history: History, asNow: (change: Change) => Change): Done | undefined {
  const undo = history.future.at(-1)
  if (!undo) return undefined
  const revision = history.revision + 1
  const { of, label } = undo
  const change = asNow(invertChange(undo.change))
  const entry = { revision: of, of, label, change }
  const next = { ...history, revision, past: [...history.past, entry], future: history.future.slice(0, -1) }
  return {
    history: next,
    deed: { revision, kind: 'redo', of, label, change, prev: null, undoHead: of, redoHead: redoHeadOf(next) },
  }
}

const entryOf = ({ revision, of, label, change }: JournalRow): Entry => ({
  revision,
  of: of ?? revision,
  label,
  change,
})

/** The history with edits from disk (newest first, from this revision back) put under those it has. */
export function withOlder(history: History, rows: readonly JournalRow[], from: number): History {
  if (history.older !== from) return history
  return { ...history, past: [...rows.map(entryOf).reverse(), ...history.past], older: rows.at(-1)?.prev ?? null }
}

/** The history with undone edits from disk (next to redo first, from this revision back) put behind those it has. */
export function withLater(history: History, rows: readonly JournalRow[], from: number): History {
  if (history.later !== from) return history
  return { ...history, future: [...rows.map(entryOf).reverse(), ...history.future], later: rows.at(-1)?.prev ?? null }
}

/** The loaded part of a history with no more behind it: when the rest is gone from disk. */
export const onlyLoaded = (history: History): History => ({ ...history, older: null, later: null })

/** The loaded part of a history as rows of a journal, to be written again. */
export function journalRows(history: History): Deed[] {
  const heads = headsOf(history)
  const row = (kind: 'edit' | 'undo', entries: readonly Entry[]) =>
    entries.map(({ revision, of, label, change }, i) => {
      const prev = entries[i - 1]?.revision ?? null
      return { revision, kind, ...(kind === 'undo' && { of }), label, change, prev, ...pick(heads) }
    })
  return [...row('edit', history.past), ...row('undo', history.future)]
}

const pick = ({ undoHead, redoHead }: Heads) => ({ undoHead, redoHead })
