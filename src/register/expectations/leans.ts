import type { IsoDate } from '../../core/calendar.js'
import type { PolicyKey } from '../rules.js'
import type { LeansOn } from './expectation.js'

/** The rules of the register that expectations and factors name. */
export const keyOf = {
  rekentoetsCounts: 'exams/vmbo-bb/rekentoets-counts',
  rekentoetsSat: 'exams/vmbo-bb/rekentoets-sat',
  nederlands: 'exams/vmbo-bb/nederlands-minimum',
  schoolExamRekenen: 'exams/vo/school-exam-rekenen',
  mbo2Tests: 'exams/mbo/nederlands-and-rekenen',
  entreeExam: 'exams/entree/pass-rule',
  rekenenLevels: 'exams/reference-levels/rekenen',
  taalLevels: 'exams/reference-levels/taal',
  entree: 'programmes/level-1/programme',
  entreeAdmission: 'admission/entree/access',
  afterLeerwerktraject: 'admission/leerwerktraject/onward',
  entreeRefusal: 'admission/entree/refusal',
  accessToMbo2: 'admission/mbo-2/entree-diploma',
  bsaTerms: 'bsa/terms',
  bsaGrounds: 'bsa/grounds',
  bsaConsequence: 'bsa/consequence',
  cascade: 'funding/mbo/cascade',
  diplomaPart: 'funding/mbo/diplomas',
  entreeDiplomaMoney: 'funding/mbo/mbo-1-diploma',
  extraneusMoney: 'funding/mbo/examendeelnemers',
  fundingModel: 'funding/mbo/model',
  vsvNorms: 'vsv/norms/mbo',
  vsvTarget: 'vsv/targets/cabinet',
  vsvDiplomaWithWork: 'vsv/new-vsv/diploma-with-work',
  zorgplicht: 'passend-onderwijs/zorgplicht',
  supportPlan: 'passend-onderwijs/first-ondersteuningsplan',
  rugzak: 'passend-onderwijs/leerlinggebonden-financiering',
  indication: 'passend-onderwijs/indication/decider',
  vulnerablePlan: 'passend-onderwijs/plan-kwetsbare-jongeren',
  vakmanschaproute: 'trajectories/vakmanschaproute/legal-basis',
  geintegreerdeRoute: 'trajectories/geintegreerde-route/legal-basis',
} as const satisfies Record<string, PolicyKey>

const leans = (key: PolicyKey, id: string, appliesOn: IsoDate): LeansOn => ({ key, id, appliesOn })

/** The rekentoets counts in the vmbo, from exams of 2015-2016 on. */
export const testsInVmbo = leans(keyOf.rekentoetsCounts, 'UIT-04', '2015-08-01')

/** Nederlands and rekenen count in mbo-2 as a pair, after two transitional years: from 2016-2017 on. */
export const testsInMbo2 = leans(keyOf.mbo2Tests, 'UIT-10-2016', '2016-08-01')

/** The entree diploma gives access to mbo-2 only with results for taal and rekenen: a proposal of 2012. */
export const accessOnlyWithTests = leans(keyOf.accessToMbo2, 'ENT-23', '2014-08-01')

/** The level 2F in rekenen for the vmbo and for mbo-1 to mbo-3. */
export const rekenen2f = leans(keyOf.rekenenLevels, 'REF-01', '2010-08-01')

/** The same in Nederlands. */
export const taal2f = leans(keyOf.taalLevels, 'REF-01', '2010-08-01')

/** The exam of mbo-1 without a condition on taal and rekenen. */
export const entreeExamWithout = leans(keyOf.entreeExam, 'ENT-20', '2014-08-01')

/** The entreeopleiding in place of the assistentenopleiding. */
export const entreeComes = leans(keyOf.entree, 'ENT-01', '2014-08-01')

/** Entree only for who has no vmbo diploma and is past volledige leerplicht. */
export const entreeOnlyFor = leans(keyOf.entreeAdmission, 'ENT-03', '2014-08-01')

/** Refusal of who was in entree in the past two years of study. */
export const refusalAfterTwoYears = leans(keyOf.entreeRefusal, 'ENT-04', '2014-08-01')

/** The study advice in entree within four months. */
export const adviceInFourMonths = leans(keyOf.bsaTerms, 'BSA-01', '2014-08-01')

/** What a negative advice may rest on. */
export const adviceGrounds = leans(keyOf.bsaGrounds, 'BSA-02', '2014-08-01')

/** What a negative advice ends. */
export const adviceConsequence = leans(keyOf.bsaConsequence, 'BSA-03', '2014-08-01')

/** The cascade: less money for each further year in the mbo. */
export const cascade = leans(keyOf.cascade, 'FUN-04', '2015-01-01')

/** The part of the money that follows diplomas: in the model of before 2015, and in the one after it. */
export const diplomaMoney: LeansOn = { ...leans(keyOf.diplomaPart, 'FUN-01', '2013-08-01'), also: ['FUN-05'] }

/** No money for a diploma of mbo-1. */
export const noMoneyForEntreeDiploma = leans(keyOf.entreeDiplomaMoney, 'FUN-06', '2015-01-01')

/** No money for the diploma of an extraneus, apart from who was a funded student shortly before. */
export const noMoneyForExtraneus = leans(keyOf.extraneusMoney, 'FUN-07', '2015-01-01')

/** The percentages of vsv above which an institution gets no performance money. */
export const vsvNorms: LeansOn = {
  ...leans(keyOf.vsvNorms, 'FUN-20-2013', '2013-08-01'),
  also: ['FUN-20', 'FUN-20-2014', 'FUN-20-2015'],
}

/** The count in which a diploma of mbo-1 with work is no vsv. */
export const vsvDiplomaWithWork = leans(keyOf.vsvDiplomaWithWork, 'VSV-13', '2012-08-01')

/** The duty to find a place for a pupil who needs support. */
export const zorgplicht = leans(keyOf.zorgplicht, 'PO-01', '2014-08-01')

/** The plan for young people in a vulnerable position. */
export const vulnerablePlan = leans(keyOf.vulnerablePlan, 'UIT-13', '2014-12-31')

/** The vakmanschaproute, after vm2. */
export const vakmanschaproute = leans(keyOf.vakmanschaproute, 'DLL-01', '2014-08-01')
