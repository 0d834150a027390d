import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const hosting = fileURLToPath(new URL('../../hosting/nginx.conf', import.meta.url))

/**
 * Serves a folder with the nginx of this machine, by the file of `hosting` as it is but for the folder and the port,
 * until it is stopped. `scratch` is a folder for what nginx writes. Throws where there is no nginx, or it does not start.
 */
export async function serveByNginx(site: string, port: number, scratch: string): Promise<() => void> {
  const server = readFileSync(hosting, 'utf8')
    .replace('/usr/share/nginx/html', site)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace(/^\s*listen \[::\]:8080;\n/m, '')
  // Started as root, its workers are nobody.
  chmodSync(scratch, 0o755)
  const config = join(scratch, 'nginx.conf')
  writeFileSync(
    config,
    `pid ${scratch}/nginx.pid;
daemon off;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${scratch}/${of};`).join(' ')}
${server}
}
`,
  )
  const nginx = spawn('nginx', ['-c', config], { stdio: ['ignore', 'inherit', 'inherit'] })
  await untilAnswering(nginx, `http://127.0.0.1:${port}/`)
  return () => {
    nginx.kill()
  }
}

async function untilAnswering(nginx: ChildProcess, url: string): Promise<void> {
  let ended: string | undefined
  nginx.once('error', (error) => {
    ended = `There is no nginx to serve the page (${error.message}); on Debian: apt-get install nginx-light`
  })
  nginx.once('exit', (code) => {
    ended ??= `nginx ended with ${code} before it served the page`
  })
  for (;;) {
    if (ended !== undefined) throw new Error(ended)
    try {
      await fetch(url)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
