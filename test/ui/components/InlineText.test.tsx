import { render, screen } from '@testing-library/react'
import '../renderAtUrl'
import { describe, expect, it } from 'vitest'
import { InlineText } from '../../../src/ui/components/InlineText'

describe('InlineText', () => {
  it('draws the four marks, also within one another', () => {
    const { container } = renderText('**Bold _and_** `code` [out **there**](https://example.org/)')
    expect(container.innerHTML).toContain('<strong>Bold <em>and</em></strong> <code>code</code>')
    const link = screen.getByRole('link', { name: 'out there' })
    expect(link).toHaveAttribute('href', 'https://example.org/')
    expect(link).toHaveAttribute('rel', 'noreferrer')
  })

  it('leaves to its user how to link to an entry, or not to', () => {
    renderText('[a lead](role:lead) of [nobody](team:nobody)')
    expect(screen.getByRole('link', { name: 'a lead' })).toHaveAttribute('href', '/to/lead')
    expect(screen.queryByRole('link', { name: 'nobody' })).not.toBeInTheDocument()
    expect(screen.getByText(/of nobody/)).toBeInTheDocument()
  })

  it.each(['<img src=x onerror="alert(1)">', '<script>alert(1)</script>', '**unclosed', '&lt;b&gt;'])(
    'shows %s as the characters it is',
    (text) => {
      const { container } = renderText(text)
      expect(container).toHaveTextContent(text, { normalizeWhitespace: false })
      expect(container.firstElementChild?.children).toHaveLength(0)
    },
  )

  // How much of such a link is shown, its label or all of it, is the parser's to say: test/org holds that.
  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,hello', 'vbscript:alert'])(
    'makes no link to %s',
    (destination) => {
      const { container } = renderText(`See [the label](${destination}) here`)
      expect(container).toHaveTextContent(/^See .?the label.* here$/)
      expect(container.firstElementChild?.children).toHaveLength(0)
    },
  )
})

function renderText(text: string) {
  return render(
    <p>
      <InlineText
        text={text}
        renderEntryLink={({ id }, label) => (id === 'nobody' ? label : <a href={`/to/${id}`}>{label}</a>)}
      />
    </p>,
  )
}
