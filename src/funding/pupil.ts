import type { RugzakIndication } from './facts/rugzak.js'

/**
 * The department of a vmbo pupil, by what the amounts for material tell apart.
 *
 * - `mavo`: theoretische leerweg; `gemengd`: gemengde leerweg
 * - `landbouw`: agricultural department of the vbo (bb, kb)
 * - `vbo`: the other departments of bb and kb, leerwerktrajecten and assistentenopleidingen included
 * - `grafimedia`, `nautisch`: these departments, which cost more
 *
 * @category Per pupil
 */
export type PupilDepartment = 'mavo' | 'gemengd' | 'landbouw' | 'vbo' | 'grafimedia' | 'nautisch'

/**
 * The kind of education of a pupil of any vo school, by what the amounts for material tell apart.
 *
 * @category School
 */
export type SchoolDepartment = PupilDepartment | 'havo' | 'vwo' | 'praktijkonderwijs'

/**
 * A vmbo pupil as the funding of the vo sees one.
 *
 * @category Per pupil
 */
export interface VmboPupil {
  /** The leerjaar. */
  readonly leerjaar: 1 | 2 | 3 | 4
  /** The department; needed from leerjaar 3, and before it for `nautisch` only. */
  readonly department?: PupilDepartment | undefined
  /** Whether the pupil has an indication for leerwegondersteunend onderwijs. */
  readonly lwoo: boolean
  /** The indication of a pupil with leerlinggebonden financiering (rugzak); absent where there is none. */
  readonly rugzak?: RugzakIndication | undefined
}

/**
 * A type of school or school community that has fixed posts.
 *
 * @category Per pupil
 */
export type SchoolType =
  | 'vbo'
  | 'mavo'
  | 'vbo-mavo'
  | 'mavo-havo'
  | 'mavo-havo-vwo'
  | 'vbo-mavo-havo'
  | 'vbo-mavo-havo-vwo'

/**
 * The year and the school for which the money of a pupil is asked.
 *
 * @category Per pupil
 */
export interface PupilYear {
  /** The calendar year; pupils are counted on 1 October before it. */
  readonly year: number
  /** The group of school types (`schoolsoortgroep`): 1 mavo and vbo, 3 havo with mavo, 4 with havo, mavo and vbo. */
  readonly schoolTypeGroup: 1 | 3 | 4
  /** The type of school, of that group; needed with the fixed parts. Without it a school of group 1 is taken to have vbo. */
  readonly schoolType?: SchoolType | undefined
  /** What is counted: what a pupil more brings (`variable`, when left out), or a share of the fixed parts as well. */
  readonly basis?: 'variable' | 'with-fixed' | undefined
  /** The number of pupils over which the fixed parts are spread, 200 or more; needed with the fixed parts. */
  readonly pupils?: number | undefined
  /** Whether the prestatiebox is counted; not when left out. */
  readonly prestatiebox?: boolean | undefined
}
