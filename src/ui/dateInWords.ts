/** An ISO date in words, "5 January 2023"; what is no date comes back as it is. `lang` is BCP 47; a wrong one is English. */
export function dateInWords(iso: string, lang: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return formatter(lang).format(date)
}

const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

function formatter(lang: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, style)
  } catch {
    return new Intl.DateTimeFormat('en-GB', style)
  }
}
