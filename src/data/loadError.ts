import type { Fault } from '../org/problems'

/** Why there is nothing to show: in words for the person who keeps the file, and the file's address. */
export class LoadError extends Error {
  readonly file: string
  readonly fault: Fault

  constructor(file: string, fault: Fault) {
    super(fault.message)
    this.name = 'LoadError'
    this.file = file
    this.fault = fault
  }
}
