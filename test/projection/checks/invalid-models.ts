/**
 * What can be wrong with a cohort model: one fault each, in a model that is sound without it. The tests check them, and
 * docs/invalid-models.md lists them.
 */
import type { CohortModel } from '../../../src/projection/model/model.js'
import * as v from '../../../src/projection/model/values.js'

export const sound: CohortModel = {
  name: 'two states',
  time: { cycle: 'school-year', first: '2013-2014', last: '2015-2016' },
  states: ['in', 'out'],
  start: { in: 10 },
  inflow: { in: 5 },
  transitions: { in: { in: 0.9, out: 0.1 } },
}

export interface Fault {
  readonly title: string
  /** What is changed in the sound model. */
  readonly change: object
  /** The path of the one problem that it gives. */
  readonly path: string
  /** Words of its message. */
  readonly words: RegExp
}

export interface FaultGroup {
  readonly title: string
  readonly faults: readonly Fault[]
}

type FaultRow = readonly [string, object, string, RegExp]

function group(title: string, ...rows: readonly FaultRow[]): FaultGroup {
  return { title, faults: rows.map(([name, change, path, words]) => ({ title: name, change, path, words })) }
}

const year = (first: unknown, last: unknown) => ({ time: { cycle: 'school-year', first, last } })
const inflow = (value: unknown) => ({ inflow: { in: value } })
const leave = (value: unknown) => ({ transitions: { in: { out: value, in: 'rest' } } })
const cost = (reward: object) => ({ rewards: { cost: reward } })
const half = { share: 0.5 }
const asRate = { out: v.probabilityOfRate('rate'), in: 'rest' }

const seat = (of: readonly string[], overflow: string) => ({ of, places: 5, overflow })
const seats = (change: object) => ({ places: { seats: { ...seat(['in'], 'out'), ...change } } })
const application = { kind: 'admission', applies: 0.1, admitted: 0.5, refused: { in: 1 } }
const apply = (change: object) => leave({ ...application, ...change })

export const faultGroups: readonly FaultGroup[] = [
  group(
    'Name, time and states',
    ['no name', { name: '' }, 'name', /not a name/],
    ['a school year of two years', year('2013-2015', '2015-2016'), 'time.first', /'2013-2015' is not a school year/],
    ['years the wrong way round', year('2015-2016', '2013-2014'), 'time.last', /last year lies before the first/],
    ['a calendar year as text', { time: { cycle: 'calendar-year', first: '2013', last: 2014 } }, 'time.first', /'2013' is not a calendar year/],
    ['a thirteenth month', { time: { cycle: 'month', first: '2013-13', last: '2014-01' } }, 'time.first', /'2013-13' is not a month/],
    ['months the wrong way round', { time: { cycle: 'month', first: '2013-02', last: '2013-01' } }, 'time.last', /last month lies before the first/],
    ['an unknown kind of cycle', { time: { cycle: 'week', count: 3 } }, 'time.cycle', /'week'/],
    ['no cycles', { time: { cycle: 'step', count: 0 } }, 'time.count', /0/],
    ['more cycles than can be meant', { time: { cycle: 'month', first: '0001-01', last: '2000-01' } }, 'time.last', /is not a number of cycles/],
    ['steps without length', { time: { cycle: 'step', count: 2, years: 0 } }, 'time.years', /not a length/],
    ['no states', { states: [], start: {}, inflow: {}, transitions: {} }, 'states', /there are no states/],
    ['a state named twice', { states: ['in', 'out', 'in'] }, 'states[2]', /named twice/],
    ['a state that is no text', { states: ['in', 'out', 3] }, 'states[2]', /3 is not a name/],
  ),
  group(
    'Properties',
    ['a property that is misspelt', { inflows: { in: 5 } }, 'inflows', /no such property/],
    ['a misspelt property of the time', { time: { ...sound.time, end: 3 } }, 'time.end', /no such property/],
    ['a misspelt property of a value', inflow({ kind: 'trend', value: 1, anchoredIn: '2013-2014', growth: 0, grwoth: 1 }), 'inflow.in.grwoth', /no such property/],
    ['a misspelt property of a discount', cost({ perState: {}, discount: { rate: 0, momentt: 'end' } }), 'rewards.cost.discount.momentt', /no such property/],
    ['a list where names are needed', { inflow: [5] }, 'inflow', /a list is not a table/],
  ),
  group(
    'People',
    ['people fewer than none', { start: { in: -1 } }, 'start.in', /-1/],
    ['an unknown state in the start', { start: { nowhere: 1 } }, 'start.nowhere', /'nowhere' is not a state/],
    ['a negative inflow', inflow(-1), 'inflow.in', /-1/],
    ['a negative inflow in one year', inflow({ kind: 'from-cycle', values: { '2013-2014': 1, '2014-2015': -2 } }), 'inflow.in.values["2014-2015"]', /-2/],
    ['an inflow that falls below 0', inflow(v.differenceOf(1, v.clock('time'))), 'inflow.in', /comes to -1 in cycle '2015-2016'/],
    ['an inflow that is not a number', inflow(Number.NaN), 'inflow.in', /NaN/],
    ['an inflow as text', inflow('5'), 'inflow.in', /'5' is not a parameter/],
    ['an inflow by a clock of persons', inflow(v.bandsOf('time-in-state', [[0, 5], [1, 6]])), 'inflow.in', /differs by the time that each person/],
    ['more people than can be counted', { start: { in: 1e308, out: 1e308 } }, '', /too many/],
    ['people beyond all measure', { start: { in: 1e120 } }, 'start.in', /comes to 1e\+120/],
    ['an age below 0', { age: -1 }, 'age', /-1 is not an age/],
  ),
  group(
    'Rows of transitions',
    ['no transitions at all', { transitions: undefined }, 'transitions', /no transitions/],
    ['a row that adds up to 1.1', { transitions: { in: { in: 0.7, out: 0.4 } } }, 'transitions.in', /add up to 1\.1/],
    ['a row that adds up to 0.9', { transitions: { in: { in: 0.9 } } }, 'transitions.in', /add up to 0\.9/],
    ['a row above 1 beside a rest', { transitions: { in: { in: 1.2, out: 'rest' } } }, 'transitions.in.in', /1\.2/],
    ['shares above 1 together, beside a rest', { states: ['in', 'out', 'far'], transitions: { in: { in: 0.7, out: 0.6, far: 'rest' } } }, 'transitions.in', /add up to 1\.3/],
    ['two rests', { transitions: { in: { in: 'rest', out: 'rest' } } }, 'transitions.in', /2 transitions take the rest/],
    ['a negative share', { transitions: { in: { in: 1, out: -0.1 } } }, 'transitions.in.out', /-0\.1/],
    ['a share that grows above 1', leave({ kind: 'trend', value: 0.9, anchoredIn: '2013-2014', growth: 0.5 }), 'transitions.in.out', /1\.35 in cycle '2014-2015'/],
    ['a row that adds up in some cycles only', { transitions: { in: { in: 0.9, out: { kind: 'from-cycle', values: { '2013-2014': 0.1, '2015-2016': 0.2 } } } } }, 'transitions.in', /add up to 1\.1 in cycle '2015-2016'/],
    ['a rate in the place of a share', leave(v.gompertzRate('time', { shape: 0.5, rate: 0.9 })), 'transitions.in.out', /comes to 1\.1/],
    ['an unknown state in the transitions', { transitions: { in: { in: 1 }, nowhere: { in: 1 } } }, 'transitions.nowhere', /'nowhere' is not a state/],
    ['an unknown state to go to', { transitions: { in: { in: 1, nowhere: 0 } } }, 'transitions.in.nowhere', /'nowhere' is not a state/],
    ['a series without rows', { transitions: { in: [] } }, 'transitions.in', /no exits/],
    ['a rest before the last row of a series', { transitions: { in: [{ out: 'rest' }, { in: 1 }] } }, 'transitions.in[0]', /only the last row/],
    ['a last row of a series that leaves people over', { transitions: { in: [{ out: 0.1 }, { in: 0.9 }] } }, 'transitions.in[1]', /add up to 0\.9/],
    ['a share below 0 that a later row makes up for', { parameters: { rate: -0.1 }, transitions: { in: [{ out: 'rate' }, { out: 0.5, in: 'rest' }] } }, 'transitions.in[0].out', /comes to -0\.1/],
    ['a row above 1 that a later row makes up for', { parameters: { rate: 0.6 }, states: ['in', 'out', 'far'], transitions: { in: [{ out: 0.7, far: 'rate' }, { out: 1 }] } }, 'transitions.in[0]', /add up to 1\.3/],
    ['a last row that leaves people over by a parameter', { parameters: { rate: 0.9 }, transitions: { in: [{ out: 0.1 }, { in: 'rate' }] } }, 'transitions.in[1]', /add up to 0\.9/],
    ['an earlier row of a series above 1', { states: ['in', 'out', 'far'], transitions: { in: [{ out: 0.7, far: 0.6 }, { in: 1 }] } }, 'transitions.in[0]', /add up to 1\.3/],
  ),
  group(
    'Limited places',
    ['places that are no table', { places: 3 }, 'places', /3 is not a table/],
    ['a capacity that is no object', { places: { seats: 5 } }, 'places.seats', /5 is not an object/],
    ['places of nothing', seats({ of: [] }), 'places.seats.of', /no states/],
    ['places of an unknown state', seats({ of: ['nowhere'] }), 'places.seats.of[0]', /'nowhere' is not a state/],
    ['places of a state twice', seats({ of: ['in', 'in'] }), 'places.seats.of', /named twice/],
    ['a misspelt property', seats({ priorty: 'shared' }), 'places.seats.priorty', /no such property/],
    ['fewer places than none', seats({ places: -1 }), 'places.seats.places', /comes to -1/],
    ['places that differ from person to person', seats({ places: v.bandsOf('time-in-state', [[0, 5], [1, 6]]) }), 'places.seats.places', /differs by the time that each person/],
    ['a least above the places', seats({ least: 6 }), 'places.seats.least', /comes to 6, above the 5 places/],
    ['no overflow', seats({ overflow: undefined }), 'places.seats.overflow', /undefined is not a state/],
    ['an overflow to an unknown state', seats({ overflow: 'nowhere' }), 'places.seats.overflow', /'nowhere' is not a state/],
    ['an overflow to itself', seats({ overflow: 'in' }), 'places.seats.overflow', /leads back to 'in'/],
    ['who loses a place, and gets it back', seats({ displaced: 'in' }), 'places.seats.displaced', /leads back to 'in'/],
    ['overflows in a circle', { places: { a: seat(['in'], 'out'), b: seat(['out'], 'in') } }, 'places.a.overflow', /in a circle, from 'a' to 'b' and back/],
    ['two kinds of places of one state', { places: { a: seat(['in'], 'out'), b: seat(['in'], 'out') } }, 'places.b.of[0]', /has the places of 'a' already/],
    ['people who flow in and have to wait', seats({ overflow: 'wait', displaced: 'out' }), 'places.seats.overflow', /no state to wait in/],
    ['people who lose a place and have to wait', seats({ of: ['out'], overflow: 'wait' }), 'places.seats.displaced', /not said where people go/],
    ['people who are sent on and have to wait', { states: ['in', 'out', 'far'], places: { a: seat(['far'], 'out'), b: { ...seat(['out'], 'wait'), displaced: 'in' } } }, 'places.b.overflow', /'a' comes here, and cannot wait/],
    ["a state called 'wait' beside one that means to wait", { states: ['in', 'out', 'wait'], ...seats({ overflow: 'wait', displaced: 'out' }) }, 'places.seats.overflow', /name of a state as well/],
    ['an unknown way to count places', seats({ counts: 'some' }), 'places.seats.counts', /'some' is not allowed/],
    ['who loses a place in an intake', seats({ counts: 'arrivals', displaced: 'out' }), 'places.seats.displaced', /nobody loses a place/],
    ['an unknown order', seats({ priority: 'eldest' }), 'places.seats.priority', /'eldest' is not an order/],
    ['an order by an unknown state', seats({ priority: [{ from: ['nowhere'] }] }), 'places.seats.priority[0].from[0]', /'nowhere' is not a state/],
    ['an order by an unknown stratum', seats({ priority: [{ strata: ['lwoo'] }] }), 'places.seats.priority[0].strata[0]', /'lwoo' is not a stratum/],
  ),
  group(
    'Admissions',
    ['more than all are admitted', apply({ admitted: 1.5 }), 'transitions.in.out.admitted', /1\.5/],
    ['more than all are admitted by a parameter', { parameters: { open: 1.5 }, ...apply({ admitted: 'open' }) }, 'transitions.in.out.admitted', /comes to 1\.5/],
    ['fewer than none apply', { parameters: { none: -0.1 }, ...apply({ applies: 'none' }) }, 'transitions.in.out', /comes to -0\.1/],
    ['more apply than there are', { parameters: { most: 0.6 }, transitions: { in: { in: 0.5, out: { ...application, applies: 'most' } } } }, 'transitions.in', /add up to 1\.1/],
    ['people who are refused and go nowhere', apply({ refused: { in: 0.9 } }), 'transitions.in.out.refused', /add up to 0\.9/],
    ['people who are refused and go nowhere, by a parameter', { parameters: { most: 0.9 }, ...apply({ refused: { in: 'most' } }) }, 'transitions.in.out.refused', /add up to 0\.9/],
    ['more than all in a row, beside an admission for the rest', { parameters: { most: 1.4 }, states: ['in', 'out', 'far'], transitions: { in: { far: 'most', out: { ...application, applies: 'rest' } } } }, 'transitions.in.far', /comes to 1\.4/],
    ['people who are refused and go to an unknown state', apply({ refused: { nowhere: 1 } }), 'transitions.in.out.refused.nowhere', /'nowhere' is not a state/],
    ['a misspelt property of an admission', apply({ admited: 1 }), 'transitions.in.out.admited', /no such property/],
    ['an admission that nobody applies to', apply({ applies: undefined }), 'transitions.in.out.applies', /undefined is not a value/],
    ['an admission where it is no move', inflow({ kind: 'admission', applies: 1, admitted: 1, refused: {} }), 'inflow.in.kind', /'admission' is not a kind of value/],
  ),
  group(
    'Values',
    ['an unknown kind of value', inflow({ kind: 'average', of: [1, 2] }), 'inflow.in.kind', /'average' is not a kind of value/],
    ['what is no value', inflow([5]), 'inflow.in', /a list is not a value/],
    ['a missing year', inflow({ kind: 'by-cycle', values: { '2013-2014': 1 } }), 'inflow.in.values', /no number for cycle '2014-2015' and 1 more/],
    ['no first year', inflow({ kind: 'from-cycle', values: { '2014-2015': 1 } }), 'inflow.in.values', /first cycle/],
    ['a school year of two years in a table', inflow({ kind: 'from-cycle', values: { '2013-2015': 1 } }), 'inflow.in.values["2013-2015"]', /not a school year/],
    ['a trend that leaves nothing', inflow({ kind: 'trend', value: 1, anchoredIn: '2013-2014', growth: -1 }), 'inflow.in.growth', /-1/],
    ['a trend without an anchor', inflow({ kind: 'trend', value: 1, growth: 0 }), 'inflow.in.anchoredIn', /not a school year/],
    ['an empty product', inflow({ kind: 'product', of: [] }), 'inflow.in.of', /nothing to multiply/],
    ['a fault inside a product', inflow({ kind: 'product', of: [1, Number.POSITIVE_INFINITY] }), 'inflow.in.of[1]', /Infinity/],
    ['a division by 0', inflow(v.quotientOf(5, 0)), 'inflow.in', /comes to Infinity/],
    ['a logarithm of 0', leave(v.logarithmOf(0)), 'transitions.in.out', /comes to -Infinity/],
    ['a value by a function, without the function', leave({ kind: 'computed', of: [1] }), 'transitions.in.out.compute', /not a function/],
  ),
  group(
    'Clocks and bands',
    ['an unknown clock', leave({ kind: 'bands', by: 'hour', from: [0], values: [0.1] }), 'transitions.in.out.by', /'hour' is not a clock/],
    ['a clock of age in a model without ages', leave(v.bandsOf('age', [[15, 0.1]])), 'transitions.in.out.by', /no ages/],
    ['bands without bounds', leave({ kind: 'bands', by: 'time', from: [], values: [] }), 'transitions.in.out.from', /no bounds/],
    ['bounds that do not rise', leave(v.bandsOf('time', [[0, 0.1], [2, 0.2], [1, 0.3]])), 'transitions.in.out.from[2]', /1 does not rise/],
    ['fewer values than bounds', leave({ kind: 'bands', by: 'time', from: [0, 1], values: [0.1] }), 'transitions.in.out.values', /1 values for 2 bounds/],
    ['a share above 1 in a band that is reached late', leave(v.bandsOf('time-in-state', [[0, 0.1], [2, 1.1]])), 'transitions.in.out', /comes to 1\.1 in cycle '2015-2016'/],
    ['a Weibull scale of 0', leave(v.weibullRate('time', { shape: 1.1, scale: 0 })), 'transitions.in.out', /comes to (NaN|Infinity)/],
    ['a Gompertz shape of 0', leave(v.gompertzRate('time', { shape: 0, rate: 0.1 })), 'transitions.in.out', /comes to NaN/],
  ),
  group(
    'Parameters and strategies',
    ['a name that is no parameter', { parameters: { rate: 0.1 }, ...leave('rat') }, 'transitions.in.out', /'rat' is not a parameter/],
    ['a parameter that depends on itself', { parameters: { a: 'b', b: v.sumOf('a', 1) }, ...leave(0.1) }, 'parameters.b.of[0]', /'a' depends on itself/],
    ['a parameter that is itself and more', { parameters: { a: v.sumOf('a', 1) } }, 'parameters.a.of[0]', /'a' depends on itself/],
    ['a fault in a parameter that nothing uses', { parameters: { a: Number.NaN } }, 'parameters.a', /NaN is not a finite number/],
    ["a parameter called 'rest'", { parameters: { rest: 0.1 } }, 'parameters.rest', /cannot be called 'rest'/],
    ['a strategy for an unknown parameter', { parameters: { rate: 0.1 }, strategies: { guided: { rat: 0 } } }, 'strategies.guided.rat', /'rat' is not a parameter/],
    ['a strategy that is no table', { strategies: { guided: 0.1 } }, 'strategies.guided', /0\.1 is not an object/],
    ['a share above 1 in one strategy', { parameters: { share: 0.1 }, strategies: { guided: { share: 1.5 } }, ...leave('share') }, 'transitions.in.out', /comes to 1\.5/],
    ['strategies that lead back to each other', { parameters: { a: 1, b: 1 }, strategies: { guided: { a: 'b', b: 'a' } } }, 'strategies.guided.b', /'a' depends on itself/],
  ),
  group(
    'Strata',
    ['no strata', { strata: {} }, 'strata', /there are no strata/],
    ['shares that add up to 0.9', { strata: { lwoo: half, other: { share: 0.4 } } }, 'strata', /add up to 0\.9/],
    ['shares that add up in some cycles only', { strata: { lwoo: { share: { kind: 'from-cycle', values: { '2013-2014': 0.5, '2015-2016': 0.6 } } }, other: half } }, 'strata', /add up to 1\.1 in cycle '2015-2016'/],
    ['a share above 1', { strata: { lwoo: { share: 1.5 } } }, 'strata.lwoo.share', /1\.5/],
    ['a stratum without a share', { strata: { lwoo: { share: 1 }, other: {} } }, 'strata.other.share', /there is no share/],
    ['a start of its own and no share of the inflow', { strata: { lwoo: { share: 1 }, other: { start: { in: 3 } } } }, 'strata.other.share', /there is no share/],
    ['an unknown parameter', { strata: { all: { share: 1, parameters: { rat: 0.1 } } } }, 'strata.all.parameters.rat', /'rat' is not a parameter/],
    ['an unknown state', { strata: { all: { share: 1, start: { nowhere: 1 } } } }, 'strata.all.start.nowhere', /'nowhere' is not a state/],
    ['a misspelt property', { strata: { all: { share: 1, ages: 15 } } }, 'strata.all.ages', /no such property/],
    ['a share by a clock of persons', { strata: { all: { share: v.bandsOf('time-in-state', [[0, 1], [1, 0.5]]) } } }, 'strata.all.share', /differs by the time that each person/],
    ['a fault in the parameters of one', { parameters: { rate: 0.1 }, strata: { all: { share: 1, parameters: { rate: 'rat' } } }, transitions: { in: asRate } }, 'strata.all.parameters.rate', /'rat' is not a parameter/],
  ),
  group(
    'Streams',
    ['a stream of an unknown state', { streams: { part: { of: ['nowhere'], share: 0.1 } } }, 'streams.part.of[0]', /'nowhere'/],
    ['a stream of nothing', { streams: { part: { of: [], share: 0.1 } } }, 'streams.part.of', /no states/],
    ['a stream above the whole', { streams: { part: { of: ['in'], share: 1.5 } } }, 'streams.part.share', /1\.5/],
    ['a stream counted twice', { streams: { part: { of: ['in', 'in'], share: 0.5 } } }, 'streams.part.of', /named twice/],
    ['a stream without a share', { streams: { part: { of: ['in'] } } }, 'streams.part.share', /undefined is not a value/],
    ['a stream by a clock of persons', { streams: { part: { of: ['in'], share: v.bandsOf('time-in-state', [[0, 1], [1, 0.5]]) } } }, 'streams.part.share', /differs by the time that each person/],
  ),
  group(
    'Rewards, counting and discounting',
    ['a reward for an unknown state', cost({ perState: { nowhere: 1 } }), 'rewards.cost.perState.nowhere', /'nowhere'/],
    ['a reward for a move that no row makes', cost({ perMove: { out: { in: 1 } } }), 'rewards.cost.perMove.out.in', /no row moves people from 'out' to 'in'/],
    ['an amount that is not finite', cost({ perState: { in: v.quotientOf(1, 0) } }), 'rewards.cost.perState.in', /comes to Infinity/],
    ['an unknown way of counting', { counting: 'sometimes' }, 'counting', /'sometimes'/],
    ['a weight too few', { counting: { weights: [1, 1, 1] } }, 'counting.weights', /there are 3 weights/],
    ['a weight too many, of one reward', cost({ counting: { weights: [1, 1, 1, 1, 1] } }), 'rewards.cost.counting.weights', /there are 5 weights/],
    ['weights that are no numbers', { counting: { weights: [1, 1, '1', 1] } }, 'counting.weights', /not weights/],
    ['a discount rate of -1', cost({ perState: { in: 1 }, discount: { rate: -1 } }), 'rewards.cost.discount.rate', /-1/],
    ['an amount beyond all measure', cost({ perState: { in: 1e150 } }), 'rewards.cost.perState.in', /comes to 1e\+150/],
    ['weights beyond all measure', cost({ perState: { in: 1 }, counting: { weights: [1, 1e95, 1, 1] } }), 'rewards.cost', /weighted by 1e\+95/],
    ['an unknown moment of discounting', cost({ discount: { rate: 0, moment: 'noon' } }), 'rewards.cost.discount.moment', /'noon'/],
    ['an unknown compounding', cost({ discount: { rate: 0, compounding: 'daily' } }), 'rewards.cost.discount.compounding', /'daily'/],
    ['a moment beside the trapezoid', cost({ counting: 'trapezoid', discount: { rate: 0.04, moment: 'end' } }), 'rewards.cost.discount.moment', /own moment/],
  ),
]

/** What can be wrong with what a model is run with: options of a run of a model with a parameter and a strategy. */
export const optionFaults: readonly (Omit<Fault, 'change'> & { readonly options: object })[] = [
  { title: 'a strategy that the model does not have', options: { strategy: 'guidance' }, path: 'strategy', words: /'guidance' is not a strategy/ },
  { title: 'an option that is misspelt', options: { stratgy: 'guided' }, path: 'options.stratgy', words: /no such property/ },
  { title: 'a grid that is no power of two', options: { grid: 0.3 }, path: 'options.grid', words: /0\.3 is not a grid/ },
  { title: 'a grid that is too fine', options: { grid: 2 ** -60 }, path: 'options.grid', words: /too fine/ },
  layerFault('a layer on an unknown parameter', { parameter: 'rat' }, 'parameter', /'rat' is not a parameter/),
  layerFault('an unknown kind of change', { change: 'double' }, 'change', /'double' is not a kind of change/),
  layerFault('a layer by what is no value', { by: '2' }, 'by', /'2' is not a parameter/),
  layerFault('a window the wrong way round', { from: '2014-2015', until: '2013-2014' }, 'until', /ends before it starts/),
  layerFault('a window from what is no cycle', { from: '2014' }, 'from', /'2014' is not a school year/),
  layerFault('a layer for an unknown stratum', { strata: ['lwoo'] }, 'strata[0]', /'lwoo' is not a stratum/),
  layerFault('a layer that is ahead of nothing', { leads: 1 }, 'leads', /no start to go before/),
]

function layerFault(title: string, change: object, path: string, words: RegExp) {
  const layer = { parameter: 'rate', change: 'multiply', by: 2, ...change }
  return { title, options: { scenario: { name: 'a scenario', layers: [layer] } }, path: `scenario.layers[0].${path}`, words }
}

/** The model of those options. */
export const withStrategy: CohortModel = {
  ...sound,
  parameters: { rate: 0.1 },
  strategies: { guided: { rate: 0.05 } },
  transitions: { in: { out: 'rate', in: 'rest' } },
}

export const faults: readonly Fault[] = faultGroups.flatMap((each) => each.faults)
