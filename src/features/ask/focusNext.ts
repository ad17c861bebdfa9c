/** Before a row goes from the list: the keyboard goes on in the next row, else in the one before it. */
export function focusNextRow(within: Element | null, what = 'button, a, select, input'): void {
  const row = within?.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  beside?.querySelector<HTMLElement>(what)?.focus()
}
