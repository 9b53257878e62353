import type { Value } from '../../projection/model/value.js'
import {
  bandsOf,
  complementOf,
  differenceOf,
  maximumOf,
  minimumOf,
  powerOf,
  productOf,
  quotientOf,
} from '../../projection/model/values.js'
import type { PathwayLoss, PathwayParameter, PathwayStep } from './codes.js'

type Of = Value<PathwayParameter>

/**
 * What follows from the inputs: the steps on the way to the transitions, and the shares that are lost.
 *
 * @internal
 */
export function workedOut(): Record<Exclude<PathwayStep, 'entrants' | `effect-${string}`> | PathwayLoss, Of> {
  return { ...trajects(), ...leavers(), ...lossesInVmbo(), ...lossesAtAdmission(), ...inMbo1(), ...inMbo2(), ...lossesInMbo2() }
}

/**
 * Leerjaar 3 by traject, and who joins one in leerjaar 4. As many go on to leerjaar 4 in every traject; so those who join
 * from regular bb are the difference of the shares in leerjaar 4 and 3.
 */
function trajects() {
  return {
    'bb-share-leerjaar-3': differenceOf<PathwayParameter>(1, 'lwt-share-leerjaar-3', 'entree-share-leerjaar-3', 'vakmanschap-share'),
    'joins-lwt': joining('lwt-share-leerjaar-4', 'lwt-share-leerjaar-3'),
    'joins-entree': joining('entree-share-leerjaar-4', 'entree-share-leerjaar-3'),
  }
}

function joining(inLeerjaar4: PathwayParameter, inLeerjaar3: PathwayParameter): Of {
  return quotientOf(maximumOf<PathwayParameter>(0, differenceOf(inLeerjaar4, inLeerjaar3)), 'bb-share-leerjaar-3')
}

/**
 * Where those go who leave bb. The published shares are of all of them, and by law mbo-2 is for those with the diploma
 * and mbo-1 for those without. About who enters neither, no more is known; so they are out of education alike.
 */
function leavers() {
  const withDiploma: Of = 'diploma-of-leavers'
  const goesElsewhere = productOf<PathwayParameter>(complementOf('mbo-2-of-diploma'), complementOf('out-of-others'))
  return {
    'diploma-of-leavers': productOf<PathwayParameter>('leerjaar-3-to-4', 'leerjaar-4-to-diploma'),
    'out-of-others': quotientOf<PathwayParameter>('bb-to-out', differenceOf(1, 'bb-to-mbo-1', 'bb-to-mbo-2')),
    'mbo-2-of-diploma': atMostAll(quotientOf('bb-to-mbo-2', withDiploma)),
    'mbo-2-of-going-on': quotientOf<PathwayParameter>('mbo-2-of-diploma', { kind: 'sum', of: ['mbo-2-of-diploma', goesElsewhere] }),
    'mbo-1-without-diploma': atMostAll(quotientOf('bb-to-mbo-1', complementOf(withDiploma))),
  }
}

/** The first channel. Of a leerwerktraject as many reach the exam as of bb, and fewer pass it. */
function lossesInVmbo() {
  const examOfLwt = quotientOf<PathwayParameter>('lwt-exam-pass', 'bb-exam-pass')
  return {
    'no-leerjaar-4': complementOf<PathwayParameter>('leerjaar-3-to-4'),
    'no-leerjaar-4-entree': complementOf<PathwayParameter>('leerjaar-3-to-4'),
    'no-diploma': complementOf<PathwayParameter>('leerjaar-4-to-diploma'),
    'no-diploma-lwt': maximumOf<PathwayParameter>(0, complementOf(productOf('leerjaar-4-to-diploma', examOfLwt))),
    'no-diploma-vakmanschap': complementOf<PathwayParameter>('leerjaar-4-to-diploma'),
  }
}

/** The second channel. */
function lossesAtAdmission() {
  const out = productOf<PathwayParameter>(complementOf('mbo-2-of-diploma'), 'out-of-others')
  return { 'not-admitted': out, 'not-admitted-lwt': out, 'not-admitted-vakmanschap': out }
}

/**
 * The third channel: an effect is so many more, of those who leave mbo-2, with the diploma. It cannot make that more than
 * all or fewer than none.
 */
function lossesInMbo2() {
  const without = complementOf<PathwayParameter>('mbo-2-result')
  const less = (effect: PathwayParameter): Of => maximumOf<PathwayParameter>(0, atMostAll(differenceOf(without, effect)))
  return {
    'no-mbo-2-diploma': without,
    'no-mbo-2-diploma-lwt': less('effect-lwt'),
    'no-mbo-2-diploma-entree': less('effect-entree'),
    'no-mbo-2-diploma-vakmanschap': less('effect-vakmanschap'),
  }
}

/**
 * Two years in mbo-1 at the most. `p` of all students stay; where only those in their first year can, these stay at
 * `p / (1 - p)`, and first-years are `1 - p` of all. Who leaves is divided as all who leave.
 */
function inMbo1() {
  const left = complementOf<PathwayParameter>('mbo-1-to-mbo-1')
  return {
    'mbo-1-stays': bandsOf<PathwayParameter>('time-in-state', [
      [0, atMostAll(quotientOf('mbo-1-to-mbo-1', left))],
      [1, 0],
    ]),
    'mbo-1-leaves-to-mbo-2': quotientOf<PathwayParameter>('mbo-1-to-mbo-2', left),
    'mbo-1-leaves-out': quotientOf<PathwayParameter>('mbo-1-to-out', left),
    'vsv-of-mbo-1-out': atMostAll(quotientOf('vsv-mbo-1', 'mbo-1-to-out')),
  }
}

/**
 * Three years in mbo-2 at the most. Without a diploma one in `1 - result` leaves, and that is `vsv` of the students of a
 * year; so `h = vsv / (1 - result)` of them leave, and they are there for `1 / h` years. With the share `s` that stays
 * after the first and the second year that is `1 + s + s^2`.
 */
function inMbo2() {
  const root = powerOf<PathwayParameter>(maximumOf(0, differenceOf(quotientOf(4, 'mbo-2-leaving'), 3)), 0.5)
  return {
    'mbo-2-leaving': atMostAll(quotientOf('vsv-mbo-2', complementOf('mbo-2-result'))),
    'mbo-2-stays': bandsOf<PathwayParameter>('time-in-state', [
      [0, atMostAll(quotientOf(differenceOf(root, 1), 2))],
      [2, 0],
    ]),
  }
}

function atMostAll(share: Of): Of {
  return minimumOf<PathwayParameter>(1, share)
}
