import { todoText } from '#text/todo.ts'
import styles from './Todo.module.css'
import type { TodoGroupId } from './todoGroups.ts'

/** The title of a group, how many stand under it, and why. */
export function GroupHead({ id, count }: { readonly id: TodoGroupId; readonly count: number }) {
  const { title, why } = todoText.group[id]
  return (
    <>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{count.toLocaleString('nl-NL')}</span>
      </h2>
      <p className={styles.why}>{why}</p>
    </>
  )
}
