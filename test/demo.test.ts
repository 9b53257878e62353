import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from './support/entry-points.js'

const picture = `${root}examples/demo/projection.svg`

describe('the demo', { timeout: 120_000 }, () => {
  const before = readFileSync(picture, 'utf8')
  const { status, stdout, stderr } = spawnSync('npx tsx examples/demo/main.ts', { cwd: root, shell: true, encoding: 'utf8' })

  it('runs from the files to the end', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toMatch(/NaN|undefined|NOT as in/)
  })

  // The report's own numbers, the counts of DUO and CBS, and what follows from births by hand.
  it.each([
    ['the files agree with the library', /births \(CBS\) +32 +as in the library/],
    ['the projection of 2012 to 2023', /2015-2016 +44,100 +5,116 +2,872 +44,100/],
    ['what was counted in 2019', /counted \(2021 provisional\) +34,623 +- +30,246/],
    ['the gap of the report', /the report, as printed +- +- +39,000 +\+28\.9 %/],
    ['the gap of births only', /births only +41,157 +\+18\.9 % +39,485 +\+30\.5 %/],
    ['the bands of leerwerktraject', /leerwerktraject +about 1,100 to 1,600/],
    ['the benchmark errors', /2015-2019 +2020-2024 +20\.4 % +12\.4 % +3\.0 % +-3\.95 %/],
    ['the revenue as a range', /between 41\.6 million euro .* and 57\.2 million euro/],
    ['the inconsistency of VM2', /falls to 0\.873 .* to 0\.943/],
    ['the rule as seen in 2014', /2015-08-01 +in-werking, still to come +of Nederlands and rekentoets one at least 5, the other 6/],
    ['the rule as seen now', /2015-08-01 +nooit-in-werking +of Nederlands and rekentoets one at least 5, the other 6/],
  ])('prints %s', (_, line) => {
    expect(stdout).toMatch(line)
  })

  it('draws the picture that the README shows', () => {
    expect(readFileSync(picture, 'utf8')).toBe(before)
  })
})
