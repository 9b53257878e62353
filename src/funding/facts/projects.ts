import type { Euro } from '../../core/euro.js'
import type { DatedRule } from '../../policy/rule.js'
import { leerlijnenRegeling2006, projectsubsidie2006 } from '../acts.js'

/**
 * A subsidy for projects against vsv and in bbl.
 *
 * @category Facts
 */
export interface ProjectSubsidy {
  /** The most for all projects together, in euros. */
  readonly inAll: Euro
  /** The share of it for projects against vsv, 0..1. */
  readonly vsvShare: number
  /** The largest share of the costs of a project that is paid, 0..1. */
  readonly mostShareOfCosts: number
  /** By how much it is cut where too few participants stay or reach a startkwalificatie. */
  readonly cut: ProjectCut
  /** Participants are younger than this. */
  readonly participantsBelow: number
}

/**
 * A cut in a subsidy for weak results.
 *
 * @category Facts
 */
export interface ProjectCut {
  /** It is cut where a smaller share of the participants than this stays or reaches a startkwalificatie, 0..1. */
  readonly belowShare: number
  /** The smallest cut, as a share 0..1. */
  readonly least: number
  /** The largest cut, as a share 0..1. */
  readonly most: number
}

/**
 * The sums of a small scheme for projects on the passage from vmbo to mbo.
 *
 * @category Facts
 */
export interface LeerlijnenProjects {
  /** The sums by number of schools, the smallest number first. */
  readonly sums: readonly LeerlijnenProjectSum[]
  /** The most for all projects together, in euros. */
  readonly ceiling: Euro
}

/**
 * The sum for one project.
 *
 * @category Facts
 */
export interface LeerlijnenProjectSum {
  /** The most vmbo schools that may take part; absent where there is no such limit. */
  readonly mostVmboSchools?: number
  /** The sum in euros. */
  readonly perProject: Euro
}

/** FUN-35: projects of 2006. */
export const vsvProjectSubsidy2006: DatedRule<ProjectSubsidy> = {
  key: 'funding/vsv/project-subsidy-2006',
  question: 'What does the project subsidy of 2006 pay against vsv?',
  effects: [
    {
      id: 'FUN-35',
      value: {
        inAll: { eur: '45000000' },
        vsvShare: 0.805,
        mostShareOfCosts: 0.5,
        cut: { belowShare: 0.6, least: 0.1, most: 1 },
        participantsBelow: 23,
      },
      act: projectsubsidie2006,
      article: 'art. 3–6',
      from: '2006-01-01',
      until: '2007-01-01',
      grade: 'quoted',
      note: 'Of its days only the year was noted.',
    },
  ],
}

/** DLL-05: projects before the experiments with doorlopende leerlijnen. */
export const leerlijnenProjects: DatedRule<LeerlijnenProjects> = {
  key: 'funding/doorlopende-leerlijnen/project-sum',
  question: 'What did a project on the passage from vmbo to mbo get before the experiments of 2014?',
  effects: [
    {
      id: 'DLL-05',
      value: {
        sums: [{ mostVmboSchools: 3, perProject: { eur: '50000' } }, { perProject: { eur: '75000' } }],
        ceiling: { eur: '900000' },
      },
      act: leerlijnenRegeling2006,
      article: 'as a whole',
      from: { unread: true, after: '2004-12-31', by: '2006-12-31' },
      until: { unread: true, after: '2006-12-31', by: '2014-12-31' },
      grade: 'quoted',
      note: 'The scheme is of 2006; it was on the books from 2005 to 2014.',
    },
  ],
}
