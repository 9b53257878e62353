import type { Aim, Leerweg, Scale, SpecialNeed } from './codes.js'

/**
 * What must be known about a traject to judge it. Leave out what is not known: a missing fact never counts as "no".
 *
 * @category Definition
 */
export interface TrajectoryDescription {
  /** Whether it is a traject that pupils follow, or a measure that only brings in money. */
  readonly kind?: 'traject' | 'funding-measure' | undefined
  /** The leerwegen its pupils are in. */
  readonly leerwegen?: readonly Leerweg[] | undefined
  /** The special needs that it is set up for; an empty list for none. */
  readonly specialNeeds?: readonly SpecialNeed[] | undefined
  /** Whether it is to keep pupils in education. */
  readonly keepsInEducation?: boolean | undefined
  /** Whether it is to let them complete an education that fits their ambitions and abilities. */
  readonly completesFittingEducation?: boolean | undefined
  /** The qualifications it leads to in the end; an empty list for none of the two. */
  readonly aims?: readonly Aim[] | undefined
  /** Whether pupils meet practice earlier and more often. */
  readonly earlierAndMorePractice?: boolean | undefined
  /** Whether it smooths the transition from vmbo to mbo. */
  readonly smoothTransition?: boolean | undefined
  /** How it is organised. No criterion: it never turns the outcome. */
  readonly scale?: Scale | undefined
}

/**
 * How the definition is read.
 *
 * @category Definition
 */
export interface DefinitionOptions {
  /**
   * Whether an mbo-1 diploma will do as the aim. The summary of the report (lines 8-11) allows it, between brackets;
   * sections 2.1 and 3.5 name the startkwalificatie only. Default `allowed`, since the report itself counts the
   * assistentenopleiding.
   */
  readonly fallbackToMbo1?: 'allowed' | 'not-allowed'
}
