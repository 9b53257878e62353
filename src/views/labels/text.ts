/**
 * The language of a label or an explanation: Dutch or English. Dutch legal terms stay Dutch in both.
 *
 * @category Labels
 */
export type Language = 'nl' | 'en'

/**
 * A text in both languages.
 *
 * @category Labels
 */
export interface Text {
  /** In Dutch. */
  readonly nl: string
  /** In English. */
  readonly en: string
}

/**
 * What a condition says in each state, as a sentence without its full stop.
 *
 * @category Labels
 */
export interface ReasonText {
  /** When it is met. */
  readonly met: Text
  /** When it is not met. */
  readonly 'not-met': Text
  /** When it is not known. */
  readonly unknown: Text
}

/** Both languages. */
export const languages: readonly Language[] = ['nl', 'en']
