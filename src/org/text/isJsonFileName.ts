/**
 * Whether a text is the plain name of a JSON file, and so leads nowhere but into the page's own folder: letters and
 * digits of any script, spaces, dots, hyphens and underscores.
 */
export function isJsonFileName(name: string): boolean {
  return /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._ -]*\.json$/u.test(name)
}
