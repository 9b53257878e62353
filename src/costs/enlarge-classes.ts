import { compareEuro, multiplyEuro, type Euro } from '../core/euro.js'
import type { Finding } from '../core/evidence.js'
import {
  isRecord,
  listProblems,
  recordProblems,
  requiredProblems,
  throwFieldProblems,
  wholeNumberProblems,
  type FieldProblem,
} from '../core/fields.js'
import { differenceOf } from './findings.js'
import { findingProblems } from './revenue.js'

/**
 * Other classes that are made larger to carry a traject.
 *
 * @category Group economics
 */
export interface OtherClasses {
  /**
   * The pupils in them: a number for each leerjaar, department or other group whose pupils share classes; one number
   * where all of them do.
   */
  readonly pupils: number | readonly number[]
  /** The most pupils in a class. */
  readonly classSize: number
  /** How many pupils more there are to be in a class. */
  readonly by: number
  /** What a class costs in a year, in euros. */
  readonly classCost: Finding<Euro>
  /** What is to be carried, in euros a year; left out where only the saving is asked. */
  readonly deficit?: Finding<Euro> | undefined
}

/**
 * What larger classes really pay, in euros a year.
 *
 * @category Group economics
 */
export interface EnlargedClasses {
  /** The number of classes at the old size. */
  readonly classesBefore: number
  /** The number of classes at the new size. */
  readonly classesAfter: number
  /** The classes that are saved: whole ones only. */
  readonly classesSaved: number
  /** What that saves. */
  readonly saving: Finding<Euro>
  /** What is saved less the deficit: below 0 where it does not carry it. Absent where no deficit is given. */
  readonly balance?: Finding<Euro>
  /** The fewest pupils more to a class that carry the deficit; absent where no size does, or it is not known. */
  readonly enoughFrom?: number
}

/**
 * What larger other classes really pay.
 *
 * Schools carry a traject by enlarging other classes (report, section 4.1.1, lines 645-647). A pupil more in each class
 * saves money only where it makes a whole class superfluous: n pupils fill n / s classes, rounded up, in each leerjaar
 * and department apart. The pupils themselves bring in the same as before. What larger classes ask of teachers is not
 * priced.
 *
 * @param classes - the other classes
 * @returns the classes saved, what that saves, and whether it carries the deficit
 * @throws MaatwerkError `invalid-input` with every problem
 * @example
 * ```ts
 * import { core, costs } from 'maatwerktrajecten'
 *
 * const classCost = costs.given(core.euro(100000), { document: 'Budget of our school' })
 * // 100 pupils in classes of 25: two pupils more to a class save nothing.
 * costs.enlargeClasses({ pupils: 100, classSize: 25, by: 2, classCost }).saving.value // => { eur: '0' }
 * // 104 pupils fill five such classes, of which the fifth has four pupils.
 * costs.enlargeClasses({ pupils: 104, classSize: 25, by: 1, classCost }).saving.value // => { eur: '100000' }
 * // In four departments of 26 each they fill eight, and one pupil more saves four.
 * costs.enlargeClasses({ pupils: [26, 26, 26, 26], classSize: 25, by: 1, classCost }).classesSaved // => 4
 * ```
 * @category Group economics
 */
export function enlargeClasses(classes: OtherClasses): EnlargedClasses {
  throwFieldProblems('larger classes', classesProblems(classes))
  const { classSize, by, deficit } = classes
  const [before, after] = [filled(classes, classSize), filled(classes, classSize + by)]
  const saving = savingOf(classes, by)
  const enough = enoughFrom(classes)
  return {
    classesBefore: before,
    classesAfter: after,
    classesSaved: before - after,
    saving,
    ...(deficit === undefined ? {} : { balance: differenceOf(saving, deficit, 'What is saved less the deficit') }),
    ...(enough === undefined ? {} : { enoughFrom: enough }),
  }
}

/** How many classes of a size the pupils fill. */
function filled({ pupils }: OtherClasses, size: number): number {
  return [pupils].flat().reduce((sum, group) => sum + Math.ceil(group / size), 0)
}

function savingOf(classes: OtherClasses, by: number): Finding<Euro> {
  const { classSize, classCost } = classes
  if (classCost.value === undefined) return classCost
  const saved = filled(classes, classSize) - filled(classes, classSize + by)
  const note = `${saved} classes x ${classCost.value.eur}.`
  return { value: multiplyEuro(classCost.value, saved), evidence: { ...classCost.evidence, note } }
}

/** Larger classes save no less, up to one class for each group of pupils. */
function enoughFrom(classes: OtherClasses): number | undefined {
  const { pupils, classSize, deficit } = classes
  if (deficit?.value === undefined || classes.classCost.value === undefined) return undefined
  const most = [pupils].flat().reduce((largest, group) => Math.max(largest, group - classSize), 0)
  const sizes = Array.from({ length: most + 1 }, (_, by) => by)
  return sizes.find((by) => compareEuro(savingOf(classes, by).value!, deficit.value) >= 0)
}

function pupilsProblems(pupils: unknown, path: string): FieldProblem[] {
  if (!Array.isArray(pupils)) return wholeNumberProblems(pupils, path, 0, 100_000)
  return listProblems(pupils, path, (each, place) => wholeNumberProblems(each ?? null, place, 0, 100_000))
}

function classesProblems(classes: unknown): FieldProblem[] {
  const found = recordProblems(classes, ['pupils', 'classSize', 'by', 'classCost', 'deficit'], 'classes')
  if (!isRecord(classes)) return found
  return [
    ...found,
    ...requiredProblems(classes, ['pupils', 'classSize', 'by', 'classCost'], 'classes'),
    ...pupilsProblems(classes['pupils'], 'classes.pupils'),
    ...wholeNumberProblems(classes['classSize'], 'classes.classSize', 1),
    ...wholeNumberProblems(classes['by'], 'classes.by', 0),
    ...findingProblems(classes['classCost'], 'classes.classCost'),
    ...findingProblems(classes['deficit'], 'classes.deficit'),
  ]
}
