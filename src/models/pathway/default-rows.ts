import type { Evidence, EvidenceGrade, Source } from '../../core/evidence.js'
import type { PathwayInput } from './codes.js'

/**
 * A number of the pathway with what it rests on.
 *
 * @category Pathway
 */
export interface PathwayDefault {
  /** The parameter; or, where nothing can be a default, what the caller must supply. */
  readonly parameter: PathwayInput | PathwayRest | PathwayEffect
  /** The default, a share from 0 to 1; a growth per year for `share-trend`. Absent where there is none. */
  readonly value?: number
  /** The lowest that is plausible; absent where none is known. */
  readonly low?: number
  /** The highest that is plausible; absent where none is known. */
  readonly high?: number
  /**
   * Where the range comes from: `seen` in other years or by arithmetic on them, set as a `norm`, or a `judgement` of ours;
   * absent where there is no range.
   */
  readonly range?: 'seen' | 'norm' | 'judgement'
  /** What it is based on, in a few words. */
  readonly basis: string
  /** What supports the value; absent where there is none. */
  readonly evidence?: Evidence
  /** What to give in its place; absent where there is a default. */
  readonly supply?: string
}

/**
 * A share that is not set by itself: it is what the other shares of its row leave.
 *
 * @category Pathway
 */
export type PathwayRest = 'bb-to-elsewhere' | 'mbo-1-to-elsewhere'

/**
 * An effect of a maatwerktraject on the share of leavers of mbo-2 with its diploma: no size was found for any.
 *
 * @category Pathway
 */
export type PathwayEffect = 'effect-lwt' | 'effect-entree' | 'effect-vakmanschap'

const duo2019: Source = {
  document: 'DUO open onderwijsdata, leerlingen vo per vestiging naar onderwijstype',
  at: 'bb, leerjaar 3 and 4, 1 October 2019',
}
const duoExams: Source = {
  document: 'DUO open onderwijsdata, examenkandidaten en geslaagden vo per vestiging',
  at: 'exams of 2015 to 2019',
}
const gradeCounts: Source = {
  document: 'DUO, pupils of 1 October 2019, and CBS StatLine 80040ned, pupils of 1 October 2020',
  at: 'bb, leerjaar 4 of 2020 over leerjaar 3 of 2019',
}
const atlas: Source = {
  document: 'Doorstroomatlas vmbo',
  at: "behaalde diploma's en uitval, entrants of leerjaar 3 in 2008",
}
const ocw: Source = {
  document: 'OCW in cijfers, Jongeren in een kwetsbare positie, landelijke gegevens',
  at: 'mean of 2020-2021 and 2021-2022, under 23',
}
const mboRaad: Source = { document: 'onderwijsincijfers.nl, studiesucces mbo (MBO Raad)', at: 'jaarresultaat of level 2' }
const cbsVsv: Source = { document: 'CBS StatLine, vsv by type of education', identifier: '84782NED', at: '2018-2019' }
const cbsWork: Source = {
  document: 'CBS, article on the bbl (2019)',
  at: 'table 3.1, leavers of the bol in 2012-2013, in October 2013',
}
const trend: Source = {
  document: 'DUO, exam candidates of bb and leerwerktraject 2015-2019, and CBS StatLine 37422ned, live births',
  at: 'growth of candidates per birth',
}

type Range = readonly [low: number | undefined, high: number | undefined, from: 'seen' | 'norm' | 'judgement']

/** Between which the years seen lie, or what is thought plausible; no range where it is left out. */
function row(
  parameter: PathwayInput | PathwayRest,
  value: number,
  range: Range | undefined,
  basis: string,
  [source, grade]: readonly [Source, EvidenceGrade],
  note?: string,
): PathwayDefault {
  const evidence: Evidence = { source, grade, voice: 'statistics', ...(note === undefined ? {} : { note }) }
  if (range === undefined) return { parameter, value, basis, evidence }
  const [low, high, from] = range
  const bounds = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
  return { parameter, value, ...bounds, range: from, basis, evidence }
}

function toSupply(parameter: PathwayEffect, supply: string, basis: string): PathwayDefault {
  return { parameter, basis, supply }
}

/**
 * The rows, in the order of the pathway.
 *
 * @internal
 */
export function pathwayDefaultRows(): PathwayDefault[] {
  return [...shareRows(), ...vmboRows(), ...bbRows(), ...mboRows(), ...otherRows(), ...effectRows()]
}

function shareRows(): PathwayDefault[] {
  const counted = [duo2019, 'computed'] as const
  return [
    row('lwoo-share', 0.42, [0.35, 0.5, 'judgement'], 'count of 2019', counted, 'A need that is not indicated is not counted.'),
    row('lwt-share-leerjaar-3', 0.025, [0.02, 0.04, 'seen'], 'count of 2019; range of 2005 to 2019', counted),
    row('lwt-share-leerjaar-4', 0.045, [0.03, 0.06, 'judgement'], 'count of 2019', counted, 'More join in leerjaar 4 than in 3.'),
    row('entree-share-leerjaar-3', 0.006, [0.003, 0.02, 'judgement'], 'count of 2019', counted),
    row('entree-share-leerjaar-4', 0.011, [0.003, 0.02, 'judgement'], 'count of 2019', counted),
    row(
      'vakmanschap-share', 0.023, [0.01, 0.06, 'seen'], 'count of 2019; high: 2,750 in VM2 of about 45,000 in bb', counted,
      'The successor of VM2; whether all 2,750 were in the vmbo is not known.',
    ),
  ]
}

function vmboRows(): PathwayDefault[] {
  const exams = [duoExams, 'computed'] as const
  return [
    row('bb-exam-pass', 0.979, [0.96, 0.981, 'seen'], 'pooled 2015 to 2019; low: 2023', exams, 'Of candidates, not of leerjaar 4.'),
    row('lwt-exam-pass', 0.956, [0.95, 0.965, 'seen'], 'pooled 2015 to 2019', exams, 'Of candidates, not of leerjaar 4.'),
    row(
      'leerjaar-3-to-4', 0.92, [0.89, 0.95, 'seen'], 'ratio of stocks; the atlas has 0.076 to 0.102 who left', [gradeCounts, 'derived'],
      'From two publications; holds those who switch and repeat.',
    ),
    row(
      'leerjaar-4-to-diploma', 0.91, [0.9, 0.99, 'seen'], '83.8 of 92.3; high: passes of 2020 over leerjaar 4', [atlas, 'derived'],
      'Who left without it may have gone to the mbo, so that this is no vsv.',
    ),
  ]
}

function bbRows(): PathwayDefault[] {
  const moved = [ocw, 'derived'] as const
  const note = 'The population is wider than those with a diploma; its definition was not seen.'
  return [
    row('bb-to-mbo-1', 0.065, [0.058, 0.072, 'seen'], 'two years seen', moved, note),
    row('bb-to-mbo-2', 0.6335, [0.627, 0.64, 'seen'], 'two years seen', moved, note),
    row('bb-to-out', 0.0455, [0.042, 0.049, 'seen'], 'two years seen', moved, `${note} Out is not vsv.`),
    row(
      'bb-to-elsewhere', 0.2555, [0.252, 0.259, 'seen'], 'two years seen, by subtraction', moved,
      'Not set by itself: it is what the others leave, 0.256 after their rounding. Mbo-3 and mbo-4, or other vo.',
    ),
  ]
}

function mboRows(): PathwayDefault[] {
  const moved = [ocw, 'derived'] as const
  return [
    row('mbo-1-to-mbo-1', 0.2195, [0.219, 0.22, 'seen'], 'two years seen', moved),
    row('mbo-1-to-mbo-2', 0.4435, [0.427, 0.46, 'seen'], 'two years seen', moved),
    row('mbo-1-to-out', 0.3035, [0.289, 0.318, 'seen'], 'two years seen', moved, 'Out is not vsv.'),
    row('mbo-1-to-elsewhere', 0.0335, [0.031, 0.036, 'seen'], 'two years seen, by subtraction', moved, 'It is what the others leave.'),
    row(
      'mbo-2-result', 0.74, [0.72, 0.78, 'seen'], 'jaarresultaat, 2012-2013 to 2016-2017', [mboRaad, 'quoted'],
      'Of those who leave with or without a diploma, not of those who start.',
    ),
    row(
      'vsv-mbo-1', 0.292, [0.21, 0.42, 'seen'], 'of entree students; range: with and without an earlier diploma', [cbsVsv, 'derived'],
      'By the definition of CBS; provisional.',
    ),
    row(
      'vsv-mbo-2', 0.121, [0.09, undefined, 'norm'], 'of students of level 2; low: the norm of the ministry', [cbsVsv, 'derived'],
      'By the definition of CBS; provisional. A norm is no outcome.',
    ),
  ]
}

function otherRows(): PathwayDefault[] {
  const worked = [cbsWork, 'quoted'] as const
  const note = 'A trough of the labour market: scale it for other years. With a benefit or without.'
  return [
    row(
      'share-trend', 0, [-0.04, -0.015, 'seen'], 'no trend; -0.04 as a scenario', [trend, 'derived'],
      'The range holds the trends that were fitted, and not the default: births alone came out too high.',
    ),
    row('work-after-mbo-1', 0.39, undefined, 'leavers of the bol', worked, note),
    row('work-after-mbo-2', 0.68, undefined, 'leavers of the bol', worked, note),
    row('work-without-diploma', 0.51, undefined, 'leavers of the bol', worked, note),
  ]
}

function effectRows(): PathwayDefault[] {
  const basis = 'no size was found; 0 says that it makes no difference'
  return [
    toSupply('effect-vakmanschap', 'effects.vakmanschap', basis),
    toSupply('effect-lwt', 'effects.leerwerktraject', basis),
    toSupply('effect-entree', 'effects.entreeInVmbo', basis),
  ]
}
