/**
 * A *leerweg* of the vmbo: `bb` basisberoepsgericht, `kb` kaderberoepsgericht, `gl` gemengd, `tl` theoretisch.
 *
 * @category Figures
 */
export type Leerweg = 'bb' | 'kb' | 'gl' | 'tl'

/**
 * How DUO registers the programme of a pupil within a leerweg.
 *
 * `entree-in-vmbo` is DUO's type "ENT", the successor of the *assistentenopleiding* in the vmbo. `vakmanschaproute`
 * runs to mbo level 2; that it succeeds VM2 is a reading of the 2014 report (section 2.1), not a statement of DUO.
 * Programmes of a school's own making are `regulier` to DUO, so no count holds them.
 *
 * @category Figures
 */
export type Traject =
  | 'regulier'
  | 'leerwerktraject'
  | 'vakmanschaproute'
  | 'entree-in-vmbo'
  | 'beroepsroute-technologieroute'

/**
 * A *leerjaar* of the upper half of the vmbo.
 *
 * @category Figures
 */
export type Leerjaar = 3 | 4

/**
 * The sex as DUO registers it.
 *
 * @category Figures
 */
export type Sex = 'male' | 'female'

/**
 * What DUO counts exams by: the four leerwegen, and the leerwerktraject of bb beside them. Candidates of a
 * `leerwerktraject` are not in `bb`.
 *
 * @category Figures
 */
export type ExamLeerweg = Leerweg | 'leerwerktraject'

/** @internal */
export const leerwegen: readonly Leerweg[] = ['bb', 'kb', 'gl', 'tl']

/** @internal */
export const trajecten: readonly Traject[] = [
  'regulier',
  'leerwerktraject',
  'vakmanschaproute',
  'entree-in-vmbo',
  'beroepsroute-technologieroute',
]

/** @internal */
export const leerjaren: readonly Leerjaar[] = [3, 4]

/** @internal */
export const sexes: readonly Sex[] = ['male', 'female']

/** @internal */
export const examLeerwegen: readonly ExamLeerweg[] = ['bb', 'leerwerktraject', 'kb', 'gl', 'tl']
