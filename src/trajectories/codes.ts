export type { Leerjaar, Leerweg } from '../figures/codes.js'

/**
 * The four variants of maatwerktrajecten that the 2014 report tells apart.
 *
 * - `entreeopleiding-in-vmbo`: an mbo-1 programme in place of vmbo-bb; before 1 August 2014 the *assistentenopleiding*
 * - `leerwerktraject`: vmbo-bb with a large part of the upper years spent in a company
 * - `vm2`: vmbo-bb and mbo-2 as one programme, an experiment
 * - `eigen-aanpak`: what a school devised itself within the regular leerwegen
 *
 * @category Trajectories
 */
export type MaatwerkType = 'entreeopleiding-in-vmbo' | 'leerwerktraject' | 'vm2' | 'eigen-aanpak'

/**
 * A type of traject: the four of the report, what followed on them, and one route beside them.
 *
 * - `vakmanschaproute`: an experiment from 2014 to 2022, from bb or kb to mbo-2 and later from kb to mbo-3
 * - `doorlopende-leerroute`: the structural route from vmbo to mbo since 2020, with both diplomas
 * - `geintegreerde-route`: bb and mbo-2 in one since 2020, with the mbo-2 diploma only
 * - `technologieroute`: an experiment from 2014 to 2022 towards mbo-4, not for the target group of the report
 *
 * @category Trajectories
 */
export type TrajectoryType =
  | MaatwerkType
  | 'vakmanschaproute'
  | 'doorlopende-leerroute'
  | 'geintegreerde-route'
  | 'technologieroute'

/**
 * A level of the mbo. Level 2 and higher is a *startkwalificatie*.
 *
 * @category Trajectories
 */
export type MboLevel = 1 | 2 | 3 | 4

/**
 * What is special about the pupils: a *bijzondere ondersteuningsbehoefte* (`support`) or a *bijzondere
 * onderwijsbehoefte* (`education`).
 *
 * @category Definition
 */
export type SpecialNeed = 'support' | 'education'

/**
 * The qualification that a traject leads to in the end: a *startkwalificatie*, or an mbo-1 diploma for whom that is out
 * of reach.
 *
 * @category Definition
 */
export type Aim = 'startkwalificatie' | 'mbo-1'

/**
 * How a traject is organised: for one or a few pupils within a class, for a whole class, or either.
 *
 * @category Trajectories
 */
export type Scale = 'individual' | 'class' | 'both'

/**
 * Who takes the exam.
 *
 * @category Trajectories
 */
export type ExamBody = 'vmbo-school' | 'mbo-instelling'

/**
 * A part of an exam. `mbo-exam` stands for the exam of the mbo programme as a whole.
 *
 * @category Trajectories
 */
export type ExamPartCode =
  | 'nederlands'
  | 'beroepsgericht-programma'
  | 'maatschappelijke-stage'
  | 'rekentoets'
  | 'mbo-exam'

/**
 * What a school may do differently in the vmbo exam.
 *
 * @category Trajectories
 */
export type ExamFreedom =
  | 'leave-out-sector-subjects'
  | 'leave-out-vocational-subject'
  | 'spread-over-leerjaren'
  | 'rekentoets-in-penultimate-leerjaar'

/**
 * A diploma of the vmbo or the mbo. `vmbo-of-the-leerweg` is the one of the leerweg the pupil is in, and
 * `mbo-of-the-route` the one of the level that the route leads to.
 *
 * @category Trajectories
 */
export type DiplomaCode = 'vmbo-bb' | 'mbo-1' | 'mbo-2' | 'mbo-4' | 'vmbo-of-the-leerweg' | 'mbo-of-the-route'

/**
 * With whom a school works in a traject.
 *
 * @category Trajectories
 */
export type PartnerCode = 'mbo-instelling' | 'erkend-leerbedrijf' | 'kenniscentrum' | 'bedrijf'

/**
 * The agreement by which the work with a partner is laid down.
 *
 * @category Trajectories
 */
export type AgreementCode = 'samenwerkingsovereenkomst' | 'leer-werkovereenkomst' | 'praktijkovereenkomst'

/**
 * A feature of the VM2 model. What was found about VM2 holds where it was really applied.
 *
 * @category Trajectories
 */
export type Vm2Feature = 'one-location' | 'one-team' | 'one-pedagogy'

/**
 * A strong point of maatwerktrajecten, as the vmbo schools of the 2014 report name them.
 *
 * @category Experiences
 */
export type StrengthCode =
  | 'focused-attention-and-guidance'
  | 'practice-aimed-at-work-and-society'
  | 'safe-environment'
  | 'small-scale'
  | 'efficient-learning-path'
  | 'good-contact-with-parents'
  | 'better-chance-of-mbo-diploma'
  | 'prevents-dropout'

/**
 * What helps a traject, or the work of vmbo and mbo on it, to succeed.
 *
 * @category Experiences
 */
export type SuccessFactorCode =
  | 'joint-pedagogy'
  | 'integral-continuous-curriculum'
  | 'joint-responsibility-for-diplomas'
  | 'committed-and-expert-teachers'
  | 'simple-collaboration'
  | 'clear-steering'
  | 'balanced-input'
  | 'organisational-problems-solved'
  | 'history-of-collaboration'
  | 'same-building'
  | 'only-institution-in-the-region'
  | 'enough-pupils-per-class'
  | 'transfer-of-pupil-data'
  | 'matching-pedagogy'
  | 'career-orientation-from-leerjaar-1'
  | 'exchange-between-teachers'
