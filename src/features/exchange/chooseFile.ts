/** Lets a person point out one file; nothing when they don't. */
export function chooseFile(): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  // Phones know no `.netwerkkaart.json`, and grey out what they don't know.
  input.accept = '.json,.netwerkkaart,application/json,text/plain'
  input.hidden = true
  document.body.append(input) // some browsers forget a field that is in no page
  return new Promise(resolve => {
    const chosen = () => {
      input.remove()
      resolve(input.files?.[0])
    }
    input.addEventListener('change', chosen)
    input.addEventListener('cancel', chosen)
    input.click()
  })
}
