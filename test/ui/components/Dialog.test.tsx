import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import '../renderAtUrl'
import { describe, expect, it } from 'vitest'
import { Dialog } from '../../../src/ui/components/Dialog'

describe('Dialog', () => {
  it('stays open in StrictMode, named by its heading, and gives focus back when closed', async () => {
    const user = await renderOpenDialog()
    const dialog = screen.getByRole('dialog', { name: 'Words' })
    expect(dialog).toContainElement(screen.getByRole('heading', { name: 'Words', level: 2 }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
  })

  it('closes on its backdrop, and not on what is in it', async () => {
    const user = await renderOpenDialog()
    await user.click(screen.getByText('Within'))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    await user.click(screen.getByRole('dialog'))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

async function renderOpenDialog() {
  const user = userEvent.setup()
  render(
    <StrictMode>
      <DialogOpener />
    </StrictMode>,
  )
  await user.click(screen.getByRole('button', { name: 'Open' }))
  return user
}

function DialogOpener() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="Words" onClose={() => setIsOpen(false)}>
          <p>Within</p>
        </Dialog>
      )}
    </>
  )
}
