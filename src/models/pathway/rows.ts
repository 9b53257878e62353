import type { CohortModel, Reward, Row } from '../../projection/model/model.js'
import { complementOf, differenceOf, productOf } from '../../projection/model/values.js'
import { afterLeerjaar4, withoutDiploma } from './admission.js'
import type { PathwayParameter, PathwayState } from './codes.js'

type PathwayRow = Row<PathwayState, PathwayParameter>

/**
 * The transitions of the pathway.
 *
 * @internal
 */
export function pathwayRows(): CohortModel<PathwayState, PathwayParameter>['transitions'] {
  return {
    'bb-3': fromBb3(),
    'lwt-3': toLeerjaar4('lwt-4', 'no-leerjaar-4'),
    'entree-vmbo-3': toLeerjaar4('entree-vmbo-4', 'no-leerjaar-4-entree'),
    'vakmanschap-3': toLeerjaar4('vakmanschap-4', 'no-leerjaar-4'),
    'bb-4': afterLeerjaar4({ noDiploma: 'no-diploma', notAdmitted: 'not-admitted', to: 'mbo-2' }),
    'lwt-4': afterLeerjaar4({ noDiploma: 'no-diploma-lwt', notAdmitted: 'not-admitted-lwt', to: 'mbo-2-lwt' }),
    'vakmanschap-4': afterLeerjaar4({
      noDiploma: 'no-diploma-vakmanschap',
      notAdmitted: 'not-admitted-vakmanschap',
      to: 'mbo-2-vakmanschap',
    }),
    'entree-vmbo-4': afterEntreeInVmbo(),
    'mbo-1': fromMbo1(),
    'mbo-2': fromMbo2('mbo-2', 'no-mbo-2-diploma'),
    'mbo-2-lwt': fromMbo2('mbo-2-lwt', 'no-mbo-2-diploma-lwt'),
    'mbo-2-entree': fromMbo2('mbo-2-entree', 'no-mbo-2-diploma-entree'),
    'mbo-2-vakmanschap': fromMbo2('mbo-2-vakmanschap', 'no-mbo-2-diploma-vakmanschap'),
  }
}

function toLeerjaar4(next: PathwayState, lost: PathwayParameter): PathwayRow {
  return { [next]: complementOf<PathwayParameter>(lost), ...withoutDiploma(lost) }
}

/** Of regular bb some join a leerwerktraject, or an entree within the vmbo, in leerjaar 4. */
function fromBb3(): PathwayRow {
  const goesOn = complementOf<PathwayParameter>('no-leerjaar-4')
  return {
    'bb-4': productOf(goesOn, differenceOf(1, 'joins-lwt', 'joins-entree')),
    'lwt-4': productOf(goesOn, 'joins-lwt'),
    'entree-vmbo-4': productOf(goesOn, 'joins-entree'),
    ...withoutDiploma('no-leerjaar-4'),
  }
}

/**
 * After an entree within the vmbo as after a year of mbo-1: of these pupils themselves nothing was published. But a diploma
 * of mbo-1 with work takes somebody off the count of vsv in the mbo alone: who leaves the vo is a vsv'er either way.
 */
function afterEntreeInVmbo(): PathwayRow {
  return {
    'mbo-1': 'mbo-1-to-mbo-1',
    'mbo-2-entree': 'mbo-1-to-mbo-2',
    'vsv-from-mbo-1': 'mbo-1-to-out',
    elsewhere: 'rest',
  }
}

function fromMbo1(): PathwayRow {
  const leaves = complementOf<PathwayParameter>('mbo-1-stays')
  return {
    'mbo-1': 'mbo-1-stays',
    'mbo-2': productOf(leaves, 'mbo-1-leaves-to-mbo-2'),
    'vsv-from-mbo-1': productOf(leaves, 'mbo-1-leaves-out', 'vsv-of-mbo-1-out'),
    work: productOf(leaves, 'mbo-1-leaves-out', complementOf('vsv-of-mbo-1-out')),
    elsewhere: 'rest',
  }
}

function fromMbo2(own: PathwayState, lost: PathwayParameter): PathwayRow {
  return {
    [own]: 'mbo-2-stays',
    startkwalificatie: productOf<PathwayParameter>(complementOf('mbo-2-stays'), complementOf(lost)),
    'vsv-from-mbo-2': 'rest',
  }
}

/**
 * What the pathway counts besides people: diplomas of bb, new startkwalificaties, new vsv'ers, and leavers who have work
 * directly after leaving.
 *
 * @internal
 */
export function pathwayRewards(): Readonly<Record<string, Reward<PathwayState, PathwayParameter>>> {
  return {
    'bb-diplomas': {
      perState: { 'bb-4': complementOf('no-diploma'), 'lwt-4': complementOf('no-diploma-lwt') },
    },
    startkwalificaties: { perArrival: { startkwalificatie: 1 } },
    vsv: {
      perArrival: { 'vsv-no-bb-diploma': 1, 'vsv-not-admitted': 1, 'vsv-from-mbo-1': 1, 'vsv-from-mbo-2': 1 },
    },
    'in-work': {
      perArrival: {
        startkwalificatie: 'work-after-mbo-2',
        work: 1,
        'vsv-from-mbo-1': 'work-after-mbo-1',
        'vsv-no-bb-diploma': 'work-without-diploma',
        'vsv-not-admitted': 'work-without-diploma',
        'vsv-from-mbo-2': 'work-without-diploma',
      },
    },
  }
}
