import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from '#tests/support/render.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { Dialog } from '#ui/Dialog.tsx'

const PEOPLE = ['Ik', 'Raadslid', 'Raadslid Mulder'].map(label => ({ id: label, label }))

function Choosing() {
  const [text, setText] = useState('')
  const [picked, setPicked] = useState('')
  const items = PEOPLE.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
  return (
    <>
      <Combobox label="Wie?" items={items} text={text} onText={setText} onPick={setPicked} />
      <output>{picked}</output>
    </>
  )
}

test('what can mean one only is taken by Enter', async () => {
  render(<Choosing />)
  await page.getByRole('combobox').click()
  await userEvent.keyboard('muld{Enter}')
  await expect.element(page.getByRole('status')).toHaveTextContent('Raadslid Mulder')
})

test('what can mean more waits for a choice', async () => {
  render(<Choosing />)
  await page.getByRole('combobox').click()
  await userEvent.keyboard('raad')
  await expect.element(page.getByRole('option', { name: 'Raadslid Mulder' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('option', { name: 'Raadslid Mulder' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement()
})

test('in a dialog the list opens inside it, also before anything is typed', async () => {
  render(
    <Dialog title="Kiezen" open onClose={() => undefined}>
      <Choosing />
    </Dialog>,
  )
  await page.getByRole('button', { name: 'Lijst openen' }).click()
  await page.getByRole('option', { name: 'Raadslid Mulder' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent('Raadslid Mulder')
})
