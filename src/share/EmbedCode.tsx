import { useId, useState } from 'react'
import { formatIframe } from '../org/text/linkMarkup'
import { fieldClasses } from '../ui/components/classNames'
import { toAbsoluteUrl, withoutEmbed } from '../urlState/shareableUrl'
import type { UrlState } from '../urlState/urlState'
import { useUrlState } from '../urlState/useUrlState'
import { CopyField } from './CopyField'
import { noteClasses } from './noteClasses'

// What a page of text has room for, and what shows a chart with its details below.
const EMBED_SIZE_PX = { width: 800, height: 500 } as const

/** The HTML that shows this view in a frame of another page. */
export function EmbedCode({ title }: { title: string }) {
  const { urlState, href } = useUrlState()
  const [theme, setTheme] = useState<UrlState['theme']>()
  const selectId = useId()
  const embeddedView = { ...withoutEmbed(urlState), embed: true, ...(theme && { theme }) }
  return (
    <>
      <CopyField
        name="Embed code"
        rows={4}
        value={formatIframe(title, toAbsoluteUrl(href(embeddedView)), EMBED_SIZE_PX)}
      />
      <p className={noteClasses}>
        <label htmlFor={selectId}>Colours</label>{' '}
        <select
          className={`${fieldClasses} pointer-coarse:min-h-11`}
          id={selectId}
          value={theme ?? ''}
          onChange={({ target }) => setTheme(embedThemes.find((each) => each === target.value))}
        >
          <option value="">as the reader's system</option>
          <option value="light">light</option>
          <option value="dark">dark</option>
        </select>
      </p>
    </>
  )
}

const embedThemes = ['light', 'dark'] as const
