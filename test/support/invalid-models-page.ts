/**
 * Writes docs/invalid-models.md from the faults that the tests check. Run it with
 * `npx tsx test/support/invalid-models-page.ts`; a test fails when it was forgotten.
 */
import { writeFileSync } from 'node:fs'
import { isMaatwerkError, type Problem } from '../../src/core/errors.js'
import { check } from '../../src/projection/checks/check.js'
import { run } from '../../src/projection/cohort/run.js'
import { faultGroups, optionFaults, sound, withStrategy } from '../projection/checks/invalid-models.js'
import { root } from './entry-points.js'

/** Where the page stands. */
export const invalidModelsFile = 'docs/invalid-models.md'

/** The page as it should be. */
export function invalidModelsPage(): string {
  const groups = faultGroups.map(({ title, faults }) => {
    return section(title, faults.map((fault) => [fault.title, check({ ...sound, ...fault.change })[0]!]))
  })
  const options = section(
    'What a model is run with',
    optionFaults.map((fault) => [fault.title, problemOf(() => run(withStrategy, fault.options))]),
  )
  const count = faultGroups.reduce((sum, { faults }) => sum + faults.length, optionFaults.length)
  return `${introduction(count)}\n${[...groups, options].join('\n')}`
}

function introduction(count: number): string {
  return [
    '---',
    'title: Invalid models',
    '---',
    '',
    '# Invalid models',
    '',
    'A model that cannot be run gives one error, `invalid-model`, with all its problems at once: where, what is wrong, what',
    'was expected and often a hint. `projection.check(model)` gives the same problems as data. Problems that follow from',
    'another are left out. What has no problem gives finite numbers, never `NaN`. A fault in the options of a run itself is',
    '`invalid-input`.',
    '',
    `These are the ${count} faults that the tests make, one by one, in a model that is sound without them. Where a number`,
    'depends on cycles, ages or time in a state, all of them are looked at before anything is run.',
    '',
  ].join('\n')
}

function section(title: string, rows: readonly (readonly [string, Problem])[]): string {
  const lines = rows.map(([fault, { path, message, expected, hint }]) => {
    const advice = hint === undefined ? '' : `. ${hint}`
    return `| ${fault} | ${path === '' ? '' : `\`${path}\``} | ${cell(message)} | ${cell(expected + advice)} |`
  })
  return [`## ${title}`, '', '| fault | path | problem | expected |', '|---|---|---|---|', ...lines, ''].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function problemOf(call: () => unknown): Problem {
  try {
    call()
  } catch (error) {
    if (isMaatwerkError(error)) return error.problems[0]!
    throw error
  }
  throw new Error('nothing was thrown')
}

if (process.argv[1]?.endsWith('invalid-models-page.ts') === true) writeFileSync(root + invalidModelsFile, invalidModelsPage())
