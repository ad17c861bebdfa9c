/** Holds every write to this part of the disk up, as a very slow disk does; the answer lets them go. */
export async function holdDisk(part: 'maps' | 'drafts'): Promise<() => void> {
  const db = await new Promise<IDBDatabase>(resolve => {
    const opened = indexedDB.open('netwerkkaart')
    opened.onsuccess = () => resolve(opened.result)
  })
  let held = true
  const store = db.transaction(part, 'readwrite').objectStore(part)
  const hold = () => {
    if (held) store.get('').onsuccess = hold
    else db.close()
  }
  hold()
  return () => {
    held = false
  }
}
