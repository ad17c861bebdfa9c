import type { Point } from '#model/records.ts'
import type { Drawing } from './drawing.ts'
import type { Places } from './placeOne.ts'

/** What the layout worker is asked: everyone's place, or only (with `places`) the places of those who have none. */
export interface LayoutRequest {
  readonly drawing: Drawing
  readonly places?: Places
}

/** What it answers, again and again: how far it is (0 to 1), and each drawing that is better than the one before. */
export interface LayoutReply {
  readonly done: number
  readonly places?: readonly Point[]
}
