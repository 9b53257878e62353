/**
 * Mends the declarations of `models` after a build. The bundler of declarations takes the types of a namespace for values
 * where another entry point shares them. Types begin with a capital here, values do not.
 */
import { readFileSync, writeFileSync } from 'node:fs'

for (const file of ['dist/models/index.d.ts', 'dist/models/index.d.cts']) {
  const declarations = readFileSync(file, 'utf8')
  writeFileSync(file, declarations.replaceAll(/^declare const (\S+_([A-Z]\w*)): typeof \2;$/gm, 'type $1 = $2;'))
}
