/** A sentence of the share dialog. */
export const noteClasses = 'wrap-anywhere text-ink-soft'
