/** An ISO date in words, "5 January 2023"; what is no date comes back as it is. `lang` is BCP 47; a wrong one is English. */
export function formatDate(iso: string, lang: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return createDateFormat(lang).format(date)
}

const dateFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

function createDateFormat(lang: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, dateFormatOptions)
  } catch {
    return new Intl.DateTimeFormat('en-GB', dateFormatOptions)
  }
}
