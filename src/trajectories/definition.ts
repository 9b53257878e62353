import type { Evidence } from '../core/evidence.js'
import { anyOf, condition, decide, type Condition, type Verdict } from '../core/verdict.js'
import { assertJudgeable } from './check.js'
import type { DefinitionOptions, TrajectoryDescription } from './description.js'
import { reportEvidence } from './sources.js'

/**
 * Whether something is a maatwerktraject.
 *
 * @category Definition
 */
export type MaatwerkOutcome = 'maatwerktraject' | 'geen-maatwerktraject'

/**
 * A part of the working definition. {@link isMaatwerktraject} says what each of them means.
 *
 * @category Definition
 */
export type MaatwerkReason =
  | 'is-a-traject'
  | 'serves-bb'
  | 'special-needs'
  | 'keeps-in-education'
  | 'fitting-education'
  | 'aims-at-qualification'
  | 'practice-or-transition'

/**
 * Whether a traject is a maatwerktraject by the working definition of the 2014 report.
 *
 * All of these must hold (section 3.5, lines 596-612, with section 2.1, lines 121-130):
 *
 * - `is-a-traject`: pupils follow it; a funding measure such as lwoo is none
 * - `serves-bb`: pupils of the basisberoepsgerichte leerweg are among those it is for
 * - `special-needs`: it is set up for a special need of support or of education, or both
 * - `keeps-in-education`: it is to keep pupils in education
 * - `fitting-education`: and to let them complete an education that fits them
 * - `aims-at-qualification`: and leads to a startkwalificatie in the end, or to mbo-1 where that is allowed
 * - `practice-or-transition`: by earlier and more practice, by a smooth transition to the mbo, or by both
 *
 * Scale is no criterion. A route for more leerwegen than bb meets `serves-bb`, as its pupils of bb do; the definition
 * does not ask that it is for them alone.
 *
 * @param description - the facts that are known; {@link describe} gives those of a type
 * @param options - how the definition is read
 * @returns the outcome, every condition as it turned out, and the facts that were missing
 * @throws MaatwerkError `invalid-input` for a code or a kind of value that there is not, with every problem
 * @example
 * ```ts
 * import { trajectories } from 'maatwerktrajecten'
 *
 * const { describe, isMaatwerktraject } = trajectories
 * isMaatwerktraject(describe('vm2')).outcome // => 'maatwerktraject'
 * isMaatwerktraject(describe('technologieroute')).outcome // => 'geen-maatwerktraject'
 * isMaatwerktraject(describe('vakmanschaproute')).outcome // => 'undetermined'
 *
 * const assistentenopleiding = describe('entreeopleiding-in-vmbo')
 * isMaatwerktraject(assistentenopleiding).outcome // => 'maatwerktraject'
 * isMaatwerktraject(assistentenopleiding, { fallbackToMbo1: 'not-allowed' }).outcome // => 'geen-maatwerktraject'
 *
 * const lwoo = isMaatwerktraject(describe('leerwegondersteunend-onderwijs'))
 * lwoo.reasons[0]?.code // => 'is-a-traject'
 * lwoo.reasons[0]?.state // => 'not-met'
 * ```
 * @category Definition
 */
export function isMaatwerktraject(
  description: TrajectoryDescription,
  options: DefinitionOptions = {},
): Verdict<MaatwerkOutcome, MaatwerkReason> {
  assertJudgeable(description, options)
  const fallback = options.fallbackToMbo1 !== 'not-allowed'
  const conditions = conditionsOf(description, fallback)
  return decide<MaatwerkOutcome, MaatwerkReason>('maatwerktraject', 'geen-maatwerktraject')
    .requires('is-a-traject', conditions.isATraject, at('2.1', '121-125'))
    .requires('serves-bb', conditions.servesBb, at('3.5', '599-601'))
    .requires('special-needs', conditions.specialNeeds, at('3.5', '599-601'))
    .requires('keeps-in-education', conditions.keepsInEducation, at('3.5', '602-604'))
    .requires('fitting-education', conditions.fittingEducation, at('3.5', '602-604'))
    .requires('aims-at-qualification', conditions.qualification, fallback ? at('1', '8-11') : at('3.5', '602-604'))
    .requires('practice-or-transition', conditions.practiceOrTransition, at('3.5', '605-607'))
    .verdict()
}

function conditionsOf(description: TrajectoryDescription, fallback: boolean) {
  const { kind, leerwegen, specialNeeds, keepsInEducation, completesFittingEducation } = description
  return {
    isATraject: condition({ kind }, (facts) => facts.kind === 'traject'),
    servesBb: condition({ leerwegen }, (facts) => facts.leerwegen.includes('bb')),
    specialNeeds: condition({ specialNeeds }, (facts) => facts.specialNeeds.length > 0),
    keepsInEducation: condition({ keepsInEducation }, (facts) => facts.keepsInEducation),
    fittingEducation: condition({ completesFittingEducation }, (facts) => facts.completesFittingEducation),
    qualification: qualification(description, fallback),
    practiceOrTransition: practiceOrTransition(description),
  }
}

function qualification({ aims }: TrajectoryDescription, fallback: boolean): Condition {
  const startkwalificatie = condition({ aims }, (facts) => facts.aims.includes('startkwalificatie'))
  if (!fallback) return startkwalificatie
  return anyOf(
    startkwalificatie,
    condition({ aims }, (facts) => facts.aims.includes('mbo-1')),
  )
}

function practiceOrTransition({ earlierAndMorePractice, smoothTransition }: TrajectoryDescription): Condition {
  return anyOf(
    condition({ earlierAndMorePractice }, (facts) => facts.earlierAndMorePractice),
    condition({ smoothTransition }, (facts) => facts.smoothTransition),
  )
}

function at(section: string, lines: string): Evidence {
  return reportEvidence(`section ${section}, lines ${lines}`, 'researchers', 'quoted')
}
