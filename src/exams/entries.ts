import { step } from '../core/problems.js'
import type { Condition } from '../core/verdict.js'
import type { GradeList } from './marks.js'

/** The lowest and the highest mark there is. */
const lowest = 1
const highest = 10

/**
 * One subject as the conditions see it. A subject that every exam has and that is not in the list stands in it without
 * marks, at the path of the list.
 *
 * @internal
 */
export interface Entry {
  /** The name of the subject; absent where the list does not have it. */
  readonly subject?: string
  /** The final mark. */
  readonly final: Mark
  /** The mark for the central exam; `none` where there is none. */
  readonly central: Mark
  /** Whether it is the vocational subject, as far as is known. */
  readonly vocational: boolean | undefined
  /** Where that stands. */
  readonly vocationalPath: string
}

/**
 * A mark and where it stands.
 *
 * @internal
 */
export interface Mark {
  /** The mark; absent where it is not known. */
  readonly value: number | 'none' | undefined
  /** Its path in the input. */
  readonly path: string
}

/**
 * The subjects of a list, with Nederlands and a vocational subject added where they are not there.
 *
 * @internal
 */
export function entriesOf({ subjects = [] }: GradeList): Entry[] {
  const known = subjects.some(({ vocational }) => vocational === true)
  const listed = subjects.map(({ subject, finalMark, centralExamMark, vocational }, index): Entry => {
    const path = step('subjects', index)
    return {
      subject,
      final: { value: finalMark, path: step(path, 'finalMark') },
      central: { value: centralExamMark, path: step(path, 'centralExamMark') },
      vocational: known || subject === 'nederlands' ? vocational === true : vocational,
      vocationalPath: step(path, 'vocational'),
    }
  })
  const nederlands = listed.some(({ subject }) => subject === 'nederlands')
  const vocational = listed.some((entry) => entry.vocational !== false)
  return [...listed, ...(nederlands ? [] : [absent(false)]), ...(vocational ? [] : [absent(true)])]
}

function absent(vocational: boolean): Entry {
  const mark = { value: undefined, path: 'subjects' }
  return { ...(vocational ? {} : { subject: 'nederlands' }), final: mark, central: mark, vocational, vocationalPath: 'subjects' }
}

/**
 * The entry of Nederlands.
 *
 * @internal
 */
export function nederlandsOf(entries: readonly Entry[]): Entry {
  return entries.find(({ subject }) => subject === 'nederlands')!
}

/**
 * Whether something holds for known marks; nothing where the law leaves it open.
 *
 * @internal
 */
export type MarkTest = (marks: readonly number[]) => boolean | undefined

/**
 * A condition on marks of which a higher one never does harm: it holds for sure where it holds with every missing mark
 * at its lowest, and fails for sure where it fails with every one at its highest.
 *
 * @internal
 */
export function onMarks(marks: readonly Mark[], test: MarkTest): Condition {
  const facts = [...new Set(marks.map(({ path }) => path))]
  const at = (fill: number) => {
    const known = marks.map(({ value }) => value ?? fill)
    return test(known.filter((value) => value !== 'none'))
  }
  const [worst, best] = [at(lowest), at(highest)]
  if (worst === true || best === false) return { met: worst === true, facts, missing: [] }
  const missing = marks.filter(({ value }) => value === undefined).map(({ path }) => path)
  return { met: undefined, facts, missing: [...new Set(missing)] }
}

/**
 * A condition in which the vocational subject plays a part of its own. Where the list does not tell which subject that
 * is, it is settled only if every choice gives the same.
 *
 * @internal
 */
export function onVocational(entries: readonly Entry[], test: (vocational: Entry) => Condition): Condition {
  const certain = entries.filter(({ vocational }) => vocational === true)
  const choices = certain.length > 0 ? certain : entries.filter(({ vocational }) => vocational === undefined)
  const answers = choices.map(test)
  const paths = entries.map(({ vocationalPath }) => vocationalPath)
  const facts = [...new Set([...answers.flatMap((each) => each.facts), ...paths])]
  const met = answers[0]!.met
  if (met !== undefined && answers.every((each) => each.met === met)) return { met, facts, missing: [] }
  const open = choices.length > 1 ? choices.map(({ vocationalPath }) => vocationalPath) : []
  return { met: undefined, facts, missing: [...new Set([...answers.flatMap((each) => each.missing), ...open])] }
}
