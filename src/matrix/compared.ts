/** More roles than this do not stand side by side. */
export const MOST_COMPARED = 4
