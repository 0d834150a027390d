import type { LoadFault } from '../org/model/problem'

/** Why there is nothing to show: in words for the person who keeps the file, and the file's address. */
export class LoadError extends Error {
  readonly file: string
  readonly fault: LoadFault

  constructor(file: string, fault: LoadFault) {
    super(fault.message)
    this.name = 'LoadError'
    this.file = file
    this.fault = fault
  }
}
