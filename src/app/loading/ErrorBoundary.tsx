import { Component, type ReactNode } from 'react'
import { LoadErrorPage } from './LoadErrorPage'

/** The last resort for a fault of ours in showing an organisation: a page that says so, instead of a blank one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: Error | undefined }> {
  override state: { error?: Error | undefined } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return <LoadErrorPage error={error} onRetry={() => this.setState({ error: undefined })} />
  }
}
