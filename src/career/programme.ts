/**
 * The level of an mbo programme. `entree` is level 1: the entreeopleiding, and before 1 August 2014 the
 * assistentopleiding.
 *
 * @category Careers
 */
export type ProgrammeLevel = 'entree' | 'mbo-2' | 'mbo-3' | 'mbo-4'

/** All levels, from low to high. */
export const programmeLevels: readonly ProgrammeLevel[] = ['entree', 'mbo-2', 'mbo-3', 'mbo-4']
