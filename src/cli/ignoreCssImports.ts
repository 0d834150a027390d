import { register } from 'node:module'

// The production build of React is faster. Node cannot load the CSS files that components import.
process.env.NODE_ENV ??= 'production'
register(
  `data:text/javascript,${encodeURIComponent(`
    export async function load(url, context, next) {
      if (!/\\.css$/.test(url)) return next(url, context)
      return { format: 'module', source: '', shortCircuit: true }
    }
  `)}`,
)
