/** Whether an address may be a link: `http:`, `https:` or `mailto:`, as the browser would read it. */
export function isSafeUrl(address: string): boolean {
  // The URL parser drops control characters inside an address; what needs that is no honest address.
  if (/[\p{Cc}\s]/u.test(address)) return false
  return URL.canParse(address) && ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol)
}
