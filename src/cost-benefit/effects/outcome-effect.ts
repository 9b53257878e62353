import type { Amounts } from '../flows/amounts.js'
import type { FlowEvidence, FlowNature } from '../flows/flow.js'

/**
 * A value with what it rests on.
 *
 * @typeParam Value - the value: a share, a wage, a path by year
 * @category Effects
 */
export interface Graded<Value> {
  /** The value. */
  readonly value: Value
  /** What it rests on. */
  readonly evidence: FlowEvidence
  /** Where it was read. */
  readonly source?: string
}

/**
 * One number for every year, or one for each year since the outcome began to count, and 0 in the years after the list.
 *
 * @category Effects
 */
export type YearsSince = number | ArrayLike<number>

/**
 * More outcomes of a kind, such as startkwalificaties, and what each of them brings, put together from parts.
 *
 * For one outcome in one year since it began to count:
 * `persistence x (participation gap x wage + wage gap x participation)` is earned more, and other parts are
 * `persistence x amount`. Outcomes that come about in a year then bring that in the years that follow. There is no
 * default amount: every part is the caller's, with what it rests on.
 *
 * @typeParam Party - the names of the parties
 * @category Effects
 */
export interface OutcomeEffect<Party extends string = string> {
  /** What the outcome is called; the names of the flows start with it. */
  readonly outcome: string
  /**
   * How many outcomes more are reached in each year of the appraisal, with or without draws: `[6]` for six in the first
   * year and none after. 0 is the answer of who knows of no effect.
   */
  readonly extra: Graded<Amounts>
  /**
   * The share (0 to 1) of these that there would have been anyway. Leave it out where the number is a difference with a
   * comparison group already.
   */
  readonly deadweightShare?: Graded<number>
  /**
   * The share (0 to 1) of what is earned more that others lose, who would else have had the job. It is counted as a
   * cost to `parties.others`, who pay less tax in turn.
   */
  readonly displacementShare?: Graded<number>
  /** The share (0 to 1) for whom the gap persists, by year: others make up for it, or lose what they had gained. */
  readonly persistence: Graded<YearsSince>
  /** After how many years an outcome begins to count, a whole number; at once when left out. */
  readonly startsAfter?: number
  /** What an outcome brings. */
  readonly parts: readonly EffectPart<Party>[]
  /** The share (0 to 1) of earnings that goes to government; no tax flow when left out. */
  readonly taxShare?: Graded<number>
  /** Who is who. */
  readonly parties: EffectParties<Party>
  /** The year or period whose prices all amounts are in. */
  readonly priceLevel: number | string
}

/**
 * Who is who in the flows of an effect.
 *
 * @typeParam Party - the names of the parties
 * @category Effects
 */
export interface EffectParties<Party extends string = string> {
  /** Who reaches the outcome and earns more. */
  readonly person: Party
  /** Who has the tax and pays the benefits. */
  readonly government: Party
  /** Who loses a job to them; needed for a displacement share. */
  readonly others?: Party
}

/**
 * One part of what an outcome brings in a year.
 *
 * Earnings are participation times wage. To add up to their whole difference, the gap in participation must go with the
 * wage of who is without the outcome, and the gap in wage with the participation of who has it (or both the other way
 * round).
 *
 * @typeParam Party - the names of the parties
 * @category Effects
 */
export type EffectPart<Party extends string = string> =
  | {
      /** Marks earnings by working more often. */
      readonly kind: 'participation'
      /** What the flow is called, behind the outcome; `participation` when left out. */
      readonly name?: string
      /** The difference in the share that works (-1 to 1). */
      readonly gap: Graded<YearsSince>
      /** What somebody who works earns, in euros a year. */
      readonly wage: Graded<YearsSince>
    }
  | {
      /** Marks earnings by a higher wage. */
      readonly kind: 'wage'
      /** What the flow is called, behind the outcome; `wage` when left out. */
      readonly name?: string
      /** The difference in what somebody who works earns, in euros a year. */
      readonly gap: Graded<YearsSince>
      /** The share that works (0 to 1). */
      readonly participation: Graded<YearsSince>
    }
  | {
      /** Marks social benefits that are not paid: the person loses what government saves. */
      readonly kind: 'benefits'
      /** What the flow is called, behind the outcome; `benefits` when left out. */
      readonly name?: string
      /** What is paid less to each, in euros a year. */
      readonly amount: Graded<YearsSince>
    }
  | {
      /** Marks any other part: crime, health, the surplus of an employer. */
      readonly kind: 'other'
      /** What the flow is called, behind the outcome. */
      readonly name: string
      /** Euros a year for each outcome. */
      readonly amount: Graded<YearsSince>
      /** Whether it moves money, or uses up or brings something. */
      readonly nature: FlowNature
      /** Who pays, or bears the cost; absent for a real benefit. */
      readonly payer?: Party
      /** Who receives, or has the benefit; absent for a real cost. */
      readonly receiver?: Party
    }
