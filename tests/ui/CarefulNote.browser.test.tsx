import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render, violations } from '#tests/support/render.tsx'
import { carefulText } from '#text/careful.ts'
import { TextField } from '#ui/TextField.tsx'
import { TextArea } from '#ui/TextInput.tsx'

function Form({ first = '' }: { readonly first?: string }) {
  const [text, setText] = useState(first)
  return (
    <main>
      <h1>Waterbeek</h1>
      <TextArea label="Notitie" careful value={text} onChange={setText} />
      <output>{text}</output>
    </main>
  )
}
function Kept() {
  const [text, setText] = useState('')
  return (
    <main>
      <h1>Waterbeek</h1>
      <TextField label="Notitie" careful value={text} onCommit={setText} />
      <output>{text}</output>
    </main>
  )
}

const field = () => page.getByRole('textbox', { name: 'Notitie' })
const keep = () => page.getByRole('button', { name: carefulText.keep })
const warning = () => page.getByText(carefulText.health)

test('a word of health is told softly, with a better way to write it; nothing is in the way', async () => {
  render(<Form />)
  await userEvent.type(field(), 'Haar zoon heeft autisme')
  await expect.element(warning()).toBeVisible()
  await expect.element(page.getByText('“autisme”')).toBeVisible()
  expect(warning().element().closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite')
  await expect.element(field()).toHaveFocus()
  await expect.element(page.getByRole('status')).toHaveTextContent('Haar zoon heeft autisme')
  expect(await violations()).toEqual([])
})

test('it goes when the text changes, and stays away for words that may stay', async () => {
  render(<Form />)
  await userEvent.type(field(), 'epilepsie')
  await keep().click()
  await expect.poll(() => warning().query()).toBeNull()
  await expect.element(field()).toHaveFocus()
  await userEvent.type(field(), ' en nog wat')
  expect(warning().query()).toBeNull()
  await userEvent.type(field(), ' en dementie')
  await expect.element(page.getByText('“dementie”')).toBeVisible()
  await userEvent.fill(field(), 'ouder, vervoer')
  await expect.poll(() => warning().query()).toBeNull()
})

test('it keeps quiet about what stood there already, until it is changed', async () => {
  render(<Form first="epilepsie" />)
  await expect.element(field()).toHaveValue('epilepsie')
  expect(warning().query()).toBeNull()
  await userEvent.type(field(), '!')
  await expect.element(warning()).toBeVisible()
})

test('a BSN and something personal each have their own words', async () => {
  render(<Form />)
  await userEvent.fill(field(), 'bsn 111222333, heeft een strafblad')
  await expect.element(page.getByText(carefulText.surelyBsn)).toBeVisible()
  await expect.element(page.getByText(carefulText.other)).toBeVisible()
  expect(document.body.querySelector('[aria-live]')?.textContent).not.toContain('111222333')
})

test('a field of a record keeps what was typed all the same', async () => {
  render(<Kept />)
  await userEvent.type(field(), 'Zij heeft een diagnose')
  await expect.element(warning()).toBeVisible()
  await keep().click()
  await expect.element(page.getByRole('status')).toHaveTextContent('Zij heeft een diagnose')
  await expect.poll(() => warning().query()).toBeNull()
})
