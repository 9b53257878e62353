import { throwProblems, type Problem } from '../../core/errors.js'
import { isRecord } from '../../core/fields.js'
import { parties, paymentForms } from '../labels/codes/ledger.js'
import { assumptionTexts } from '../labels/statements.js'
import { outcomeTexts, reasonTexts } from '../labels/verdicts.js'

type Kind =
  | 'verdict'
  | 'timetable'
  | 'options'
  | 'aftermath'
  | 'resolution'
  | 'confrontation'
  | 'statement'
  | 'mbo-weights'
  | 'praktijkleren'
  | 'incentive'
  | 'assessment'
  | 'appraisal'

interface KindOfResult {
  /** What it is, and which function of another folder gives it. */
  readonly words: string
  /** The function that explains it. */
  readonly by: string
  readonly fits: (value: unknown) => boolean
}

const hasLists = (value: unknown, ...names: readonly string[]) =>
  isRecord(value) && names.every((name) => Array.isArray(value[name]))

const isVerdict = (value: unknown) => hasLists(value, 'reasons', 'missing') && isRecord(value) && 'outcome' in value
const isTimetable = (value: unknown) => isVerdict(value) && hasLists(value, 'breaches', 'notes')
const isOption = (value: unknown) => hasLists(value, 'closedBy') && isRecord(value) && isVerdict(value['verdict'])
const isAftermath = (value: unknown) =>
  hasLists(value, 'consequences', 'missing') && isRecord(value) && isVerdict(value['regime'])
const isResolution = (value: unknown) => hasLists(value, 'remarks') && isRecord(value) && 'validOn' in value
const isConfrontation = (value: unknown) =>
  hasLists(value, 'rules') && isRecord(value) && isRecord(value['expectation']) && 'heard' in value

const isAssessment = (value: unknown) =>
  hasLists(value, 'disagreements') && isRecord(value) && isRecord(value['conditions']) && isRecord(value['results'])

const isAppraisal = (value: unknown) =>
  hasLists(value, 'flows', 'sources', 'assumptions') && isRecord(value) && isRecord(value['breakEven']) && isRecord(value['appraisal'])

const isMboWeights = (value: unknown) => hasLists(value, 'years', 'assumptions')

const isStatement = (value: unknown) =>
  hasLists(value, 'entries', 'unknown', 'assumptions') && isRecord(value) && isRecord(value['total'])

const kinds: Readonly<Record<Kind, KindOfResult>> = {
  options: {
    words: 'a list of ways on, as admission.optionsFor gives it',
    by: 'explainOptions',
    fits: (value) => Array.isArray(value) && value.every(isOption),
  },
  timetable: {
    words: 'the verdict on a timetable, as placement.checkTimetable gives it',
    by: 'explainTimetable',
    fits: isTimetable,
  },
  verdict: { words: 'the verdict of a rule', by: 'explain', fits: isVerdict },
  aftermath: {
    words: 'what follows from an advice, as bsa.afterNegativeAdvice gives it',
    by: 'explainAfterAdvice',
    fits: isAftermath,
  },
  resolution: {
    words: 'what held on a day, as policy.resolve gives it',
    by: 'explainResolution',
    fits: isResolution,
  },
  confrontation: {
    words: 'an expectation beside the register, as policy.confront gives it',
    by: 'explainConfrontation',
    fits: isConfrontation,
  },
  'mbo-weights': {
    words: 'the weights of a student, as funding.mboWeights gives them',
    by: 'explainMboWeights',
    fits: isMboWeights,
  },
  praktijkleren: {
    words: 'the subsidy for a practice place, as funding.praktijkleren gives it',
    by: 'explainPraktijkleren',
    fits: (value) => isStatement(value) && isRecord(value) && 'hours' in value,
  },
  incentive: {
    words: 'the incentive of an applicant, as funding.incentive gives it',
    by: 'explainIncentive',
    fits: (value) => isStatement(value) && isRecord(value) && 'expectedWeights' in value,
  },
  assessment: {
    words: 'an assessment of a traject, as organisability.assess gives it',
    by: 'explainAssessment',
    fits: isAssessment,
  },
  appraisal: {
    words: 'the appraisal of a traject, as models.appraisals.appraiseTraject gives it',
    by: 'explainAppraisal',
    fits: isAppraisal,
  },
  statement: {
    words: 'a statement of money, as funding.perPupil gives it',
    by: 'explainStatement',
    fits: isStatement,
  },
}

/** Parts of results and results of several verdicts, with what to do. */
const parts: readonly (readonly [fits: (value: unknown) => boolean, words: string])[] = [
  [isOption, 'this is one way on; explainOptions explains a list of them, and explain its verdict'],
  [isConsequences, 'these are consequences of an advice; explainAfterAdvice explains the whole result they came with'],
  [isPair, 'these are two verdicts; explain explains each of them: at3a and at3b'],
  [isExpectation, 'this is an expectation; explainConfrontation explains what policy.confront makes of it'],
]

function isConsequences(value: unknown): boolean {
  const isOne = (each: unknown) => isRecord(each) && 'code' in each && 'state' in each && 'facts' in each
  return Array.isArray(value) ? value.length > 0 && value.every(isOne) : isOne(value)
}

function isPair(value: unknown): boolean {
  return isRecord(value) && isVerdict(value['at3a']) && isVerdict(value['at3b'])
}

function isExpectation(value: unknown): boolean {
  return hasLists(value, 'leansOn')
}

/**
 * Stops where a value is not of the kind that a function explains, and says which function explains it.
 *
 * @throws MaatwerkError `invalid-input`
 * @internal
 */
export function assertExplained(kind: Kind, value: unknown): void {
  const expected = kinds[kind].words
  if (!kinds[kind].fits(value)) {
    throwProblems('invalid-input', 'an explanation', [{ path: '', message: whatItIs(value), expected }])
  }
  if (kind === 'verdict' || kind === 'timetable') assertCodes(value)
  if (kind === 'statement') assertStatementCodes(value)
}

function whatItIs(value: unknown): string {
  const found = Object.values(kinds).find(({ fits }) => fits(value))
  if (found !== undefined) return `this is ${found.words}; ${found.by} explains it`
  return parts.find(([fits]) => fits(value))?.[1] ?? 'this is no result that can be explained'
}

/** A verdict with codes of its own has no words here. */
function assertCodes(value: unknown): void {
  const { outcome, reasons } = value as { outcome: unknown; reasons: readonly unknown[] }
  const codeOf = (reason: unknown) => (isRecord(reason) ? reason['code'] : undefined)
  throwProblems('invalid-input', 'an explanation', [
    ...unknownCode(outcomeTexts, outcome, 'outcome', 'an outcome of a rule of this library'),
    ...reasons.flatMap((reason, index) => {
      return unknownCode(reasonTexts, codeOf(reason), `reasons[${index}].code`, 'a condition of a rule of this library')
    }),
  ])
}

/** Assumptions, parties and forms that there are not have no words. */
function assertStatementCodes(value: unknown): void {
  const { entries, assumptions } = value as { entries: readonly unknown[]; assumptions: readonly unknown[] }
  throwProblems('invalid-input', 'an explanation', [
    ...entries.flatMap((entry, index) => {
      const fields = isRecord(entry) ? entry : {}
      return Object.entries({ payer: parties, receiver: parties, form: paymentForms }).flatMap(([name, table]) => {
        return unknownCode(table, fields[name], `entries[${index}].${name}`, `one of ${Object.keys(table).join(', ')}`)
      })
    }),
    ...assumptions.flatMap((code, index) => {
      return unknownCode(assumptionTexts, code, `assumptions[${index}]`, 'an assumption of a statement of this library')
    }),
  ])
}

function unknownCode(table: object, code: unknown, path: string, expected: string): Problem[] {
  if (typeof code === 'string' && Object.hasOwn(table, code)) return []
  return [{ path, message: 'this is not one of the codes', expected }]
}
