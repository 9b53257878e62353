import {
  aboveZeroProblems,
  codeProblems,
  dayProblems,
  isRecord,
  listProblems,
  numberProblems,
  recordProblems,
  requiredProblems,
  textProblems,
  wholeNumberProblems,
  throwFieldProblems,
  type FieldProblem,
  type Fields,
} from '../../core/fields.js'
import { isIsoDate } from '../../core/calendar.js'
import { step } from '../../core/problems.js'
import { effectProblems } from '../../cost-benefit/effects/check.js'
import { flowEvidence } from '../../cost-benefit/flows/flow.js'
import { lossChannels } from '../pathway/channels.js'
import { groupCodes } from '../pathway/groups.js'
import { budgetProblems, formsProblems, levelProblems } from './check-ledger.js'
import { appraisalParties } from './parties.js'
import { rateOf } from './rate.js'

const names = [
  ...['traject', 'pupils', 'leerjaar', 'prevents', 'effectEvidence', 'route', 'budget', 'worth', 'extraYears', 'on'],
  ...['rate', 'years', 'firstExponent', 'parameters', 'groups', 'breakEvenBy'],
]

/**
 * Stops where a traject cannot be appraised by what is given; names and values of parameters of the pathway are left
 * to its own check.
 *
 * @throws MaatwerkError `invalid-input`, `invalid-date`
 * @internal
 */
export function assertTraject(options: unknown): void {
  throwFieldProblems('the appraisal of a traject', trajectProblems(options))
}

function trajectProblems(options: unknown): FieldProblem[] {
  const shape = recordProblems(options, names, 'options')
  if (!isRecord(options)) return shape
  const { traject, pupils, leerjaar, route, effectEvidence, breakEvenBy } = options
  return [
    ...shape,
    ...requiredProblems(options, ['traject', 'pupils', 'on', 'years'], 'options'),
    ...codeProblems(traject, ['leerwerktraject', 'entree-in-vmbo', 'vm2'], 'options.traject'),
    ...aboveZeroProblems(pupils, 'options.pupils'),
    ...oneOfProblems(leerjaar, [3, 4], 'options.leerjaar'),
    ...codeProblems(route, ['as-regular', 'as-published'], 'options.route'),
    ...codeProblems(effectEvidence, flowEvidence, 'options.effectEvidence'),
    ...effectsProblems(options['prevents'], 'options.prevents', options),
    ...budgetOfProblems(options['budget']),
    ...worthProblems(options),
    ...listProblems(options['extraYears'], 'options.extraYears', extraYearProblems),
    ...timeProblems(options),
    ...groupsProblems(options['groups'], options),
    ...listProblems(breakEvenBy, 'options.breakEvenBy', (channel, path) => codeProblems(channel ?? null, Object.keys(lossChannels), path)),
    ...(Array.isArray(breakEvenBy) && breakEvenBy.length === 0
      ? [{ path: 'options.breakEvenBy', message: 'there are no channels', expected: 'at least one' }]
      : []),
  ]
}

function oneOfProblems(value: unknown, numbers: readonly number[], path: string): FieldProblem[] {
  if (value === undefined || numbers.includes(value as number)) return []
  return [{ path, message: 'this is not one of the numbers', expected: `one of ${numbers.join(', ')}` }]
}

const unknownEffect = 'Nobody published a size. Write 0 for no effect; the break-even effect needs none'

function effectsProblems(effects: unknown, path: string, { traject, route }: Fields): FieldProblem[] {
  const channels = Object.keys(lossChannels)
  const given = isRecord(effects) ? effects : {}
  const missing = channels.filter((channel) => given[channel] === undefined).map((channel) => ({
    path: step(path, channel),
    message: 'this must be given',
    expected: 'the share of those who are lost there whom the class keeps, from -1 to 1',
    hint: unknownEffect,
  }))
  const noStep = traject === 'entree-in-vmbo' && route === 'as-published' && given['not-admitted'] !== undefined && given['not-admitted'] !== 0
  return [
    ...missing,
    ...(effects === undefined ? [] : recordProblems(effects, channels, path)),
    ...channels.flatMap((channel) => numberProblems(given[channel], step(path, channel), -1, 1)),
    ...(noStep
      ? [
          {
            path: step(path, 'not-admitted'),
            message: 'the published route of an entree within the vmbo has no such admission',
            expected: '0, or the route as-regular',
          },
        ]
      : []),
  ]
}

function budgetOfProblems(budget: unknown): FieldProblem[] {
  const path = 'options.budget'
  const found = recordProblems(budget, ['traject', 'regular', 'priceLevel', 'forms'], path)
  if (!isRecord(budget)) return found
  const { traject, regular, priceLevel, forms } = budget
  const hint = 'Without what these pupils take in regular bb there is no extra cost; [] where the traject comes on top of it'
  return [
    ...found,
    ...requiredProblems(budget, ['traject', 'priceLevel'], path),
    ...requiredProblems(budget, ['regular'], path).map((problem) => ({ ...problem, hint })),
    ...budgetProblems(traject, step(path, 'traject')),
    ...budgetProblems(regular, step(path, 'regular')),
    ...levelProblems(priceLevel, step(path, 'priceLevel')),
    ...formsProblems(forms, step(path, 'forms')),
  ]
}

/** Checked as the effect that it is made into. */
function worthProblems({ worth, budget, years }: Fields): FieldProblem[] {
  if (worth === undefined) return []
  const path = 'options.worth'
  if (!isRecord(worth)) return recordProblems(worth, [], path)
  const { of, ...parts } = worth
  const level = isRecord(budget) && levelProblems(budget['priceLevel'], '').length === 0 ? budget['priceLevel'] : undefined
  const parties = { person: 'pupil', government: 'rijk', others: 'others' }
  const extra = { value: 0, evidence: 'assumption' }
  const effect = { ...parts, outcome: 'outcome', extra, parties, priceLevel: level ?? 2014 }
  const horizon = Number.isInteger(years) && Number(years) >= 1 && Number(years) <= 1000 ? years : 100
  return [
    ...codeProblems(of ?? null, ['prevented-vsv', 'startkwalificatie'], step(path, 'of')),
    ...['outcome', 'extra', 'parties', 'priceLevel'].filter((name) => Object.hasOwn(parts, name)).map((name) => ({
      path: step(path, name),
      message: 'this is set by the appraisal',
      expected: 'nothing',
    })),
    ...effectProblems(effect, horizon).map((problem) => ({ ...problem, path: problem.path.replace(/^effect/, path) })),
    ...partyProblems(worth['parts'], step(path, 'parts')),
  ]
}

function partyProblems(parts: unknown, path: string): FieldProblem[] {
  if (!Array.isArray(parts)) return []
  return listProblems(parts, path, (part, at) => {
    if (!isRecord(part)) return []
    return ['payer', 'receiver'].flatMap((name) => codeProblems(part[name], appraisalParties(), step(at, name)))
  })
}

function extraYearProblems(year: unknown, path: string): FieldProblem[] {
  const found = recordProblems(year, ['name', 'in', 'each', 'nature', 'payer', 'receiver', 'evidence', 'source'], path)
  if (!isRecord(year)) return found
  const { payer, receiver, nature, evidence } = year
  const sides = [payer, receiver].filter((side) => side !== undefined).length
  const wanted = nature === 'real' ? 1 : 2
  const source = 'an amount of which nobody can say where it comes from is no source; name it'
  return [
    ...found,
    ...requiredProblems(year, ['name', 'in', 'each', 'nature', 'evidence'], path),
    ...(year['source'] === undefined
      ? [{ path: step(path, 'source'), message: 'this is missing', expected: 'where the amount was read, or who says so', hint: source }]
      : textProblems(year['source'], step(path, 'source'))),
    ...textProblems(year['name'], step(path, 'name')),
    ...codeProblems(year['in'], ['vmbo', 'mbo'], step(path, 'in')),
    ...numberProblems(year['each'], step(path, 'each'), -1e9, 1e9),
    ...codeProblems(nature, ['transfer', 'real'], step(path, 'nature')),
    ...codeProblems(evidence, flowEvidence, step(path, 'evidence')),
    ...codeProblems(payer, appraisalParties(), step(path, 'payer')),
    ...codeProblems(receiver, appraisalParties(), step(path, 'receiver')),
    ...(nature === undefined || sides === wanted
      ? []
      : [{ path, message: 'it has the wrong sides', expected: 'a payer and a receiver for a transfer, one of them for what is real' }]),
  ]
}

function timeProblems({ on, rate, years, firstExponent }: Fields): FieldProblem[] {
  const given = numberProblems(rate, 'options.rate', 0, 1)
  const found = isIsoDate(on) && given.length === 0 ? rateOf(on, rate as number | undefined) : undefined
  return [
    ...dayProblems(on, 'options.on'),
    ...given,
    ...(found !== undefined && 'path' in found ? [found] : []),
    ...wholeNumberProblems(years, 'options.years', 8, 100),
    ...oneOfProblems(firstExponent, [0, 0.5, 1], 'options.firstExponent'),
  ]
}

function groupsProblems(groups: unknown, options: Fields): FieldProblem[] {
  if (groups === undefined) return []
  const found = recordProblems(groups, groupCodes(), 'options.groups')
  if (!isRecord(groups)) return found
  const given = Object.entries(groups).filter(([code, group]) => groupCodes().includes(code as never) && group !== undefined)
  const hint = 'The report gives no numbers of this group: write what you assume; {} for no difference'
  return [
    ...found,
    ...given.flatMap(([code, group]) => {
      const path = step('options.groups', code)
      if (!isRecord(group)) return recordProblems(group, [], path)
      return [
        ...recordProblems(group, ['parameters', 'prevents'], path),
        ...requiredProblems(group, ['parameters'], path).map((problem) => ({ ...problem, hint })),
        ...(group['prevents'] === undefined ? [] : effectsProblems(group['prevents'], step(path, 'prevents'), options)),
      ]
    }),
  ]
}
