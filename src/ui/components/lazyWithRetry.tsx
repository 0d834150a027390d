import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  use,
  useEffect,
  useState,
  useTransition,
} from 'react'
import { ComponentLoadError } from './ComponentLoadError'

const RetryContext = createContext({ retry: () => {}, isRetrying: false, hasRetried: false })

/**
 * A part of the page that is fetched when it is first drawn. Where that fails, a message with a button stands in its
 * place, in `Around`, which is given what the part is given. Once that is gone, the part is asked for anew.
 */
export function lazyWithRetry<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Fallback: ComponentType<P & { children: ReactNode }> = ({ children }) => children,
): (props: P) => ReactNode {
  let lastError = ''
  const createLazyComponent = () =>
    lazy(async (): Promise<{ default: ComponentType<P> }> => {
      try {
        await reloadFailedStylesheets(lastError)
        return { default: await load() }
      } catch (error) {
        lastError = String(error)
        return { default: LoadErrorFallback }
      }
    })
  let latest = createLazyComponent()

  function LoadErrorFallback(props: P) {
    const { retry, isRetrying, hasRetried } = use(RetryContext)
    useEffect(
      () => () => {
        latest = createLazyComponent()
      },
      [],
    )
    return (
      <Fallback {...props}>
        <ComponentLoadError onRetry={retry} isRetrying={isRetrying} hasRetried={hasRetried} />
      </Fallback>
    )
  }

  return function ComponentWithRetry(props: P) {
    const [{ Component, hasRetried }, setAttempt] = useState({ Component: latest, hasRetried: false })
    const [isRetrying, startTransition] = useTransition()
    const retry = () =>
      startTransition(() => {
        latest = createLazyComponent()
        setAttempt({ Component: latest, hasRetried: true })
      })
    return (
      <RetryContext value={{ retry, isRetrying, hasRetried }}>
        <Component {...props} />
      </RetryContext>
    )
  }
}

/** A part that the page can do without where it cannot be fetched. */
export function lazyOptional<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactNode {
  const OptionalComponent = lazy(async () => ({
    default: await load().catch((): ComponentType<P> => () => null),
  }))
  return (props) => <OptionalComponent {...props} />
}

const failedStylesheets = new Set<HTMLLinkElement>()

window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStylesheets.add(target)
  },
  true,
)

/**
 * The bundler asks for a stylesheet once only: one that failed before would be missing under the part that comes.
 * Rejects where it fails again, if it is what `missed` says was missing; others are of other parts.
 */
async function reloadFailedStylesheets(lastError: string): Promise<void> {
  await Promise.all(
    [...failedStylesheets].map(async (link) => {
      if (!(await reloadStylesheet(link)) && lastError.includes(link.href)) throw new Error(lastError)
    }),
  )
}

function reloadStylesheet(link: HTMLLinkElement): Promise<boolean> {
  failedStylesheets.delete(link)
  const newLink = document.createElement('link')
  Object.assign(newLink, { rel: link.rel, href: link.href, crossOrigin: link.crossOrigin })
  link.replaceWith(newLink)
  return new Promise((resolve) => {
    newLink.onload = () => resolve(true)
    newLink.onerror = () => resolve(false)
  })
}
