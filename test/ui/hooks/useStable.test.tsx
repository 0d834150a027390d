import { renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { areListsEqual, areSetsEqual, useReconciled, useStable } from '../../../src/ui/hooks/useStable'

describe('useStable', () => {
  it('returns the first of two equal values', () => {
    const first = [1, 2]
    const { result, rerender } = renderStable(first)
    rerender([1, 2])
    expect(result.current).toBe(first)
  })

  it('returns the new value when it differs, and keeps that one', () => {
    const { result, rerender } = renderStable([1, 2])
    const changed = [1, 3]
    rerender(changed)
    expect(result.current).toBe(changed)
    rerender([1, 3])
    expect(result.current).toBe(changed)
  })

  function renderStable(initialValue: readonly number[]) {
    return renderHook((value: readonly number[]) => useStable(value, areListsEqual), {
      initialProps: initialValue,
    })
  }
})

describe('useReconciled', () => {
  it('reconciles each new value once, with the last result', () => {
    const concatenate = vi.fn((previous: readonly number[], next: readonly number[]) => [
      ...previous,
      ...next,
    ])
    const first = [1]
    const second = [2]
    const { result, rerender } = renderHook((value: readonly number[]) => useReconciled(value, concatenate), {
      initialProps: first,
    })
    expect(result.current).toBe(first)
    rerender(second)
    rerender(second)
    expect(result.current).toEqual([1, 2])
    rerender([3])
    expect(result.current).toEqual([1, 2, 3])
    expect(concatenate).toHaveBeenCalledTimes(2)
  })
})

describe('areSetsEqual', () => {
  it('compares members, in any order', () => {
    expect(areSetsEqual(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(true)
    expect(areSetsEqual(new Set(['a', 'b']), new Set(['a']))).toBe(false)
    expect(areSetsEqual(new Set(['a']), new Set(['a', 'b']))).toBe(false)
    expect(areSetsEqual(new Set(['a', 'b']), new Set(['a', 'c']))).toBe(false)
  })
})

describe('areListsEqual', () => {
  it('compares members in order, by identity', () => {
    expect(areListsEqual([1, Number.NaN], [1, Number.NaN])).toBe(true)
    expect(areListsEqual([1, 2], [2, 1])).toBe(false)
    expect(areListsEqual([1, 2], [1])).toBe(false)
    expect(areListsEqual([{}], [{}])).toBe(false)
  })
})
