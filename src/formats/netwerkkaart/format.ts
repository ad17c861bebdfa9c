/** The only format and version that this code reads and writes. */
export const FORMAT = 'netwerkkaart'
export const VERSION = 1
