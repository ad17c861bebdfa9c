import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useFocusKept } from '#app/useFocusKept.ts'
import { render } from '#tests/support/render.tsx'

function Cards() {
  const [cards, setCards] = useState(['Een', 'Twee'])
  useFocusKept()
  return (
    <>
      <header>
        <button type="button">Naar de inhoud</button>
      </header>
      <main>
        <h1>Kaarten</h1>
        <ul>
          {cards.map(card => (
            <li key={card}>
              <button type="button" onClick={() => setCards(cards.filter(other => other !== card))}>
                {card}
              </button>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}

test('when what had the focus goes, the nearest that stays has it', async () => {
  render(<Cards />)
  await page.getByRole('button', { name: 'Een' }).click()
  await expect.element(page.getByRole('button', { name: 'Twee' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Kaarten' })).toHaveFocus()
})

function Pages() {
  const [page, setPage] = useState('Problemen')
  useFocusKept()
  return (
    <main tabIndex={-1}>
      <div key={page}>
        <a href="#terug">Terug</a>
        <h1>{page}</h1>
        <button type="button" onClick={() => setPage('Eén probleem')}>
          Openen
        </button>
      </div>
    </main>
  )
}

test('another page is read from its title, not from the link above it', async () => {
  render(<Pages />)
  await page.getByRole('button', { name: 'Openen' }).click()
  await expect.element(page.getByRole('heading', { name: 'Eén probleem' })).toHaveFocus()
})
