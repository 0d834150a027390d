import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Combobox } from '../../../src/ui/components/Combobox'

const fruits = ['Apple', 'Banana', 'Cherry'].map((name) => ({ id: name.toLowerCase(), name }))

describe('Combobox', () => {
  it('offers its options on focus, and hides them when it is left, with its value put back', async () => {
    const user = userEvent.setup()
    render(<FruitPicker />)
    const field = screen.getByRole('combobox', { name: 'Fruit' })
    expect(field).toHaveAttribute('aria-expanded', 'false')
    expect(field).not.toHaveAttribute('aria-controls')
    await user.tab()
    expect(field).toHaveFocus()
    expect(field).toHaveAttribute('aria-expanded', 'true')
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox', { name: 'Fruit' }).id)
    expect(optionNames()).toEqual(['Apple', 'Banana', 'Cherry'])
    expect(field).not.toHaveAttribute('aria-activedescendant')
    await user.keyboard('ban')
    expect(field).toHaveValue('ban')
    await user.tab()
    expect(field).toHaveValue('Cherry')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('is worked by arrow keys, round and round, and by Enter', async () => {
    const user = userEvent.setup()
    render(<FruitPicker />)
    await user.tab()
    await user.keyboard('{ArrowUp}')
    expect(getActiveOption()).toHaveTextContent('Cherry')
    await user.keyboard('{ArrowDown}')
    expect(getActiveOption()).toHaveTextContent('Apple')
    expect(getActiveOption()).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(getField()).toHaveValue('Banana')
    expect(getField()).toHaveFocus()
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await user.keyboard('{ArrowDown}')
    expect(getActiveOption()).toHaveTextContent('Apple')
  })

  it('has the best answer to what is typed ready for Enter, in place of what stood there', async () => {
    const user = userEvent.setup()
    render(<FruitPicker />)
    await user.tab()
    await user.keyboard('an')
    expect(optionNames()).toEqual(['Banana'])
    expect(getActiveOption()).toHaveTextContent('Banana')
    await user.keyboard('{Enter}')
    expect(getField()).toHaveValue('Banana')
    await user.keyboard('pp{Enter}')
    expect(getField()).toHaveValue('Apple')
  })

  it('leaves Home and End to the text, and Enter alone where nothing is marked', async () => {
    const user = userEvent.setup()
    render(<FruitPicker />)
    await user.tab()
    for (const key of ['Home', 'End', 'Enter']) expect(fireEvent.keyDown(getField(), { key })).toBe(true)
    expect(getField()).toHaveValue('Cherry')
  })

  it('closes on Escape, which then closes nothing around it; the next one does', async () => {
    const user = userEvent.setup()
    render(<FruitPicker />)
    await user.tab()
    await user.keyboard('ban')
    expect(fireEvent.keyDown(getField(), { key: 'Escape' })).toBe(false)
    expect(getField()).toHaveValue('Cherry')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(fireEvent.keyDown(getField(), { key: 'Escape' })).toBe(true)
    await user.click(getField())
    expect(screen.getByRole('listbox')).toBeInTheDocument()
  })

  it('is worked by mouse, keeping focus in the field', async () => {
    const user = userEvent.setup()
    render(<FruitPicker />)
    await user.click(getField())
    await user.click(screen.getByRole('option', { name: 'Apple' }))
    expect(getField()).toHaveValue('Apple')
    expect(getField()).toHaveFocus()
  })

  it('has no list where nothing is found, and says so', async () => {
    const user = userEvent.setup()
    render(<FruitPicker />)
    await user.tab()
    await user.keyboard('zzz')
    expect(getField()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByText('No fruit.')).toBeVisible()
    await waitFor(() => expect(document.querySelector('[aria-live]')).toHaveTextContent('No fruit.'))
    await user.keyboard('{ArrowDown}{Enter}{Escape}')
    expect(getField()).toHaveValue('Cherry')
  })

  it('does not take an Enter that ends the writing of a word for a choice', async () => {
    render(<FruitPicker />)
    await userEvent.tab()
    await userEvent.keyboard('ban')
    fireEvent.keyDown(getField(), { key: 'Enter', isComposing: true })
    expect(getField()).toHaveValue('ban')
  })
})

function FruitPicker() {
  const [chosen, setChosen] = useState('cherry')
  return (
    <>
      <Combobox
        label="Fruit"
        value={fruits.find(({ id }) => id === chosen)?.name ?? ''}
        findOptions={findFruits}
        onChoose={setChosen}
      />
      <button type="button">Next</button>
    </>
  )
}

function findFruits(query: string) {
  const options = fruits.filter(({ id }) => id.includes(query))
  return { options, note: options.length === 0 ? 'No fruit.' : '' }
}

const getField = () => screen.getByRole('combobox')
const optionNames = () => screen.getAllByRole('option').map((option) => option.textContent?.trim())
const getActiveOption = () => document.getElementById(getField().getAttribute('aria-activedescendant') ?? '')
