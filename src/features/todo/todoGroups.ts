import type { TodoItem, TodoKind } from '#analysis/whatToDo.ts'

/** Under which title each kind of item stands. */
const GROUP_OF = {
  overdue: 'overdue',
  register: 'register',
  due: 'due',
  noReply: 'reply',
  awaiting: 'reply',
  notes: 'notes',
  silent: 'quiet',
  never: 'quiet',
  unnamed: 'unnamed',
  unchecked: 'unchecked',
  stale: 'stale',
} as const satisfies Record<TodoKind, string>

export type TodoGroupId = (typeof GROUP_OF)[TodoKind]

/** Items under one title. */
export interface TodoGroup {
  readonly id: TodoGroupId
  readonly items: readonly TodoItem[]
}

/** Only facts to look up: they can wait, and may be many. */
const CAN_WAIT: ReadonlySet<TodoGroupId> = new Set(['unnamed', 'unchecked', 'stale'])

/** Whether something in a group waits for me to act. */
export const asksToAct = ({ id }: TodoGroup): boolean => !CAN_WAIT.has(id)

/** The items by title, in the order in which they come: most urgent first. */
export function todoGroups(items: readonly TodoItem[]): readonly TodoGroup[] {
  const groups = new Map<TodoGroupId, TodoItem[]>()
  for (const item of items) {
    const id = GROUP_OF[item.kind]
    const group = groups.get(id)
    if (group) group.push(item)
    else groups.set(id, [item])
  }
  return [...groups].map(([id, of]) => ({ id, items: of }))
}

/** The items of one kind. */
export const ofKind = <K extends TodoKind>(items: readonly TodoItem[], kind: K) =>
  items.filter((item): item is Extract<TodoItem, { readonly kind: K }> => item.kind === kind)
