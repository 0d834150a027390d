import { useId, useState } from 'react'
import { htmlFrame } from '../org/linkText'
import { absolute, asPage } from '../view/others'
import { useView } from '../view/useView'
import type { View } from '../view/view'
import { CopyField } from './CopyField'

// What a page of text has room for, and what shows a chart with its details below.
const SIZE = { width: 800, height: 500 } as const

/** The HTML that shows this view in a frame of another page. */
export function EmbedCode({ title }: { title: string }) {
  const { view, href } = useView()
  const [theme, setTheme] = useState<View['theme']>()
  const id = useId()
  const framed = { ...asPage(view), embed: true, ...(theme && { theme }) }
  return (
    <>
      <CopyField name="Embed code" rows={4} value={htmlFrame(title, absolute(href(framed)), SIZE)} />
      <p className="share-note">
        <label htmlFor={id}>Colours</label>{' '}
        <select
          id={id}
          value={theme ?? ''}
          onChange={({ target }) => setTheme(themes.find((each) => each === target.value))}
        >
          <option value="">as the reader's system</option>
          <option value="light">light</option>
          <option value="dark">dark</option>
        </select>
      </p>
    </>
  )
}

const themes = ['light', 'dark'] as const
