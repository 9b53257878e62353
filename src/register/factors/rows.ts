import { fundingLetter, reportText, table2, vmboTalks } from '../../report/voices.js'
import { keyOf } from '../expectations/leans.js'
import type { CounterproposalRow, FactorRow } from './factor.js'

/** Table 2, in its order. */
export const factorRows: readonly FactorRow[] = [
  {
    code: 'demography',
    title: 'Demografische ontwikkelingen',
    kind: 'no-act',
    holder: 'document',
    knownOn: table2,
    steps: [{ says: 'The population shrinks, and with it the number of pupils in the vo.', lines: [[327, 329]] }],
    size: { target: 'maatwerktrajecten', direction: 'down', hedge: 'mogelijk', lines: [[330, 332]] },
    composition: [
      {
        group: 'all',
        target: 'maatwerktrajecten',
        direction: 'unclear',
        says: 'Regions differ much: some shrink fast, and cities still grow.',
        lines: [[333, 334]],
      },
    ],
    visible: { moment: 'now', lines: [[335, 335]] },
    documents: [],
    lines: [[325, 335]],
    followed: [],
  },
  {
    code: 'pass-rules-and-reference-levels',
    title: 'Nieuwe uitslagregels voor eindexamens en referentieniveaus',
    kind: 'policy',
    holder: 'document',
    knownOn: table2,
    steps: [
      { says: 'Nederlands needs at least a 5.', period: '2013-2014', lines: [[339, 339]] },
      {
        says:
          'The central exam in Nederlands is marked by what 2F asks; for vmbo-bb it may still stay below that in 2015.',
        period: '2015',
        lines: [[340, 345]],
      },
      {
        says: 'The rekentoets has to be sat and its mark stands on the list, without counting yet.',
        period: '2013-2014',
        lines: [[346, 348]],
      },
      { says: 'The rekentoets becomes part of the pass rule.', period: '2015-2016', lines: [[349, 350]] },
    ],
    size: { target: 'entreeopleiding', direction: 'up', hedge: 'mogelijk', lines: [[351, 352]] },
    composition: [
      {
        group: 'pupils-below-2f',
        target: 'maatwerktrajecten',
        direction: 'up',
        hedge: 'mogelijk',
        says:
          'Some who can get a diploma of bb now cannot later, belong in neither pro nor vso, and need a maatwerktraject.',
        lines: [[353, 359]],
      },
      {
        group: 'pupils-below-2f',
        target: 'entreeopleiding-in-vmbo',
        direction: 'up',
        hedge: 'mogelijk',
        says: 'They come to the assistentenopleiding in the vmbo, which gives a diploma without 2F.',
        lines: [[359, 362]],
      },
      {
        group: 'pupils-below-2f',
        target: 'entreeopleiding-in-vmbo',
        direction: 'unclear',
        hedge: 'onduidelijk',
        says: 'How large that rush can be cannot be said now.',
        lines: [[362, 364]],
      },
    ],
    visible: { moment: 'from', period: '2015', mayBeEarlier: 'where-schools-anticipate', lines: [[365, 366]] },
    anticipation: { by: 'vmbo', says: 'Schools may act on it before it applies.', lines: [[365, 366]] },
    documents: [
      { document: 'Letter of the sector councils to the committee for OCW', datedOn: '2013-03-04', lines: [[367, 367]] },
      {
        document: 'Voortgangsrapportage invoering referentieniveaus taal en rekenen',
        datedOn: '2013-09-26',
        lines: [[368, 368]],
      },
    ],
    lines: [[336, 368]],
    followed: [
      { key: keyOf.nederlands, id: 'UIT-02', says: 'Nederlands needed a 5 from school year 2013-2014 on.' },
      { key: keyOf.rekentoetsSat, id: 'UIT-03', says: 'The rekentoets was sat from 2013-2014 on, whatever the mark.' },
      { key: keyOf.rekentoetsCounts, id: 'UIT-04', says: 'The rule for 2015-2016 was taken back and never applied.' },
      {
        key: keyOf.rekentoetsSat,
        id: 'UIT-05',
        says: 'By the decree of 11 November 2015 the rekentoets went on being sat without counting in the vmbo.',
      },
      {
        key: keyOf.mbo2Tests,
        id: 'UIT-11',
        says: 'By the same decree rekenen was taken without counting in mbo-2 and mbo-3, and Nederlands asked a 5.',
      },
      { key: keyOf.schoolExamRekenen, id: 'UIT-07', says: 'The rekentoets was abolished by an act of 2020.' },
    ],
  },
  {
    code: 'entreeopleiding',
    title: 'Entreeopleiding',
    kind: 'policy',
    holder: 'document',
    knownOn: table2,
    steps: [
      {
        says: 'The act on doelmatige leerwegen turns all of mbo-1, the aka included, into the entreeopleiding.',
        period: '2014-08-01',
        lines: [[369, 373]],
      },
      {
        says: 'Who has the diploma of a leerwerktraject can no longer enter mbo-1.',
        period: '2014-08-01',
        lines: [[373, 375]],
      },
      { says: 'The ministry advises on exams in Nederlands and rekenen for entree.', period: '2014', lines: [[376, 378]] },
      { says: 'A plan for young people in a vulnerable position follows in autumn.', period: '2014', lines: [[379, 381]] },
    ],
    size: { target: 'maatwerktrajecten', direction: 'unclear', hedge: 'onduidelijk', lines: [[382, 383]] },
    composition: [
      {
        group: 'students-in-entree',
        target: 'entreeopleiding',
        direction: 'unclear',
        says: 'Pupils without a vmbo diploma can do entree, which gives access to mbo-2 or to work.',
        lines: [[384, 385]],
      },
    ],
    documents: [{ document: 'Wetswijziging Doelmatige leerwegen en modernisering bekostiging', lines: [[369, 370]] }],
    lines: [[369, 385]],
    followed: [
      { key: keyOf.entree, id: 'ENT-01', says: 'The entreeopleiding replaced the assistentenopleiding on 1 August 2014.' },
      {
        key: keyOf.afterLeerwerktraject,
        id: 'ENT-06',
        says: 'Who has a diploma of bb, by a leerwerktraject too, was no longer admissible to entree from that day on.',
      },
      { key: keyOf.bsaTerms, id: 'BSA-01', says: 'With it came a study advice within four months.' },
      { key: keyOf.entreeExam, id: 'ENT-20', says: 'Its exam set no pass condition for Nederlands or rekenen.' },
      { key: keyOf.accessToMbo2, id: 'ENT-23', says: 'The proposal to ask for them at the gate of mbo-2 was never enacted.' },
      { key: keyOf.vulnerablePlan, id: 'UIT-13', says: 'The plan came in a letter of 12 December 2014.' },
    ],
  },
  {
    code: 'passend-onderwijs',
    title: 'Passend onderwijs',
    kind: 'policy',
    holder: 'document',
    knownOn: reportText,
    steps: [
      { says: 'Samenwerkingsverbanden are set up.', period: '2013-2014', lines: [[387, 387]] },
      {
        says: 'Support plans with the profiles of the schools and the level of basic support had to be ready.',
        period: '2014-05',
        lines: [[387, 393]],
      },
      {
        says: 'The zorgplicht applies; samenwerkingsverbanden give out support, and the money runs by them.',
        period: '2014-08',
        lines: [[393, 398]],
      },
    ],
    size: { target: 'maatwerktrajecten', direction: 'up', hedge: 'mogelijk', lines: [[399, 400]] },
    composition: [
      {
        group: 'pupils-from-pro-and-vso',
        target: 'maatwerktrajecten',
        direction: 'up',
        hedge: 'mogelijk',
        says:
          'Pupils who used to go to pro and vso for learning or conduct take part in vmbo-bb and maatwerk more often.',
        lines: [[401, 403]],
      },
      {
        group: 'pupils-from-pro-and-vso',
        target: 'maatwerktrajecten',
        direction: 'unclear',
        hedge: 'waarschijnlijk',
        says: 'It depends on the policy of the samenwerkingsverband, so that regions will differ.',
        lines: [[403, 405]],
      },
    ],
    visible: {
      moment: 'from',
      period: '2014-08',
      mayBeEarlier: 'where-samenwerkingsverbanden-anticipate',
      lines: [[406, 407]],
    },
    anticipation: {
      by: 'samenwerkingsverbanden',
      says: 'They may act on the funding before it changes.',
      lines: [[406, 407]],
    },
    documents: [],
    lines: [[386, 407]],
    followed: [
      { key: keyOf.supportPlan, id: 'PO-02', says: 'The first plan of the samenwerkingsverband was due before 1 May 2014.' },
      { key: keyOf.zorgplicht, id: 'PO-01', says: 'The zorgplicht applies since 1 August 2014.' },
      { key: keyOf.rugzak, id: 'PO-03', says: 'The rugzak ended on that day.' },
      { key: keyOf.indication, id: 'PO-04-2016', says: 'Lwoo and pro went to the samenwerkingsverband on 1 January 2016.' },
    ],
  },
  {
    code: 'vsv-policy',
    title: 'Vsv-beleid',
    kind: 'policy',
    holder: 'document',
    knownOn: table2,
    steps: [
      { says: 'Policy of long standing, with a target of at most 25,000 vsv.', period: '2016', lines: [[408, 410]] },
    ],
    size: { target: 'maatwerktrajecten', direction: 'up', hedge: 'mogelijk', lines: [[411, 412]] },
    composition: [
      {
        group: 'pupils-in-maatwerk',
        target: 'maatwerktrajecten',
        direction: 'up',
        says: 'Pupils who may drop out are placed in a maatwerktraject earlier.',
        lines: [[413, 415]],
      },
    ],
    visible: { moment: 'now', lines: [[416, 416]] },
    documents: [],
    lines: [[408, 416]],
    followed: [
      { key: keyOf.vsvNorms, id: 'FUN-20', says: 'From 2012-2013 to 2015-2016 money hung on a percentage of vsv per level.' },
      { key: keyOf.vsvTarget, id: 'TGT-02', says: 'The target of 25,000 for 2016 stood, with its year moved by an extension.' },
      { key: keyOf.vsvTarget, id: 'TGT-03', says: 'A next target was at most 20,000 in 2021.' },
    ],
  },
  {
    code: 'mbo-funding-model',
    title: 'Bekostigingsmodel mbo',
    kind: 'policy',
    holder: 'document',
    knownOn: fundingLetter,
    steps: [
      {
        says: 'The minister tells the Tweede Kamer how the funding works out, with cascade and price factors.',
        period: '2013-06',
        lines: [[417, 419]],
      },
      { says: 'The model is brought in.', period: '2015-01-01', lines: [[419, 420]] },
      {
        says: 'Money falls with the years that a student is in the mbo; years in entree are not among them.',
        lines: [[421, 428]],
      },
    ],
    size: { target: 'maatwerktrajecten', direction: 'up', hedge: 'mogelijk', lines: [[429, 430]] },
    composition: [
      {
        group: 'stronger-pupils',
        target: 'mbo',
        direction: 'up',
        says: 'Who is judged able to end at mbo-3 or 4 is placed at that level at once.',
        lines: [[431, 433]],
      },
      {
        group: 'stronger-pupils',
        target: 'maatwerktrajecten',
        direction: 'down',
        hedge: 'mogelijk',
        says: 'Fewer pupils in maatwerk are able to reach a higher level; stacking gets less attractive for an ROC.',
        lines: [[433, 437]],
      },
    ],
    visible: { moment: 'after', period: '2015-01', lines: [[438, 438]] },
    documents: [{ document: 'Letter of the minister of OCW to the Tweede Kamer, June 2013', lines: [[417, 419]] }],
    lines: [[417, 438]],
    followed: [
      { key: keyOf.fundingModel, id: 'FUN-02', says: 'The model came: the first year that it funded was 2015.' },
      { key: keyOf.cascade, id: 'FUN-04', says: 'The cascade came with it: less for years 5 and 6, nothing from year 7 on.' },
      { key: keyOf.entreeDiplomaMoney, id: 'FUN-06', says: 'A diploma of mbo-1 earned nothing from 2015 on.' },
      { key: keyOf.cascade, id: 'FUN-10', says: 'The cascade was abolished again, with effect from 2019.' },
    ],
  },
]

/** What the schools propose in section 4.3. */
export const counterproposalRows: readonly CounterproposalRow[] = [
  {
    code: 'reconsider-2f',
    holder: 'vmbo',
    says: 'Reconsider whether 2F, rekenen above all, is not too high for these pupils in vmbo and mbo.',
    because: 'Some do not reach it with extra help either, fail the exam once it counts, and lose heart before that.',
    knownOn: vmboTalks,
    lines: [[1095, 1108]],
    followed: [
      { key: keyOf.rekentoetsSat, id: 'UIT-05', says: 'From 2015-2016 on the rekentoets still did not count in the vmbo.' },
      { key: keyOf.mbo2Tests, id: 'UIT-11', says: 'Nor did rekenen in mbo-2 and mbo-3.' },
      { key: keyOf.rekenenLevels, id: 'REF-02', says: 'From 1 August 2022 on the mbo has levels of its own for rekenen.' },
    ],
  },
  {
    code: 'route-to-mbo-2-without-tests',
    holder: 'vmbo',
    says: 'Consider a route up to mbo-2 in which the tests do not count, without a right to go on to mbo-3.',
    because: 'It would give these pupils a training that prepares well for work.',
    knownOn: vmboTalks,
    lines: [[1109, 1112]],
    followed: [
      {
        key: keyOf.geintegreerdeRoute,
        id: 'WSB-03',
        says:
          'From 1 August 2020 on a route leads from the vmbo to mbo-2 without a vmbo exam; the exam of mbo-2 stays.',
      },
    ],
  },
]
