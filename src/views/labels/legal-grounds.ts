import type { IsoDate } from '../../core/calendar.js'

/** Why there is no ground on a day: the regulation that would give it starts later, or had ended. */
export type GroundTerm = { readonly from: IsoDate } | { readonly until: IsoDate } | 'later'

/**
 * What to say of a ground that a traject lacks on the day asked for, by the fact of the register. The first ground of a
 * traject lacks because it starts later, the last one because it ended. `later` stands where the act was adopted before
 * the day of its start was set.
 *
 * @internal
 */
export const groundTerms: Readonly<Record<string, GroundTerm>> = {
  'trajectories/leerwerktraject/legal-basis LWT-01-regeling': { from: '2001-08-01' },
  'trajectories/vm2/legal-basis VM2-01-regeling': { from: '2008-08-01' },
  'trajectories/vm2/legal-basis VM2-01': { until: '2017-08-01' },
  'trajectories/vakmanschaproute/legal-basis DLL-01': { from: '2014-08-01' },
  'trajectories/vakmanschaproute/legal-basis DLL-01-wijziging': { until: '2022-08-01' },
  'trajectories/doorlopende-leerroute/legal-basis WSB-01': 'later',
  'trajectories/geintegreerde-route/legal-basis WSB-03': 'later',
}
