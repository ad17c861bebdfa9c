const MOST = 80

/** A text for on a label or in a message: long ones end with dots. */
export const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST - 1).trimEnd()}…`
