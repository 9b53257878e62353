import { describe, expect, it } from 'vitest'
import { countDateOf } from '../../../src/core/school-year.js'
import { duty } from '../../../src/leerplicht/duty.js'
import { pupilDecisions } from '../../../src/models/decisions.js'
import { pathwayStates, type PathwayState } from '../../../src/models/pathway/codes.js'
import { pathway } from '../../../src/models/pathway/pathway.js'
import { pathwayPupilStates } from '../../../src/models/pathway/pupil-states.js'
import { vsvOfPersons, type VsvPupil } from '../../../src/models/vsv-of-persons.js'
import { historyOf } from '../../../src/projection/persons/histories.js'
import { runPersons } from '../../../src/projection/persons/run-persons.js'
import { errorOf } from '../../support/error-of.js'

const shares = { 'entree-share-leerjaar-3': 0.2, 'entree-share-leerjaar-4': 0.2, 'lwt-share-leerjaar-3': 0.1, 'vakmanschap-share': 0.1 }
const model = pathway({
  effects: { vakmanschap: 0, leerwerktraject: 0, entreeInVmbo: 0 },
  // Many in mbo-1, and work for half of those who leave it without going on.
  parameters: { ...shares, 'mbo-1-to-out': 0.5, 'mbo-1-to-mbo-2': 0.25, 'vsv-mbo-1': 0.25 },
  entrants: 400,
  first: '2010-2011',
  last: '2013-2014',
})
const persons = 800
const everybody = Array.from({ length: persons }, (_, person) => person)

/** How many are in one of some states at the start of a year, and were in education a year before. */
function arrivals(run: Parameters<typeof historyOf>[0], year: string, states: readonly PathwayState[]) {
  return everybody.filter((person) => {
    const history = historyOf(run, person)
    const at = history.findIndex((each) => each.at === year)
    const before = history[at - 1]
    return at > 0 && states.includes(history[at]!.state as PathwayState) && before!.state !== history[at]!.state
  }).length
}

const vsv = pathwayStates.filter((state) => state.startsWith('vsv-'))

describe('the states of the pathway for the rules', () => {
  it('are all there, each once, and cannot be changed', () => {
    expect(Object.keys(pathwayPupilStates)).toEqual([...pathwayStates])
    expect(Object.isFrozen(pathwayPupilStates['bb-3'])).toBe(true)
  })

  const run = runPersons(model, { persons, seed: 3, histories: true })
  const pupils = (): VsvPupil => ({ bornOn: '1995-11-20', diplomas: [], exclusion: 'none', away: 'no', workRegistered: false })
  const counted = (schoolYear: string) => vsvOfPersons(run, { schoolYear, states: pathwayPupilStates, pupils })

  // From 2012-2013 on a diploma of mbo-1 with a job keeps somebody out of the count; before, it did not.
  it('give the new vsv of the model by the definition of 2012-2013', () => {
    const [arrived, atWork] = [arrivals(run, '2013-2014', vsv), arrivals(run, '2013-2014', ['work'])]
    expect(atWork).toBeGreaterThan(0)
    expect(counted('2012-2013')).toMatchObject({ vsv: arrived, undetermined: 0 })
  })

  it('give those with work besides, by the definition of the year before', () => {
    const atWork = arrivals(run, '2012-2013', ['work'])
    expect(atWork).toBeGreaterThan(0)
    expect(counted('2011-2012').vsv).toBe(arrivals(run, '2012-2013', vsv) + atWork)
  })

  it('count who begins the year in vmbo or mbo, and nobody elsewhere', () => {
    const onTheWay = everybody.filter((person) => {
      const state = historyOf(run, person).find(({ at }) => at === '2012-2013')?.state
      return state !== undefined && /^(bb|lwt|entree|vakmanschap|mbo)-/.test(state)
    })
    expect(counted('2012-2013').outcomes.map(({ person }) => person)).toEqual(onTheWay)
  })
})

describe('decisions on the pathway', () => {
  // 15 in leerjaar 4; by 1 October 2013 all are between 16 and 18.
  const pupils = (person: number) => ({ bornOn: person % 2 === 0 ? '1995-10-20' : '1996-10-20', diplomas: [], vsoSchool: 'other' as const })
  const decide = pupilDecisions({ states: pathwayPupilStates, pupils })
  const decided = runPersons(model, { persons, seed: 3, histories: true, decide })
  const free = runPersons(model, { persons, seed: 3, histories: true })
  const outside = (run: typeof decided) => everybody.filter((person) => {
    const state = historyOf(run, person).find(({ at }) => at === '2012-2013')?.state
    return state !== undefined && ([...vsv, 'work'] as readonly PathwayState[]).includes(state)
  })

  it('leave nobody outside education who has a duty', () => {
    const breaches = (run: typeof decided) => outside(run).filter((person) => duty(pupils(person), { on: countDateOf('2012-2013') }).outcome !== 'no-duty')
    expect(breaches(free).length).toBeGreaterThan(5)
    expect(breaches(decided)).toEqual([])
    expect(decided.conservation.difference).toBe(0)
  })

  it('let go who has a startkwalificatie, and who goes elsewhere', () => {
    // By 1 October 2013 the pupil is 17: the kwalificatieplicht holds, and volledige leerplicht does not.
    const now = { person: 0, cycle: 2, label: '2012-2013', timeInState: 0, timeSinceEntry: 0 }
    expect(decide({ ...now, state: 'mbo-2', drawn: 'startkwalificatie' })).toBeUndefined()
    expect(decide({ ...now, state: 'bb-4', drawn: 'elsewhere' })).toBeUndefined()
    expect(decide({ ...now, state: 'bb-4', drawn: 'vsv-not-admitted' })).toBe('bb-4')
    expect(decide({ ...now, state: 'mbo-1', drawn: 'work' })).toBe('mbo-1')
    expect(decide({ ...now, state: 'vsv-from-mbo-1', drawn: 'vsv-from-mbo-1' })).toBeUndefined()
  })
})

describe('a table of states', () => {
  it('has no codes that are misspelt', () => {
    const states = {
      a: { part: 'bovenbouw' },
      b: { level: 'mbo-5' },
      c: { other: 'mbo' },
      d: { diploma: 'mbo2' },
      e: { workRegistered: 'yes' },
      f: 'outside',
      g: { lvl: 'mbo-2' },
    }
    const error = errorOf(() => pupilDecisions({ states: states as never, pupils: () => ({}) }))
    expect(error.problems.map(({ path }) => path)).toEqual([
      ...['states.a.part', 'states.b.level', 'states.c.other', 'states.d.diploma', 'states.e.workRegistered', 'states.f', 'states.g.lvl'],
    ])
  })
})
