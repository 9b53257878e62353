import type { IsoDate } from '../core/calendar.js'
import type { DatedRule } from '../policy/rule.js'
import { vm2Besluit2012, vm2Regeling2008, vm2RegelingTekst2012, wvoTekst2010 } from './acts.js'

/**
 * Whether leerplicht stands in the way of the entreeopleiding in the vmbo.
 *
 * @category Facts
 */
export interface LeerplichtInVmbo {
  /** Pupils under volledige leerplicht, of 14 and 15, can follow it: the rule for the mbo does not reach them. */
  readonly leerplichtigePupils: 'admissible'
}

/**
 * The days on which a cohort of VM2 could start.
 *
 * @category Facts
 */
export interface Vm2Cohorts {
  /** The days. */
  readonly startsOn: readonly IsoDate[]
}

/** AIV-06: pupils under leerplicht in the entreeopleiding in the vmbo. */
export const leerplichtInVmbo: DatedRule<LeerplichtInVmbo> = {
  key: 'admission/entreeopleiding-in-vmbo/leerplicht',
  question: 'Can pupils under volledige leerplicht follow an assistenten- or entreeopleiding in the vmbo?',
  effects: [
    {
      id: 'AIV-06',
      value: { leerplichtigePupils: 'admissible' },
      act: wvoTekst2010,
      article: 'art. 10b8 lid 5',
      from: { unread: true, by: '2010-08-01' },
      until: { unread: true, after: '2015-09-01' },
      grade: 'inferred',
      note:
        'The clause on pupils under 16 supposes them. WEB art. 8.1.1b is about enrolment in the mbo, and WEB art. ' +
        '8.2.1 lid 7 extends only the preparation to examendeelnemers.',
    },
  ],
}

/** VM2-01: the cohorts of VM2. */
export const vm2Cohorts: DatedRule<Vm2Cohorts> = {
  key: 'admission/vm2/cohorts',
  question: 'On which days could a cohort of VM2 start?',
  effects: [
    {
      id: 'VM2-01-regeling',
      value: { startsOn: ['2008-08-01', '2009-08-01', '2010-08-01', '2011-08-01'] },
      act: vm2Regeling2008,
      article: 'WEB art. 12.1.1',
      from: '2008-08-01',
      grade: 'inferred',
      changes: [{ by: vm2RegelingTekst2012, ends: '2012-08-01' }],
      note: 'Six yearly cohorts from 1 August 2008; that 2010 and 2011 had the same day is a reading.',
    },
    {
      id: 'VM2-01',
      value: { startsOn: ['2012-08-01', '2013-08-01'] },
      act: vm2Besluit2012,
      article: 'art. 4; WEB art. 12.1.1',
      from: '2012-08-01',
      until: '2017-08-01',
      grade: 'quoted',
      note: 'The last new cohorts; who was in one can finish its four years.',
    },
  ],
}
