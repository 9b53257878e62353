import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pathwayPicture } from '../examples/pathway/picture.js'
import { root } from './support/entry-points.js'

describe('the picture of the guide to the pathway', () => {
  it('is what its program draws', async () => {
    expect(await pathwayPicture()).toBe(readFileSync(`${root}docs/images/pathway.svg`, 'utf8'))
  })
})
