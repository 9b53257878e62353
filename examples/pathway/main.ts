// Draws the picture of docs/pathway.md again.
import { writeFileSync } from 'node:fs'
import { pathwayPicture } from './picture.js'

writeFileSync(new URL('../../docs/images/pathway.svg', import.meta.url), await pathwayPicture())
console.log('Wrote docs/images/pathway.svg')
