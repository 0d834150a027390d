import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NGINX_CONF_PATH = fileURLToPath(new URL('../../hosting/nginx.conf', import.meta.url))

/**
 * Serves a folder with the nginx of this machine, by the file of `hosting` as it is but for the folder and the port,
 * until it is stopped. `scratch` is a folder for what nginx writes. Throws where there is no nginx, or it does not start.
 */
export async function serveWithNginx(
  site: string,
  port: number,
  temporaryFolder: string,
): Promise<() => void> {
  const serverConfig = readFileSync(NGINX_CONF_PATH, 'utf8')
    .replace('/usr/share/nginx/html', site)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace(/^\s*listen \[::\]:8080;\n/m, '')
  // Started as root, its workers are nobody.
  chmodSync(temporaryFolder, 0o755)
  const config = join(temporaryFolder, 'nginx.conf')
  writeFileSync(
    config,
    `pid ${temporaryFolder}/nginx.pid;
daemon off;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${temporaryFolder}/${of};`).join(' ')}
${serverConfig}
}
`,
  )
  const nginx = spawn('nginx', ['-c', config], { stdio: ['ignore', 'inherit', 'inherit'] })
  await waitUntilServing(nginx, `http://127.0.0.1:${port}/`)
  return () => {
    nginx.kill()
  }
}

async function waitUntilServing(nginx: ChildProcess, url: string): Promise<void> {
  let failure: string | undefined
  nginx.once('error', (error) => {
    failure = `There is no nginx to serve the page (${error.message}); on Debian: apt-get install nginx-light`
  })
  nginx.once('exit', (code) => {
    failure ??= `nginx ended with ${code} before it served the page`
  })
  for (;;) {
    if (failure !== undefined) throw new Error(failure)
    try {
      await fetch(url)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
