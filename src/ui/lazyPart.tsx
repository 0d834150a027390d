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
  let missed = ''
  const attempt = () =>
    lazy(async (): Promise<{ default: ComponentType<P> }> => {
      try {
        await reloadStyles(missed)
        return { default: await load() }
      } catch (error) {
        missed = String(error)
        return { default: Missing }
      }
    })
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
    default: await load().catch((): ComponentType<P> => () => null),
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

/**
 * The bundler asks for a stylesheet once only: one that failed before would be missing under the part that comes.
 * Rejects where it fails again, if it is what `missed` says was missing; others are of other parts.
 */
async function reloadStyles(missed: string): Promise<void> {
  await Promise.all(
    [...failedStyles].map(async (link) => {
      if (!(await reload(link)) && missed.includes(link.href)) throw new Error(missed)
    }),
  )
}

function reload(link: HTMLLinkElement): Promise<boolean> {
  failedStyles.delete(link)
  const again = document.createElement('link')
  Object.assign(again, { rel: link.rel, href: link.href, crossOrigin: link.crossOrigin })
  link.replaceWith(again)
  return new Promise((done) => {
    again.onload = () => done(true)
    again.onerror = () => done(false)
  })
}
