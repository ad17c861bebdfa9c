import { agreements } from '#analysis/agreements.ts'
import type { NetworkMap } from '#model/records.ts'
import { useMap } from './mapStore.ts'
import { today } from './today.ts'

/** How many open agreements of the open map should have been done before today. */
export const useLateCount = (): number => useMap(lateOn)

const lateOn = (map: NetworkMap): number => agreements(map, { open: true }, today()).overdue.length
