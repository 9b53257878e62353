import type { IsoDate } from '../core/calendar.js'
import type { Act } from '../policy/act.js'

/** The rebound facility of 2006, in a regulation that was amended yearly. */
export const rebound2006: Act = /* @__PURE__ */ rebound(2006)
/** The rebound facility of 2007. */
export const rebound2007: Act = /* @__PURE__ */ rebound(2007)
/** The rebound facility of 2010. */
export const rebound2010: Act = /* @__PURE__ */ rebound(2010)
/** The rebound facility of 2012. */
export const rebound2012: Act = /* @__PURE__ */ rebound(2012)

/** Money for the functiemix in the Randstad; of the text only the year was noted. */
export const functiemixRandstad2014: Act = {
  id: 'functiemix-randstad-2014',
  title: 'Regeling functiemix VO Randstadregio’s, budget of 2014',
  kind: 'reading',
  source: { document: 'Regeling functiemix VO Randstadregio’s', identifier: 'BWBR0027113' },
  adoptedOn: { unread: true, by: '2014-12-31' },
}

/** The first amounts of the simplified funding, to be indexed in the course of 2022. */
export const simplifiedFunding2022: Act = /* @__PURE__ */ page(
  'simplified-funding-2022',
  'Provisional amounts of the simplified funding of the vo for 2022',
  'vo-raad.nl/nieuws/voorlopige-bedragen-vereenvoudigde-bekostiging-2022-bekend',
  '2021-08-19',
)

/** The definitive amounts of 2024, and the first ones of 2025, equal to these before they are indexed. */
export const simplifiedFunding2024: Act = /* @__PURE__ */ page(
  'simplified-funding-2024',
  'Amounts of the simplified funding of the vo for 2024, adjusted to wages and prices',
  'vo-raad.nl/nieuws/bekostiging-2024-aangepast-voor-loon-en-prijscompensatie',
  '2024-06-11',
)

/** How schools pass to the simplified funding. Neither the page nor its day was noted. */
export const simplifiedFundingTransition: Act = {
  id: 'simplified-funding-transition',
  title: 'Pages that report the passage to the simplified funding of the vo',
  kind: 'reading',
  source: { document: 'Pages on the simplified funding of the vo' },
  adoptedOn: { unread: true, by: '2026-01-01' },
}

/** The frozen budget for lwoo and praktijkonderwijs, with an official example; its day was not noted. */
export const lwooProBudgetPage: Act = {
  id: 'lwoo-pro-budget-page',
  title: 'Present funding of lwoo and praktijkonderwijs (passendonderwijs.nl)',
  kind: 'reading',
  source: { document: 'passendonderwijs.nl, bekostiging lwoo en pro, de huidige bekostigingssystematiek' },
  adoptedOn: { unread: true, by: '2022-11-18' },
}

/** Who pays where that budget does not suffice; its day was not noted. */
export const lwooProDeficitPage: Act = {
  id: 'lwoo-pro-deficit-page',
  title: 'Present funding of lwoo and praktijkonderwijs (steunpuntpassendonderwijs-povo.nl)',
  kind: 'reading',
  source: { document: 'steunpuntpassendonderwijs-povo.nl, huidige bekostiging lwoo en pro' },
  adoptedOn: { unread: true, by: '2022-11-18' },
}

function rebound(year: number): Act {
  return {
    id: `rebound-${year}`,
    title: `regulation on the regionaal zorgbudget and the rebound facility, amounts of ${year}`,
    kind: 'reading',
    source: { document: 'Regulation on the regionaal zorgbudget', identifier: 'BWBR0019676' },
    adoptedOn: { unread: true, by: `${year}-12-31` },
  }
}

function page(id: string, title: string, document: string, on: IsoDate): Act {
  return { id, title, kind: 'reading', source: { document, datedOn: on }, adoptedOn: on }
}
