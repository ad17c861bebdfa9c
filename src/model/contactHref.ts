/** The address a website may be opened at: http or https only. Nothing when the text is anything else. */
export function websiteHref(text: string): string | undefined {
  const typed = text.trim()
  const url = parsed(
    /^[a-z][a-z0-9+.-]*:/iu.test(typed) && !/^[^/]*\.[^/]*:\d/u.test(typed) ? typed : `https://${typed}`,
  )
  return url && /^https?:$/u.test(url.protocol) && url.hostname.includes('.') ? url.href : undefined
}

/** For writing a mail to an address. Nothing when it is no address of mail. */
export function mailHref(text: string): string | undefined {
  const typed = text.trim()
  return /^[^\s@?&:/]+@[^\s@?&:/]+\.[^\s@?&:/]+$/u.test(typed) ? `mailto:${typed}` : undefined
}

/** For calling a number: its digits, with a plus in front when it has one. Nothing when there are fewer than three. */
export function phoneHref(text: string): string | undefined {
  const digits = text.replace(/\(0\)/gu, '').replace(/[^\d+]/gu, '')
  return /^\+?\d{3,15}$/u.test(digits) ? `tel:${digits}` : undefined
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
