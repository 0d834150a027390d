/** Whether an address may be a link: `http:`, `https:` or `mailto:`, as written and as the browser would read it. */
export function isSafeUrl(url: string): boolean {
  // The URL parser drops control characters inside an address, takes backslashes for slashes, and reads "https:x" as
  // beside the page's own address; what needs any of that is no honest address.
  if (/[\p{Cc}\s\\]/u.test(url)) return false
  return /^(?:https?:\/\/[^/]|mailto:)/i.test(url) && canParseUrl(url)
}

// `URL.canParse` came with Chrome 120 and Safari 17.
function canParseUrl(url: string): boolean {
  try {
    new URL(url)
    return true
  } catch {
    return false
  }
}
