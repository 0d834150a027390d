import { register } from 'node:module'

// React's fast half; and Node knows nothing of CSS, which components import beside them.
process.env.NODE_ENV ??= 'production'
register(
  `data:text/javascript,${encodeURIComponent(`
    export async function load(url, context, next) {
      if (!/\\.css$/.test(url)) return next(url, context)
      return { format: 'module', source: '', shortCircuit: true }
    }
  `)}`,
)
