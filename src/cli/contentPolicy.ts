/**
 * The Content-Security-Policy of the built pages. The build writes it into each page; a host that uses
 * `hosting/nginx.conf` also sends it as a header.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // blob: for saved images.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No string becomes markup or a script. `sw/trustedWorker.ts` allows the URL of the service worker only.
  "require-trusted-types-for 'script'",
  'trusted-types team-atlas',
].join('; ')
