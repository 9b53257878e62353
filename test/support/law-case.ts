/**
 * A case as a lawyer reads it: the facts, the days, what the law makes of them, and the fact of the register that
 * decides. Written from the sources before the code ran.
 */
export interface LawCase<Facts, Outcome extends string> {
  /** The facts of the case, as they are given to the function. */
  readonly facts: Facts
  /** The day the question is asked for, where it does not follow from the facts. */
  readonly on?: string
  /** The day whose knowledge is used; the edition of the register when left out. */
  readonly knownOn?: string
  /** A reading beside the law; the law when left out. */
  readonly reading?: string
  /** What it comes to. */
  readonly outcome: Outcome | 'undetermined'
  /** The codes of the conditions that are not met; none when left out. */
  readonly notMet?: readonly string[]
  /** The codes of the conditions that are not known; none when left out. */
  readonly unknown?: readonly string[]
  /** What to supply; nothing when left out. */
  readonly missing?: readonly string[]
  /** The id of the fact that decides. */
  readonly fact: string
  /** Why, in a few words. */
  readonly why: string
}

/**
 * A case as a row of a page: everything in it is text. Where a table has another shape than {@link LawCase}, a function
 * beside it turns its rows into this.
 */
export interface RenderedCase {
  /** The facts, each with its path: `enrolment.startedOn 2014-09-01, facilitiesProvided yes`. */
  readonly facts: string
  /** The day the question is asked for. */
  readonly on?: string
  /** The day whose knowledge is used. */
  readonly knownOn?: string
  /** A reading beside the law. */
  readonly reading?: string
  /** What it comes to. */
  readonly outcome: string
  /** What the outcome rests on: conditions that fail or are open, breaches, what is missing. */
  readonly reasons: readonly string[]
  /** The id of the fact that decides. */
  readonly fact: string
  /** Why, in a few words. */
  readonly why: string
}

/** A case of the usual shape as a row of a page. */
export function renderedCase(row: LawCase<object, string>): RenderedCase {
  const { facts, outcome, fact, why } = row
  return { facts: factsText(facts), ...asked(row), outcome, reasons: reasonsText(row), fact, why }
}

/** An amount as a cell of a page, with cents where it has any. */
export function eurosText(eur: string | undefined): string {
  return eur === undefined ? 'not known' : `${eur.replace(/\.\d$/, '$&0')} euros`
}

/** The days and the reading of a row, as far as it has them. */
export function asked(row: Pick<RenderedCase, 'on' | 'knownOn' | 'reading'>) {
  return {
    ...(row.on === undefined ? {} : { on: row.on }),
    ...(row.knownOn === undefined ? {} : { knownOn: row.knownOn }),
    ...(row.reading === undefined ? {} : { reading: row.reading }),
  }
}

/** The conditions that fail or are open, and what is missing, as texts. */
export function reasonsText(row: Pick<LawCase<unknown, string>, 'notMet' | 'unknown' | 'missing'>): string[] {
  return [
    ...(row.notMet ?? []).map((code) => `not met: ${code}`),
    ...(row.unknown ?? []).map((code) => `not known: ${code}`),
    ...(row.missing ?? []).map((path) => `missing: ${path}`),
  ]
}

/** Facts in one line, each with its path; what is not given is left out. */
export function factsText(facts: unknown): string {
  return leaves(facts, '').join(', ')
}

function leaves(value: unknown, path: string): string[] {
  if (value === undefined) return []
  if (typeof value === 'boolean') return [`${path} ${value ? 'yes' : 'no'}`]
  if (typeof value === 'string') return [`${path} ${value}`]
  if (typeof value !== 'object' || value === null) return [`${path} ${JSON.stringify(value)}`]
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => leaves(item, `${path}[${index}]`))
    return items.length === 0 ? [`${path} none`] : items
  }
  return Object.entries(value).flatMap(([name, each]) => leaves(each, path === '' ? name : `${path}.${name}`))
}
