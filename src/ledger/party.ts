/**
 * Somebody who pays or receives.
 *
 * - `rijk`, `gemeente`: national and municipal government
 * - `school`: a vmbo school or its board; `mbo`: an mbo institution (roc, aoc)
 * - `samenwerkingsverband`: the schools of a region together, for passend onderwijs
 * - `special-school`: the school for special education that a rugzak was partly spent at
 * - `staff`: teachers and other staff; `supplier`: whoever sells goods, rooms or transport
 * - `employer`: the company of a placement; `kenniscentrum`: the body that recognised it, to 2015
 * - `pupil`: pupils and their parents
 * - `fund`: foundations and sponsors
 *
 * @category Parties
 */
export type Party =
  | 'rijk'
  | 'gemeente'
  | 'school'
  | 'mbo'
  | 'samenwerkingsverband'
  | 'special-school'
  | 'staff'
  | 'supplier'
  | 'employer'
  | 'kenniscentrum'
  | 'pupil'
  | 'fund'

/** All parties, in the order of the type. */
export const parties: readonly Party[] = [
  'rijk',
  'gemeente',
  'school',
  'mbo',
  'samenwerkingsverband',
  'special-school',
  'staff',
  'supplier',
  'employer',
  'kenniscentrum',
  'pupil',
  'fund',
]
