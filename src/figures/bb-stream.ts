import { deepFreeze } from '../core/freeze.js'
import type { Evidence } from '../core/evidence.js'
import type { YearlySeries, YearValue } from './figure.js'
import { pupils2019Evidence } from './pupils-2019.js'
import { reportAt } from './report-2014.js'

/**
 * Pupils who entered leerjaar 3 of bb, in pupils per entry year: 2005-2008 and 2010 (OCW, Doorstroomatlas vmbo).
 *
 * The years 2005 and 2010 were read in the 2014 report, 2006-2008 on the site of the atlas. Neither gives 2009. The
 * sources name a year only; it is taken as the count of 1 October.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.bbLeerjaar3Inflow, 2005).value // => 31319
 * figures.valueIn(figures.bbLeerjaar3Inflow, 2009).value // => undefined
 * ```
 * @see {@link bbLeerjaar3} for the pupils counted in leerjaar 3 later
 * @category Figures
 */
export const bbLeerjaar3Inflow: YearlySeries = /* @__PURE__ */ deepFreeze({
  id: 'bb-leerjaar-3-inflow',
  name: 'inflow into leerjaar 3 of bb',
  unit: 'pupils',
  moment: 'count-date',
  values: [
    { year: 2005, found: { value: 31_319, evidence: /* @__PURE__ */ fromReport('section 2.2, lines 204-205') } },
    { year: 2006, found: { value: 29_865, evidence: /* @__PURE__ */ fromAtlas() } },
    { year: 2007, found: { value: 26_712, evidence: /* @__PURE__ */ fromAtlas() } },
    { year: 2008, found: { value: 25_042, evidence: /* @__PURE__ */ fromAtlas() } },
    {
      year: 2009,
      found: {
        unknown: 'Neither the 2014 report (2005 and 2010) nor the page of the Doorstroomatlas (2006-2008) gives 2009.',
      },
    },
    { year: 2010, found: { value: 20_363, evidence: /* @__PURE__ */ fromReport('section 2.2, lines 204-205') } },
  ],
})

/**
 * Pupils in a leerwerktraject in leerjaar 3, in pupils: 2005 and 2010 (the 2014 report) and 2019 (DUO).
 *
 * Leerjaar 3 is not where all of them start: on 1 October 2019 leerjaar 4 had 772.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.lwtLeerjaar3.values.map((each) => each.found.value) // => [1165, 590, 435]
 * ```
 * @see {@link pupilsIn} for the count of 2019 in full
 * @category Figures
 */
export const lwtLeerjaar3: YearlySeries = /* @__PURE__ */ deepFreeze({
  id: 'lwt-leerjaar-3',
  name: 'pupils in a leerwerktraject in leerjaar 3',
  unit: 'pupils',
  moment: 'count-date',
  values: [
    { year: 2005, found: { value: 1_165, evidence: /* @__PURE__ */ fromReport('section 2.2, lines 202-203') } },
    { year: 2010, found: { value: 590, evidence: /* @__PURE__ */ fromReport('section 2.2, lines 202-203') } },
    { year: 2019, found: { value: 435, evidence: pupils2019Evidence } },
  ],
})

/**
 * Pupils in leerjaar 3 of bb on 1 October, in pupils: 2019 (DUO) and 2020 (CBS, provisional).
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.bbLeerjaar3, 2019).value // => 17332
 * ```
 * @category Figures
 */
export const bbLeerjaar3: YearlySeries = /* @__PURE__ */ deepFreeze({
  id: 'bb-leerjaar-3',
  name: 'pupils in leerjaar 3 of bb',
  unit: 'pupils',
  moment: 'count-date',
  values: /* @__PURE__ */ realised(17_332, [[2020, 16_146]]),
})

/**
 * Pupils in leerjaar 4 of bb on 1 October, in pupils: 2019 (DUO) and 2020 (CBS, provisional).
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.valueIn(figures.bbLeerjaar4, 2020).value // => 15932
 * ```
 * @category Figures
 */
export const bbLeerjaar4: YearlySeries = /* @__PURE__ */ deepFreeze({
  id: 'bb-leerjaar-4',
  name: 'pupils in leerjaar 4 of bb',
  unit: 'pupils',
  moment: 'count-date',
  values: /* @__PURE__ */ realised(17_291, [[2020, 15_932]]),
})

/**
 * Pupils in leerjaar 3 and 4 of bb on 1 October, in pupils: 2019 (DUO), 2020 and 2021 (CBS, provisional).
 *
 * The two publications stand beside each other; whether they count by the same rules was not seen.
 *
 * @example
 * ```ts
 * import { figures } from 'maatwerktrajecten'
 *
 * figures.bbLeerjaar3And4.values.map((each) => each.found.value) // => [34623, 32078, 30246]
 * ```
 * @see {@link projectedBbStream} for what the 2014 report expected
 * @category Figures
 */
export const bbLeerjaar3And4: YearlySeries = /* @__PURE__ */ deepFreeze({
  id: 'bb-leerjaar-3-and-4',
  name: 'pupils in leerjaar 3 and 4 of bb',
  unit: 'pupils',
  moment: 'count-date',
  values: /* @__PURE__ */ realised(34_623, [
    [2020, 32_078],
    [2021, 30_246],
  ]),
})

function realised(in2019: number, provisional: readonly (readonly [year: number, pupils: number])[]): YearValue[] {
  const evidence: Evidence = {
    source: { document: 'CBS StatLine, pupils in secondary education', identifier: '80040ned' },
    grade: 'quoted',
    voice: 'statistics',
    provisional: true,
  }
  return [
    { year: 2019, found: { value: in2019, evidence: pupils2019Evidence } },
    ...provisional.map(([year, value]) => ({ year, found: { value, evidence } })),
  ]
}

function fromReport(at: string): Evidence {
  return {
    source: reportAt(at),
    grade: 'quoted',
    voice: 'statistics',
    note: 'The report takes it from the Doorstroomatlas vmbo (OCW, 2012). The year is taken as the count of 1 October.',
  }
}

function fromAtlas(): Evidence {
  return {
    source: {
      document: 'Doorstroomatlas vmbo',
      identifier: 'doorstroomatlas-vmbo.nl',
      at: "the page behaalde diploma's en uitval",
    },
    grade: 'quoted',
    voice: 'statistics',
    note: 'The cohort that entered leerjaar 3 in this year, taken as the count of 1 October.',
  }
}
