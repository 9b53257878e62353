import type { IsoDate } from '../core/calendar.js'
import type { Act } from '../policy/act.js'

/** The decree on posts in the last text before the tables of fixed amounts changed for small schools. */
export const formatiebesluitText2013: Act = /* @__PURE__ */ text(
  'formatiebesluit-text-2013-01-01',
  'Formatiebesluit WVO',
  'BWBR0005446',
  '2013-01-01',
  '2010-10-27',
)

/** The first text with more posts for a school of 170 to 200 pupils below the closing norm. */
export const formatiebesluitText2015: Act = /* @__PURE__ */ text(
  'formatiebesluit-text-2015-03-18',
  'Formatiebesluit WVO',
  'BWBR0005446',
  '2015-03-18',
  '2015-01-09',
)

/** The decree on the funding of the vo, as read in the text of 30 September 2015. */
export const bekostigingsbesluitText2015: Act = /* @__PURE__ */ text(
  'bekostigingsbesluit-wvo-text-2015-09-30',
  'Bekostigingsbesluit WVO',
  'BWBR0005672',
  '2015-09-30',
)

/** The amounts for material of 2010, adjusted, and of 2011. */
export const exploitatie2011: Act = /* @__PURE__ */ text(
  'exploitatie-vo-text-2010-11-25',
  'Regeling exploitatiekosten vo 2010 and 2011',
  'BWBR0028666',
  '2010-11-25',
)

/** The amounts for material of 2014. */
export const exploitatie2014: Act = /* @__PURE__ */ text(
  'exploitatie-vo-text-2013-11-12',
  'Regeling exploitatiekosten vo 2014',
  'BWBR0033993',
  '2013-11-12',
)

/** The amounts for material of 2015, as first set. */
export const exploitatie2015: Act = /* @__PURE__ */ text(
  'exploitatie-vo-text-2014-11-20',
  'Regeling exploitatiekosten vo 2015',
  'BWBR0035748',
  '2014-11-20',
)

/** The amounts for material of 2015, adjusted over the whole year, and those of 2016. */
export const exploitatie2016: Act = /* @__PURE__ */ text(
  'exploitatie-vo-text-2015-10-13',
  'Regeling exploitatiekosten vo 2015 and 2016',
  'BWBR0037078',
  '2015-10-13',
)

/** The decree on VM2 that names the sum for books of 2012. */
export const vm2Books2012: Act = {
  id: 'vm2-decree-2012-books',
  title: 'decree on the later cohorts of VM2',
  kind: 'decree',
  source: { document: 'Decree on VM2 of 17 September 2012', identifier: 'BWBR0032082', datedOn: '2012-09-17' },
  adoptedOn: '2012-09-17',
}

/** The prestatiebox of the vo, in the text of 1 January 2013. */
export const prestatieboxVo2013: Act = /* @__PURE__ */ text(
  'prestatiebox-vo-text-2013-01-01',
  'Regeling prestatiebox vo',
  'BWBR0031067',
  '2013-01-01',
)

/** The text of the prestatiebox of the vo that was read for 2014. */
export const prestatieboxVo2014: Act = /* @__PURE__ */ text(
  'prestatiebox-vo-text-2014-02-20',
  'Regeling prestatiebox vo',
  'BWBR0031067',
  '2014-02-20',
  '2013-01-01',
)

/** The prestatiebox of the vo of 2015 and later. */
export const prestatieboxVo2015: Act = /* @__PURE__ */ text(
  'prestatiebox-vo-text-2015-01-23',
  'Regeling prestatiebox vo 2015–2017',
  'BWBR0036184',
  '2015-01-23',
)

/** The leerplusarrangement in 2009 and 2010; the day of the text was not noted. */
export const leerplus2010: Act = {
  id: 'leerplus-2010',
  title: 'Regeling leerplusarrangement vo, amounts of 2009 and 2010',
  kind: 'reading',
  source: { document: 'Regeling leerplusarrangement vo', identifier: 'BWBR0025977' },
  adoptedOn: { unread: true, by: '2010-12-31' },
}

/** The leerplusarrangement of 2013. */
export const leerplus2013: Act = /* @__PURE__ */ text(
  'leerplus-text-2013-01-04',
  'Regeling leerplusarrangement vo',
  'BWBR0025977',
  '2013-01-04',
)

/** The leerplusarrangement of 2014. */
export const leerplus2014: Act = /* @__PURE__ */ text(
  'leerplus-text-2014-02-18',
  'Regeling leerplusarrangement vo',
  'BWBR0025977',
  '2014-02-18',
  '2013-01-04',
)

/** The leerplusarrangement of 2015. */
export const leerplus2015: Act = /* @__PURE__ */ text(
  'leerplus-text-2015-01-07',
  'Regeling leerplusarrangement vo',
  'BWBR0025977',
  '2015-01-07',
  '2014-02-18',
)

/** The price level of 1 August 2009 in the decree; of the text only its year was noted. */
export const bekostigingsbesluitText2011: Act = {
  id: 'bekostigingsbesluit-wvo-text-2011',
  title: 'Bekostigingsbesluit WVO, text of 2011',
  kind: 'reading',
  source: { document: 'Bekostigingsbesluit WVO', identifier: 'BWBR0005672' },
  adoptedOn: { unread: true, by: '2011-12-31' },
}

/** Rugzak, school year 2006-2007. */
export const rugzak2006: Act = /* @__PURE__ */ rugzakAct('2006-11-27', 'BWBR0020665')
/** Rugzak, school year 2008-2009, final. */
export const rugzak2009: Act = /* @__PURE__ */ rugzakAct('2009-06-27', 'BWBR0026138')
/** Rugzak, school year 2009-2010, final. */
export const rugzak2010June: Act = /* @__PURE__ */ rugzakAct('2010-06-05', 'BWBR0027777')
/** Rugzak, school year 2010-2011, first. */
export const rugzak2010April: Act = /* @__PURE__ */ rugzakAct('2010-04-01', 'BWBR0027500')
/** Rugzak, school year 2011-2012, first. */
export const rugzak2011March: Act = /* @__PURE__ */ rugzakAct('2011-03-26', 'BWBR0029821')
/** Rugzak, school year 2011-2012, second. */
export const rugzak2011October: Act = /* @__PURE__ */ rugzakAct('2011-10-27', 'BWBR0030618')
/** Rugzak, school year 2011-2012, third: its amounts were not in the text that was read. */
export const rugzak2012September: Act = /* @__PURE__ */ rugzakAct('2012-09-20', 'BWBR0032037')
/** Rugzak, school year 2012-2013, first. */
export const rugzak2012March: Act = /* @__PURE__ */ rugzakAct('2012-03-23', 'BWBR0031435')
/** Rugzak, school year 2012-2013, second. */
export const rugzak2012October: Act = /* @__PURE__ */ rugzakAct('2012-10-21', 'BWBR0032150')
/** Rugzak, school year 2012-2013, final. */
export const rugzak2013: Act = /* @__PURE__ */ rugzakAct('2013-09-26', 'BWBR0033979')
/** Rugzak, school year 2013-2014, final. */
export const rugzak2014: Act = /* @__PURE__ */ rugzakAct('2014-09-18', 'BWBR0035590')

/** Rugzak, school year 2010-2011, final: the day of the regulation was not noted, that of the text was. */
export const rugzak2011Text: Act = /* @__PURE__ */ text(
  'rugzak-text-2011-09-10',
  'regulation on the leerlinggebonden budget vo',
  'BWBR0030414',
  '2011-09-10',
  '2010-04-01',
)

/** The transition of the rugzak to the samenwerkingsverbanden, first version. */
export const rugzakTransition2014: Act = /* @__PURE__ */ transition('2014-09-19')
/** The transition, second version. */
export const rugzakTransitionFebruary2015: Act = /* @__PURE__ */ transition('2015-02-05', '2014-09-19')
/** The transition, third version. */
export const rugzakTransitionSeptember2015: Act = /* @__PURE__ */ transition('2015-09-30', '2015-02-05')

/** The price level of 1 August 2013 in the transition; the day of the text was not noted. */
export const rugzakTransitionLevel: Act = {
  id: 'rugzak-transition-level-2013',
  title: 'Bekostigingsbesluit WVO, transition of the rugzak at the price level of 1 August 2013',
  kind: 'reading',
  source: { document: 'Bekostigingsbesluit WVO', identifier: 'BWBR0005672' },
  adoptedOn: { unread: true, by: '2014-09-19' },
}

function text(id: string, document: string, identifier: string, on: IsoDate, after?: IsoDate): Act {
  return {
    id,
    title: `${document}, text of ${on}`,
    kind: 'reading',
    source: { document, identifier, datedOn: on },
    adoptedOn: { unread: true, ...(after === undefined ? {} : { after }), by: on },
  }
}

function rugzakAct(on: IsoDate, identifier: string): Act {
  return {
    id: `rugzak-${on}`,
    title: `regulation of ${on} on the leerlinggebonden budget vo`,
    kind: 'regulation',
    source: { document: 'Regeling bekostiging personeel PO and leerlinggebonden budget vo', identifier, datedOn: on },
    adoptedOn: on,
  }
}

function transition(on: IsoDate, after?: IsoDate): Act {
  return text(`rugzak-transition-text-${on}`, 'Bekostigingsbesluit WVO', 'BWBR0005672', on, after)
}
