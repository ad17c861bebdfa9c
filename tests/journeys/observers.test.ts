import { expect } from 'vitest'
import { journey, startVisit } from '#tests/support/journey.ts'

journey('whatever goes wrong in a page is seen by who watches it', async ({ browser }) => {
  const visit = await startVisit(browser, 'desktop')
  await visit.open()
  await visit.page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://example.org/x.png'
    document.body.append(image)
    console.info('a name')
    setTimeout(() => {
      throw new Error('nobody caught this')
    })
  })
  await visit.page.evaluate(() => fetch('./nothing-here').then(({ status }) => status))
  await visit.look('start')
  await expect.poll(() => visit.seen.errors.length).toBe(1)
  await visit.context.close()

  expect(visit.seen.errors[0]).toContain('nobody caught this')
  expect(visit.seen.console).toContain('info: a name')
  expect(visit.seen.policy.join()).toContain('img-src https://example.org/x.png')
  expect(visit.seen.foreign).toEqual(['https://example.org/x.png'])
  expect(visit.seen.missing.join()).toContain('404')
  expect(visit.seen.axe.join()).toContain('image-alt')
  expect(visit.expectClean).toThrow()
})

journey('an app left alone gives them nothing to see', async ({ desktop }) => {
  await desktop.open()
  await desktop.page.getByRole('heading', { level: 1 }).waitFor()
})
