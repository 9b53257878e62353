import { deepFreeze } from '../core/freeze.js'
import type { Evidence, Finding, Source, Sourced } from '../core/evidence.js'
import type { Euro } from '../core/euro.js'
import { MaatwerkError } from '../core/errors.js'
import { shown } from '../core/problems.js'
import { copyEvidence, type YearlySeries, type YearValue } from './figure.js'

/**
 * A value of the report's projection for one year, with the report's own words.
 *
 * @category Figures
 */
export interface StatedYear extends YearValue {
  /** The report's wording, in Dutch. */
  readonly wording: string
  /** Other years that the wording leaves open; absent when it leaves none. */
  readonly otherYears?: readonly number[]
}

/**
 * A change that the report expects.
 *
 * @category Figures
 */
export interface StatedChange {
  /** What changes. */
  readonly of: 'bb-leerjaar-3-and-4' | 'leerwerktraject' | 'assistentenopleiding'
  /** Pupils more (positive) or fewer (negative), or why there is no number. */
  readonly change: Finding<number>
  /** The years it takes, where the report states them. */
  readonly overYears?: number
  /** The report's wording, in Dutch. */
  readonly wording: string
}

/**
 * Which amount per pupil the report states.
 *
 * - `regular`: a regular vmbo pupil, by the researchers
 * - `with-lwoo`: a vmbo pupil with an lwoo indication, by the researchers
 * - `rugzak-extra`: what a school board received on top for a pupil with *leerlinggebonden financiering*
 * - `regular-at-school-3`: what one of the schools takes as the standard amount of a regular programme, without lwoo
 *
 * @category Figures
 */
export type ReportAmountCode = 'regular' | 'with-lwoo' | 'rugzak-extra' | 'regular-at-school-3'

/**
 * An amount of euros per pupil that the report states, with the report's own words.
 *
 * @category Figures
 */
export interface ReportAmount extends Sourced<Euro> {
  /** Which amount it is. */
  readonly code: ReportAmountCode
  /** The report's wording, in Dutch. */
  readonly wording: string
}

/**
 * A place in the 2014 report.
 *
 * @param at - the section and the lines of its text
 * @returns the source
 * @internal
 */
export function reportAt(at: string): Source {
  return { document: 'Report on maatwerktrajecten in the vmbo, ResearchNed and KPC Groep (2014)', at }
}

/**
 * The projection of the 2014 report for pupils in leerjaar 3 and 4 of bb, in pupils: its peak and the level of 2021.
 *
 * The report lets demography alone move the stream and says so; policy is left out. Its graphs are not in its text, so
 * that only these years can be read. The peak is not stated: it is the 39,000 of 2021 and the fall of about 5,100
 * before it. "Tot 2015" may or may not include 2015, so that the peak may lie in 2014.
 *
 * This is an expectation of 2014. What was counted later stands in {@link bbLeerjaar3And4}.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.projectedBbStream, 2015).value // => 44100
 * figures.valueIn(figures.projectedBbStream, 2021).value // => 39000
 * figures.projectedBbStream.values[0]?.otherYears // => [2014]
 * ```
 * @category Figures
 */
export const projectedBbStream: YearlySeries<StatedYear> = /* @__PURE__ */ deepFreeze({
  id: 'projected-bb-leerjaar-3-and-4',
  name: 'pupils in leerjaar 3 and 4 of bb as the 2014 report projected them',
  unit: 'pupils',
  moment: 'not-stated',
  values: [
    {
      year: 2015,
      found: {
        value: 44_100,
        evidence: {
          source: /* @__PURE__ */ reportAt('section 4.2, lines 862-863'),
          grade: 'derived',
          voice: 'researchers',
          approximate: true,
          note: 'Not stated itself: 39,000 in 2021 and a fall of about 5,100 before it.',
        },
      },
      wording: 'tot 2015 langzaam toeneemt, om vervolgens af te nemen met zo’n 5.100 leerlingen naar 39.000',
      otherYears: [2014],
    },
    {
      year: 2021,
      found: {
        value: 39_000,
        evidence: {
          source: /* @__PURE__ */ reportAt('section 4.2, line 863'),
          grade: 'quoted',
          voice: 'researchers',
          note: 'From 2021 on the report expects the stream to be stable.',
        },
      },
      wording: 'naar 39.000 (in derde en vierde leerjaar) in 2021',
    },
  ],
})

/**
 * The projection of the 2014 report for all pupils in a maatwerktraject (assistentenopleiding, leerwerktraject and
 * VM2), in pupils: its peak in 2014 and the level of 2022.
 *
 * The method is a constant share of the bb stream. Both values are round in the report: "almost" 5,200 is a little
 * under that number.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.projectedMaatwerk, 2014).value // => 5200
 * figures.projectedMaatwerk.values[1]?.wording // => 'Dit aantal loopt gestaag terug naar ongeveer 4.500 in 2022'
 * ```
 * @category Figures
 */
export const projectedMaatwerk: YearlySeries<StatedYear> = /* @__PURE__ */ deepFreeze({
  id: 'projected-maatwerk',
  name: 'pupils in a maatwerktraject as the 2014 report projected them',
  unit: 'pupils',
  moment: 'not-stated',
  values: [
    {
      year: 2014,
      found: {
        value: 5_200,
        evidence: {
          source: /* @__PURE__ */ reportAt('section 4.2, lines 864-865'),
          grade: 'quoted',
          voice: 'researchers',
          approximate: true,
          note: 'The report says almost: the number itself is a little lower.',
        },
      },
      wording: 'op tot bijna 5.200 deelnemers',
    },
    {
      year: 2022,
      found: {
        value: 4_500,
        evidence: {
          source: /* @__PURE__ */ reportAt('section 4.2, line 866'),
          grade: 'quoted',
          voice: 'researchers',
          approximate: true,
        },
      },
      wording: 'Dit aantal loopt gestaag terug naar ongeveer 4.500 in 2022',
    },
  ],
})

/**
 * The projection of the 2014 report for pupils in VM2, in pupils: 2012 and 2023, with its change into the
 * vakmanschaproute left out.
 *
 * It falls to 0.87 of its start, while a constant share of a bb stream that follows births falls to about 0.94 to 0.96:
 * the text does not agree with the method it states. The numbers may include pupils in the mbo part of VM2.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.projectedVm2, 2012).value // => 2750
 * figures.valueIn(figures.projectedVm2, 2023).value // => 2400
 * figures.valueIn(figures.projectedVm2, 2020).value // => undefined
 * ```
 * @category Figures
 */
export const projectedVm2: YearlySeries<StatedYear> = /* @__PURE__ */ deepFreeze({
  id: 'projected-vm2',
  name: 'pupils in VM2 as the 2014 report projected them',
  unit: 'pupils',
  moment: 'not-stated',
  values: /* @__PURE__ */ vm2Years([
    [2012, 2_750],
    [2023, 2_400],
  ]),
})

/**
 * The changes that the 2014 report expects without a level, in pupils: the fall of the bb stream after its peak, of
 * leerwerktrajecten over ten years, and of the assistentenopleiding, for which it gives no number.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.projectedChanges.map((each) => each.change.value) // => [-5100, -150, undefined]
 * figures.projectedChanges[1]?.overYears // => 10
 * ```
 * @category Figures
 */
export const projectedChanges: readonly StatedChange[] = /* @__PURE__ */ deepFreeze([
  {
    of: 'bb-leerjaar-3-and-4',
    change: {
      value: -5_100,
      evidence: {
        source: /* @__PURE__ */ reportAt('section 4.2, lines 862-863'),
        grade: 'quoted',
        voice: 'researchers',
        approximate: true,
        note: 'From the peak of "tot 2015" to 2021; whether the peak lies in 2014 or 2015 is not stated.',
      },
    },
    wording: 'om vervolgens af te nemen met zo’n 5.100 leerlingen naar 39.000 (in derde en vierde leerjaar) in 2021',
  },
  {
    of: 'leerwerktraject',
    change: {
      value: -150,
      evidence: {
        source: /* @__PURE__ */ reportAt('section 4.2, lines 873-874'),
        grade: 'quoted',
        voice: 'researchers',
        approximate: true,
        note: 'Under unchanged circumstances; neither the level nor the first year is stated.',
      },
    },
    overYears: 10,
    wording: 'het aantal LWT’ers de komende tien jaar met zo’n 150 deelnemers afneemt',
  },
  {
    of: 'assistentenopleiding',
    change: {
      unknown:
        'The 2014 report (section 4.2, lines 874-875) expects fewer pupils in the assistentenopleiding and gives no ' +
        'number.',
    },
    wording: 'De komende jaren zouden ook minder leerlingen gebruikmaken van de assistentenopleiding',
  },
])

/**
 * The amounts that the 2014 report states, in euros per pupil: what a pupil brings in, not what a pupil costs.
 *
 * They are round statements without a source, a year or a price level, so never a rule of funding law. One school
 * takes 6,000 for a regular programme where the researchers take 8,000; what each of them leaves out is not stated.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.reportAmounts.map((each) => each.value.eur) // => ['8000', '11000', '2600', '6000']
 * ```
 * @see {@link reportAmount} to take one of them
 * @category Figures
 */
export const reportAmounts: readonly ReportAmount[] = /* @__PURE__ */ deepFreeze([
  {
    code: 'regular',
    value: { eur: '8000' },
    evidence: /* @__PURE__ */ amountEvidence('section 4.1.1, lines 628-629', 'researchers'),
    wording: 'voor een ‘gewone’ vmbo-leerling is dit ongeveer 8.000 euro',
  },
  {
    code: 'with-lwoo',
    value: { eur: '11000' },
    evidence: /* @__PURE__ */ amountEvidence('section 4.1.1, line 629', 'researchers'),
    wording: 'voor een vmbo-leerling met LWOO-indicatie ongeveer 11.000 euro',
  },
  {
    code: 'rugzak-extra',
    value: { eur: '2600' },
    evidence: /* @__PURE__ */ amountEvidence('section 4.1.1, lines 629-630', 'researchers'),
    wording:
      'een leerling met leerlinggebonden financiering (rugzak) ontving een schoolbestuur ongeveer 2.600 euro extra',
  },
  {
    code: 'regular-at-school-3',
    value: { eur: '6000' },
    evidence: /* @__PURE__ */ amountEvidence('section 4.1.1, table 3, school 3, line 667', 'vmbo'),
    wording: 'Voor een regulier traject is de standaardbekostiging ca. € 6.000 plus eventueel LWOO',
  },
])

/**
 * One of the amounts that the 2014 report states, in euros per pupil.
 *
 * @param code - which amount
 * @returns the exact amount of the wording, grade `estimate`, approximate. A new object each time
 * @throws MaatwerkError `invalid-input` for an amount that the report does not state
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.reportAmount('with-lwoo').value // => { eur: '11000' }
 * figures.reportAmount('regular-at-school-3').evidence.voice // => 'vmbo'
 * ```
 * @category Figures
 */
export function reportAmount(code: ReportAmountCode): ReportAmount {
  const found = reportAmounts.find((each) => each.code === code)
  if (found !== undefined) return { ...found, value: { ...found.value }, evidence: copyEvidence(found.evidence) }
  throw new MaatwerkError('invalid-input', 'the amounts of the 2014 report', [
    {
      path: 'code',
      message: `${shown(code)} is not one of its amounts`,
      expected: `one of ${reportAmounts.map((each) => shown(each.code)).join(', ')}`,
    },
  ])
}

function vm2Years(table: readonly (readonly [year: number, pupils: number])[]): StatedYear[] {
  const evidence: Evidence = {
    source: reportAt('section 4.2, lines 872-873'),
    grade: 'quoted',
    voice: 'researchers',
    note: 'Under unchanged circumstances; may include pupils in the mbo part of VM2.',
  }
  return table.map(([year, value]) => ({
    year,
    found: { value, evidence },
    wording: 'langzaam afnemen van 2.750 in 2012 naar 2.400 in 2023',
  }))
}

function amountEvidence(at: string, voice: 'researchers' | 'vmbo'): Evidence {
  const note = 'Funding, not cost. No source, year or price level is stated.'
  return { source: reportAt(at), grade: 'estimate', voice, approximate: true, note }
}
