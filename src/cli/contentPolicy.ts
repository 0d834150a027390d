/**
 * What the built pages may do, as a Content-Security-Policy: the site, in a frame, and the pages with text. The build
 * writes it into each page, and a host that follows `hosting/nginx.conf` sends it as a header too.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // blob: for the pictures that are saved.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup or script; of addresses of scripts, `sw/trustedWorker.ts` passes the service worker's.
  "require-trusted-types-for 'script'",
  'trusted-types team-atlas',
].join('; ')
