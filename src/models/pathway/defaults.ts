import { deepFreeze } from '../../core/freeze.js'
import { pathwayDefaultRows, type PathwayDefault } from './default-rows.js'

/**
 * The numbers that {@link pathway} starts from, each with its source, its range and its grade, and three for which
 * nobody published a size: those the caller must supply.
 *
 * A range marked `judgement` is ours and no more than that. Rows of shares come from publications with populations of
 * their own: the pupils who leave bb were counted more widely than those with a diploma, and vsv by the definition of CBS
 * is not that of the ministry.
 *
 * @example
 * ```ts
 * import { models } from 'maatwerktrajecten'
 *
 * const result = models.pathwayDefaults.find((row) => row.parameter === 'mbo-2-result')
 * result?.value // => 0.74
 * result?.evidence?.grade // => 'quoted'
 * models.pathwayDefaults.filter((row) => row.value === undefined).map((row) => row.supply)
 * // => ['effects.vakmanschap', 'effects.leerwerktraject', 'effects.entreeInVmbo']
 * models.pathwayDefaults.filter((row) => row.range === 'judgement').length // => 4
 * ```
 * @category Pathway
 */
export const pathwayDefaults: readonly PathwayDefault[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ pathwayDefaultRows())
