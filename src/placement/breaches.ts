import { addDays, type IsoDate } from '../core/calendar.js'
import { schoolYearOf, startOf } from '../core/school-year.js'
import { compareText } from '../policy/order.js'
import type { Applied } from '../policy/reading.js'
import { isoWeekOf, minutesOf, weekday } from './clock.js'
import { hasPlacement, type Day, type Stretch } from './days.js'
import { placementAges, placementHours, placementRest, type PlacementRest } from './facts.js'
import type { Breach } from './timetable.js'

/** A breach before it is known whether it rests on a side job. */
type Found = Omit<Breach, 'onlyWithSideJob'>

/**
 * Every breach in the days of a timetable, by day.
 *
 * @param days - the days in order
 * @param sideJob - whether a side job is working time
 * @internal
 */
export function breachesOf(days: readonly Day[], sideJob: 'counts' | 'apart'): Breach[] {
  const without = find(days.map(withoutSideJob))
  if (sideJob === 'apart') return without.map((breach) => ({ ...breach, onlyWithSideJob: false }))
  const names = new Set(without.map(nameOf))
  return find(days).map((breach) => ({ ...breach, onlyWithSideJob: !names.has(nameOf(breach)) }))
}

/**
 * The Mondays of the weeks in which a placement makes the rules apply.
 *
 * @internal
 */
export function weeksUnderRules(days: readonly Day[]): ReadonlySet<IsoDate> {
  return new Set(days.filter((day) => day.state === 'covered' && hasPlacement(day)).map(({ monday }) => monday))
}

function withoutSideJob(day: Day): Day {
  return { ...day, stretches: day.stretches.filter(({ kind }) => kind !== 'side-job') }
}

function nameOf({ code, on }: Found): string {
  return `${code} ${on}`
}

function find(days: readonly Day[]): Found[] {
  const weeks = weeksUnderRules(days)
  const covered = days.filter(({ state }) => state === 'covered')
  const judged = covered.filter(({ monday }) => weeks.has(monday))
  const found = [
    ...days.flatMap(tooYoung),
    ...weekTotals(judged),
    ...yearTotals(covered),
    ...judged.flatMap((day) => [...dayTotal(day), ...sunday(day), ...eveningOrNight(day), ...missingBreak(day)]),
    ...shortRests(covered, weeks),
  ]
  return found.sort((a, b) => compareText(a.on, b.on) || compareText(a.code, b.code))
}

interface Exceeded {
  readonly limit: number
  readonly found: number
}

function breach(code: Breach['code'], { on }: Day, rule: string, { id }: Applied<unknown>, exceeded: Exceeded): Found {
  return { code, on, week: isoWeekOf(on), rule, fact: id ?? rule, ...exceeded, unit: 'minutes' }
}

function tooYoung(day: Day): Found[] {
  const { ages } = day.rules
  if (day.state !== 'too-young' || !hasPlacement(day)) return []
  const exceeded = { limit: ages.value!.from, found: day.age! }
  return [{ ...breach('too-young', day, placementAges.key, ages, exceeded), unit: 'years' }]
}

function weekTotals(judged: readonly Day[]): Found[] {
  const weekly = judged.filter(({ rules }) => rules.hours.value?.most.per === 'week')
  return groups(weekly, ({ monday }) => monday).flatMap(([monday, days]) =>
    totalBreach('week-total', { ...days[0]!, on: monday }, days),
  )
}

function yearTotals(covered: readonly Day[]): Found[] {
  const yearly = covered.filter(({ rules }) => rules.hours.value?.most.per === 'school-year')
  return groups(yearly, ({ on }) => schoolYearOf(on)).flatMap(([schoolYear, days]) => {
    if (!days.some(hasPlacement)) return []
    const found = totalBreach('year-total', { ...days[0]!, on: startOf(schoolYear) }, days)
    return found.map((each) => ({ ...each, schoolYear }))
  })
}

function totalBreach(code: 'week-total' | 'year-total', at: Day, days: readonly Day[]): Found[] {
  const { hours } = at.rules
  const limit = hours.value!.most.hours * 60
  const found = days.reduce((total, { stretches }) => total + lengthOf(stretches), 0)
  return found <= limit ? [] : [breach(code, at, placementHours.key, hours, { limit, found })]
}

function dayTotal(day: Day): Found[] {
  const { hours } = day.rules
  const limit = (hours.value?.dayHours ?? 24) * 60
  const found = lengthOf(day.stretches)
  return found <= limit ? [] : [breach('day-total', day, placementHours.key, hours, { limit, found })]
}

function sunday(day: Day): Found[] {
  const found = weekday(day.on) === 6 ? lengthOf(day.stretches) : 0
  return found === 0 ? [] : [restBreach('sunday', day, { limit: 0, found })]
}

function eveningOrNight(day: Day): Found[] {
  const { from, until } = day.rules.rest.value!.restIncludes
  const [evening, morning] = [minutesOf(from)!, minutesOf(until)!]
  const found = day.stretches.reduce((total, stretch) => total + outside(stretch, morning, evening), 0)
  return found === 0 ? [] : [restBreach('evening-or-night', day, { limit: 0, found })]
}

/** The minutes of a stretch before the morning or after the evening. */
function outside({ from, until }: Stretch, morning: number, evening: number): number {
  return until - from - Math.max(0, Math.min(until, evening) - Math.max(from, morning))
}

function missingBreak(day: Day): Found[] {
  const { breakAfterHours, breakMinutes } = day.rules.rest.value!
  const limit = breakAfterHours * 60
  const found = Math.max(0, ...withoutBreak(day.stretches, breakMinutes))
  return found <= limit ? [] : [restBreach('break', day, { limit, found })]
}

/** The working time from one real break to the next; shorter pauses are no break, and no working time. */
function withoutBreak(stretches: readonly Stretch[], breakMinutes: number): number[] {
  return stretches.reduce<number[]>((spells, { from, until }, index) => {
    const pause = index === 0 ? breakMinutes : from - stretches[index - 1]!.until
    if (pause >= breakMinutes) return [...spells, until - from]
    return [...spells.slice(0, -1), spells.at(-1)! + until - from]
  }, [])
}

/** Between two days after each other that are both under the rules, one of them in a week with a placement. */
function shortRests(covered: readonly Day[], weeks: ReadonlySet<IsoDate>): Found[] {
  const busy = covered.filter(({ stretches }) => stretches.length > 0)
  return busy.slice(1).flatMap((day, index) => {
    const before = busy[index]!
    const near = addDays(before.on, 1) === day.on && (weeks.has(before.monday) || weeks.has(day.monday))
    const found = 1440 - before.stretches.at(-1)!.until + day.stretches[0]!.from
    const limit = restOf(day).restHours * 60
    return near && found < limit ? [restBreach('rest', day, { limit, found })] : []
  })
}

function restOf(day: Day): PlacementRest {
  return day.rules.rest.value!
}

function restBreach(code: Breach['code'], day: Day, exceeded: Exceeded): Found {
  return breach(code, day, placementRest.key, day.rules.rest, exceeded)
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { from, until }) => total + until - from, 0)
}

function groups(days: readonly Day[], keyOf: (day: Day) => string): [string, Day[]][] {
  const found = new Map<string, Day[]>()
  for (const day of days) found.set(keyOf(day), [...(found.get(keyOf(day)) ?? []), day])
  return [...found]
}
