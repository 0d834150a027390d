import { it } from 'vitest'
it('MUST FAIL unserved', async () => { await fetch('/org.json').catch((e) => process.stdout.write('CAUGHT ' + e + (e.stack) +'\n')) })
it('MUST FAIL unserved', async () => { await fetch('http://localhost/org.json?a=4').catch((e) => process.stdout.write('CAUGHT ' + e + (e.stack) +'\n')) })
