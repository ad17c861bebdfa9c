/**
 * Arithmetic that gives the same last bit in every browser: only + − × ÷ and Math.sqrt, which the standard fixes.
 * (Math.exp, log, cos and hypot may differ, and annealing would amplify that into another picture.)
 */

/** e to the power x. */
export function exp(x: number): number {
  const small = x / 1024
  let term = 1
  let sum = 1
  for (let i = 1; i < 10; i++) {
    term *= small / i
    sum += term
  }
  for (let i = 0; i < 10; i++) sum *= sum
  return sum
}

/** Natural logarithm of a number above 0. */
export function ln(x: number): number {
  let guess = 0
  for (let i = 0; i < 60; i++) {
    const e = exp(guess)
    const step = (2 * (x - e)) / (x + e)
    guess += step
    if (step === 0) break
  }
  return guess
}

/** A row of numbers from 0 up to 1 that looks random and is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Directions of a sunflower: point k of the spiral stands at √k in direction k. */
export function sunflower(count: number): readonly (readonly [number, number])[] {
  const [cos, sin] = [-0.737368878, 0.675490294]
  let [x, y] = [1, 0]
  return Array.from({ length: count }, (_, k) => {
    const r = Math.sqrt(k)
    const place = [x * r, y * r] as const
    ;[x, y] = [x * cos - y * sin, x * sin + y * cos]
    return place
  })
}
