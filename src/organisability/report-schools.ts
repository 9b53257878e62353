import { deepFreeze } from '../core/freeze.js'
import type { ReportLines } from '../report/places.js'
import type { ConditionState } from './condition.js'
import type { AssessmentInput, Perceiver, Statement } from './input.js'

/**
 * A school of the first table 3 of the report, as far as the report says something of its conditions.
 *
 * @category Report
 */
export interface ReportSchool {
  /** Its number in the table. What it says of its cost is in `models.school`, under `school-1` for 1. */
  readonly school: 1 | 3 | 6 | 11
  /** What is said of it, for {@link assess} and {@link factorsFor}. */
  readonly input: AssessmentInput
  /** The lines of the school in the table. */
  readonly lines: readonly ReportLines[]
}

/** What the school says, as the table retells it; the state is our reading, which the note gives reasons for. */
function told(state: ConditionState, lines: ReportLines, note: string): readonly Statement[] {
  return [{ state, voice: 'vmbo', source: { reportLines: [lines] }, note }]
}

/**
 * The schools 1, 3, 6 and 11 of the first table 3, with what the report says of each indicator.
 *
 * The table is about money, and its schools carry no names. What stands elsewhere in the report cannot be told to be about
 * one of them, so that most indicators are not known. A state is our reading of a line, graded `inferred`, with the reason
 * in its note. The parents and pupils were not asked.
 *
 * Of School 3 two things are said that do not come to the same: the whole stays affordable, and mainly for money the traject
 * left for the praktijkonderwijs. Both stand, and neither is dropped. School 6 speaks of the size of its group, so that it is
 * a class, and 15 is its own minimum; how the others are organised is not said. That it covers its costs is read as enough
 * means, and not as costs in proportion to what they yield: of results nothing is said.
 *
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * const moved = organisability.reportSchools.find((each) => each.school === 3)!
 * const found = organisability.assess(moved.input)
 * found.organiseerbaarheid.outcome // => 'undetermined'
 * const means = found.conditions['staff-and-means'].reasons[0]
 * means?.said.map((each) => [each.state, each.evidence.source.at])
 * // => [['weak', 'section 4.1.1, lines 667-669'], ['not-met', 'section 4.1.1, lines 669-670']]
 * ```
 * @category Report
 */
export const reportSchools: readonly ReportSchool[] = /* @__PURE__ */ deepFreeze(schools())

function schools(): ReportSchool[] {
  return [school1(), school3(), school6(), school11()]
}

function school1(): ReportSchool {
  return {
    school: 1,
    input: {
      traject: 'entreeopleiding-in-vmbo',
      indicators: {
        'enough-means': told('weak', [662, 665], 'There is no money for extra staff; outings are paid from what pupils earn.'),
        'teacher-commitment': told('met', [662, 662], 'The drive of teachers helps to make it possible.'),
      },
      factors: {
        'committed-and-expert-teachers': told('weak', [662, 662], 'Commitment is named, expertise is not.'),
      },
    },
    lines: [[662, 665]],
  }
}

function school3(): ReportSchool {
  return {
    school: 3,
    input: {
      traject: 'entreeopleiding-in-vmbo',
      indicators: {
        'enough-means': [
          ...told('weak', [667, 669], 'Larger other groups keep the whole affordable, and no room is left.'),
          ...told(
            'not-met',
            [669, 670],
            'Mainly for money the school moved it to the praktijkonderwijs: read as too little to keep it up at the vmbo.',
          ),
        ],
      },
    },
    lines: [[667, 670]],
  }
}

function school6(): ReportSchool {
  return {
    school: 6,
    input: {
      traject: 'vm2',
      scale: 'class',
      minimum: 15,
      indicators: {
        'enough-means': told('met', [684, 686], 'From 15 pupils it covers its costs, in part by lwoo; it made no loss.'),
      },
    },
    lines: [[684, 686]],
  }
}

function school11(): ReportSchool {
  return {
    school: 11,
    input: {
      traject: 'leerwerktraject',
      indicators: {
        'enough-means': told('weak', [709, 710], 'About two hours a week fit the hours of a teacher; more is done in free time.'),
        'teacher-commitment': told('met', [710, 710], 'At both locations teachers put in free time.'),
        'intake-in-balance': told('met', [709, 710], 'It can be organised above all since few take part.'),
      },
      asAWhole: { organiseerbaarheid: told('met', [709, 710], 'It is called organisable, above all since few take part.') },
      factors: { 'commitment-without-hours': told('weak', [709, 710], 'About two hours have their taakuren; the extra ones are in free time.') },
    },
    lines: [[709, 710]],
  }
}

/**
 * What the report says of the trajects as they were in 2013 and 2014, of no school in particular, by voice. Parents and
 * pupils were not asked themselves (lines 532-537): the vmbo tells what they think. That the trajects are organisable and
 * doelmatig is what the schools hold (lines 20-22 and 1462-1463), and stands as a statement on the whole.
 *
 * @example
 * ```ts
 * import { organisability } from 'maatwerktrajecten'
 *
 * const found = organisability.assess(organisability.reportTrajects)
 * found.organiseerbaarheid.outcome // => 'undetermined'
 * found.organiseerbaarheid.asAWhole.map((each) => [each.voice, each.state]) // => [['vmbo', 'met']]
 * found.disagreements.map((each) => each.indicator) // => ['pupils-move-on']
 * ```
 * @category Report
 */
export const reportTrajects: AssessmentInput = /* @__PURE__ */ deepFreeze(trajects())

function trajects(): AssessmentInput {
  const say = (voice: Perceiver, state: ConditionState, lines: ReportLines, toldBy?: Perceiver): Statement => {
    return { state, voice, source: { reportLines: [lines] }, ...(toldBy === undefined ? {} : { toldBy }) }
  }
  return {
    indicators: {
      'enough-means': [say('vmbo', 'weak', [1475, 1476]), say('researchers', 'unknown', [651, 652])],
      'teacher-commitment': [say('vmbo', 'met', [1476, 1478])],
      'placements-available': [say('vmbo', 'weak', [757, 760]), say('mbo', 'weak', [1318, 1324])],
      'school-with-placement': [say('vmbo', 'met', [743, 744])],
      'vmbo-with-mbo': [say('vmbo', 'weak', [752, 756]), say('researchers', 'weak', [1489, 1492])],
      'pupils-back-it': [say('pupils', 'met', [786, 788], 'vmbo')],
      'parents-back-it': [say('parents', 'met', [786, 788], 'vmbo')],
      'professionals-back-it': [say('vmbo', 'met', [784, 785])],
      'intake-in-balance': [say('vmbo', 'met', [941, 941])],
      'pupils-move-on': [say('vmbo', 'weak', [754, 756]), say('mbo', 'met', [1550, 1552])],
      'stay-in-education': [say('vmbo', 'met', [785, 786])],
    },
    asAWhole: {
      organiseerbaarheid: [say('vmbo', 'met', [1462, 1463])],
      doelmatigheid: [say('vmbo', 'met', [1462, 1463])],
    },
  }
}
