import type { IsoDate } from '../../core/calendar.js'
import { isRecord } from '../../core/fields.js'
import { dayOf, labelsOf, startOfLabel, type TimeAxis } from '../model/time.js'
import type { BindOptions, LayerInCycle, PolicyAnswer, PolicyQuestion } from './binding.js'
import type { Layer, RuleBasis } from './scenario.js'

/**
 * Whether a layer rests on a rule of a register.
 *
 * @internal
 */
export function restsOnRule<Parameter extends string>({ basis }: Layer<Parameter>): boolean {
  return basis !== undefined && 'rule' in basis
}

/**
 * A layer to look at, and where to ask for its rule.
 *
 * @internal
 */
export interface Binding {
  readonly layer: Layer
  readonly time: TimeAxis
  readonly options: BindOptions
  /** Called with what the register gave, where that is no answer. */
  readonly refused: (answer: unknown) => void
}

/**
 * For each cycle whether a layer acts, and why.
 *
 * @internal
 */
export function accountOf(binding: Binding): LayerInCycle[] {
  return labelsOf(binding.time).map((cycle) => {
    const place = startOfLabel(cycle)
    return { cycle, ...(restsOnRule(binding.layer) ? byRule(place, binding) : byWindow(place, binding.layer)) }
  })
}

type Reason = Omit<LayerInCycle, 'cycle'>

function byWindow(place: number, layer: Layer): Reason {
  if (inWindow(place, layer)) return { acts: true, because: 'assumption' }
  const acts = inWindow(place, { ...layer, from: undefined }) && inWindow(place + (layer.leads ?? 0), { ...layer, until: undefined })
  return { acts, because: acts ? 'anticipation' : 'outside-window' }
}

interface Window {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

function inWindow(place: number, { from, until }: Window): boolean {
  return (from === undefined || place >= startOfLabel(from)) && (until === undefined || place < startOfLabel(until))
}

/**
 * The rule of the cycle itself decides, or else that of the first of the cycles ahead in which it counts. Where it counts
 * in none of them, the first of which the register does not know is the one to look at.
 */
function byRule(place: number, binding: Binding): Reason {
  const looked: (Asked & { readonly ahead: number })[] = []
  for (const ahead of daysAhead(place, binding)) {
    const { counts, ...rest } = answerOn(place, ahead, binding)
    if (counts) return { acts: true, because: ahead === 0 ? reasonOf(rest) : 'anticipation', ...rest }
    looked.push({ counts, ahead, ...rest })
  }
  const decides = looked.find((each) => reasonOf(each) === 'not-known') ?? looked.find(({ ahead }) => ahead === 0)
  if (decides === undefined) return { acts: false, because: 'outside-window' }
  const { asked, answer } = decides
  return { acts: false, because: reasonOf(decides), ...(asked === undefined ? {} : { asked }), ...(answer === undefined ? {} : { answer }) }
}

function reasonOf({ answer }: Pick<Asked, 'answer'>): 'rule' | 'not-known' {
  return answer?.mayApply === true ? 'not-known' : 'rule'
}

/** How many cycles ahead there is a day in the window of the layer to ask for; after the year 9999 there are none. */
function daysAhead(place: number, { layer, time }: Binding): number[] {
  const ahead = Array.from({ length: (layer.leads ?? 0) + 1 }, (_, cycles) => cycles)
  return ahead.filter((cycles) => inWindow(place + cycles, layer) && dayOf(place + cycles, time)?.length === 10)
}

interface Asked extends Pick<LayerInCycle, 'asked' | 'answer'> {
  readonly counts: boolean
}

function answerOn(seenFrom: number, ahead: number, { layer, time, options, refused }: Binding): Asked {
  const { knownOn, resolve } = options
  const known = knownOn === 'each-cycle' ? dayOf(seenFrom, time) : knownOn
  const asked: PolicyQuestion = { validOn: dayOf(seenFrom + ahead, time)!, ...(known === undefined ? {} : { knownOn: known }) }
  const answer: unknown = resolve(layer.basis as RuleBasis, asked)
  if (isAnswer(answer)) return { counts: isIn(options, answer, { asked, ahead, layer }), asked, answer }
  refused(answer)
  return { counts: false, asked }
}

function isAnswer(answer: unknown): answer is PolicyAnswer {
  return isRecord(answer) && typeof answer['status'] === 'string'
}

interface Occasion {
  readonly asked: PolicyQuestion
  /** How many cycles before that day people act on it. */
  readonly ahead: number
  readonly layer: Layer
}

function isIn(options: BindOptions, answer: PolicyAnswer, occasion: Occasion): boolean {
  const { status, foreseen, mayApply } = answer
  if (mayApply === true) return options.notKnown === 'act' && !(options.policy === 'in-force-only' && isToCome(occasion))
  if (options.policy === 'in-force-only') return status === 'in-werking' && !foreseen
  const isPlanned = status === 'vastgesteld' || (status === 'voorgenomen' && options.policy === 'with-proposed')
  return status === 'in-werking' || (isPlanned && isPlannedFor(answer, occasion.asked.validOn, occasion.layer.from !== undefined))
}

/** Whether people would act ahead on what was to come by all that was known. */
function isToCome({ asked: { validOn, knownOn }, ahead }: Occasion): boolean {
  return ahead > 0 && knownOn !== undefined && knownOn < validOn
}

/** Whether a plan is for a day; one without a day of start is where the layer says from when. */
function isPlannedFor({ from, until }: PolicyAnswer, validOn: IsoDate, saysFrom: boolean): boolean {
  return (from === undefined ? saysFrom : from <= validOn) && (until === undefined || validOn < until)
}
