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
import { NotLoaded } from './NotLoaded'

const RetryContext = createContext({ retry: () => {}, isTrying: false, hasTried: false })

/**
 * A part of the page that is fetched when it is first drawn. Where that fails, a message with a button stands in its
 * place, in `Around`, which is given what the part is given. Once that is gone, the part is asked for anew.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Around: ComponentType<P & { children: ReactNode }> = ({ children }) => children,
): (props: P) => ReactNode {
  const attempt = () =>
    lazy(async () => ({ default: await withStyles(load).catch((): ComponentType<P> => Missing) }))
  let latest = attempt()

  function Missing(props: P) {
    const { retry, isTrying, hasTried } = use(RetryContext)
    useEffect(
      () => () => {
        latest = attempt()
      },
      [],
    )
    return (
      <Around {...props}>
        <NotLoaded onRetry={retry} {...{ isTrying, hasTried }} />
      </Around>
    )
  }

  return function Part(props: P) {
    const [{ Shown, hasTried }, setShown] = useState({ Shown: latest, hasTried: false })
    const [isTrying, startTransition] = useTransition()
    const retry = () =>
      startTransition(() => {
        latest = attempt()
        setShown({ Shown: latest, hasTried: true })
      })
    return (
      <RetryContext value={{ retry, isTrying, hasTried }}>
        <Shown {...props} />
      </RetryContext>
    )
  }
}

/** A part that the page can do without where it cannot be fetched. */
export function lazyExtra<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  const Extra = lazy(async () => ({
    default: await withStyles(load).catch((): ComponentType<P> => () => null),
  }))
  return (props) => <Extra {...props} />
}

const failedStyles = new Set<HTMLLinkElement>()

window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target)
  },
  true,
)

/** The bundler asks for a stylesheet once only: one that failed before would be missing under the part that comes. */
async function withStyles<T>(load: () => Promise<T>): Promise<T> {
  await Promise.all([...failedStyles].map(reload))
  return load()
}

function reload(link: HTMLLinkElement): Promise<unknown> {
  failedStyles.delete(link)
  const again = document.createElement('link')
  Object.assign(again, { rel: link.rel, href: link.href, crossOrigin: link.crossOrigin })
  link.replaceWith(again)
  return new Promise((done, fail) => {
    again.onload = done
    again.onerror = fail
  })
}
