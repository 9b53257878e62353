import { admissionFacts } from './facts/admission.js'
import { costsFacts } from './facts/costs.js'
import { enrolmentFacts } from './facts/enrolment.js'
import { mboMoneyFacts } from './facts/mbo-money.js'
import { organisabilityFacts } from './facts/organisability.js'
import { personFacts } from './facts/person.js'
import { schoolFacts } from './facts/school.js'
import type { Text } from './text.js'

/**
 * The words for the facts that a verdict can ask for, by their path in the input.
 *
 * @internal
 */
export const factTexts = {
  ...admissionFacts,
  ...costsFacts,
  ...enrolmentFacts,
  ...mboMoneyFacts,
  ...organisabilityFacts,
  ...personFacts,
  ...schoolFacts,
}

/**
 * The path under which the words for a fact stand: places in a list are left out (`exams[]`), and what is offered stands
 * under `offer` or `programme`, whatever the way on.
 *
 * @internal
 */
export function factKey(path: string): string {
  return path
    .replaceAll(/\[\d+\]/g, '[]')
    .replace(/^offers\.mbo\d\./, 'programme.')
    .replace(/^offers\.\w+\./, 'offer.')
}

/**
 * The words for a fact; nothing for a path that no verdict asks for.
 *
 * @internal
 */
export function factText(path: string): Text | undefined {
  const texts: Readonly<Record<string, Text>> = factTexts
  const key = factKey(path)
  return Object.hasOwn(texts, key) ? texts[key] : undefined
}
