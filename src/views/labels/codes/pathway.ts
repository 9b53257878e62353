import type { LossChannel, PathwayState } from '../../../models/index.js'
import type { Text } from '../text.js'

/** A state of the pathway. */
export const pathwayStates: Readonly<Record<PathwayState, Text>> = {
  'bb-3': { nl: 'bb leerjaar 3', en: 'bb leerjaar 3' },
  'bb-4': { nl: 'bb leerjaar 4', en: 'bb leerjaar 4' },
  'lwt-3': { nl: 'leerwerktraject leerjaar 3', en: 'leerwerktraject leerjaar 3' },
  'lwt-4': { nl: 'leerwerktraject leerjaar 4', en: 'leerwerktraject leerjaar 4' },
  'entree-vmbo-3': { nl: 'entree in het vmbo, leerjaar 3', en: 'entree within the vmbo, leerjaar 3' },
  'entree-vmbo-4': { nl: 'entree in het vmbo, leerjaar 4', en: 'entree within the vmbo, leerjaar 4' },
  'vakmanschap-3': { nl: 'VM2 of vakmanschaproute, leerjaar 3', en: 'VM2 or vakmanschaproute, leerjaar 3' },
  'vakmanschap-4': { nl: 'VM2 of vakmanschaproute, leerjaar 4', en: 'VM2 or vakmanschaproute, leerjaar 4' },
  'mbo-1': { nl: 'mbo-1', en: 'mbo-1' },
  'mbo-2': { nl: 'mbo-2', en: 'mbo-2' },
  'mbo-2-lwt': { nl: 'mbo-2 na een leerwerktraject', en: 'mbo-2 after a leerwerktraject' },
  'mbo-2-entree': { nl: 'mbo-2 na entree in het vmbo', en: 'mbo-2 after entree within the vmbo' },
  'mbo-2-vakmanschap': { nl: 'mbo-2 in VM2 of vakmanschaproute', en: 'mbo-2 in VM2 or the vakmanschaproute' },
  'vsv-no-bb-diploma': { nl: 'vsv zonder bb-diploma', en: 'vsv without a bb diploma' },
  'vsv-not-admitted': { nl: 'vsv na het bb-diploma', en: 'vsv after the bb diploma' },
  'vsv-from-mbo-1': { nl: 'vsv uit mbo-1', en: 'vsv from mbo-1' },
  'vsv-from-mbo-2': { nl: 'vsv uit mbo-2', en: 'vsv from mbo-2' },
  work: { nl: 'werk na mbo-1', en: 'work after mbo-1' },
  startkwalificatie: { nl: 'startkwalificatie', en: 'startkwalificatie' },
  elsewhere: { nl: 'ander onderwijs', en: 'other education' },
}

/** A channel of loss on the pathway. */
export const lossChannels: Readonly<Record<LossChannel, Text>> = {
  'no-bb-diploma': { nl: 'geen diploma vmbo-bb', en: 'no diploma of vmbo-bb' },
  'not-admitted': { nl: 'niet toegelaten tot mbo-2', en: 'not admitted to mbo-2' },
  'no-mbo-2-diploma': { nl: 'geen diploma mbo-2', en: 'no diploma of mbo-2' },
}
