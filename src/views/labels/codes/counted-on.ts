import type { PolicyKey } from '../../../register/rules.js'
import type { Text } from '../text.js'

/**
 * The rules that the expectations of the report count on, as they go on behind "the rule on".
 *
 * @internal
 */
export const countedOn = {
  'exams/vmbo-bb/rekentoets-counts': {
    nl: 'het meetellen van de rekentoets in vmbo-bb',
    en: 'how the rekentoets counts in vmbo-bb',
  },
  'exams/reference-levels/taal': {
    nl: 'het referentieniveau voor Nederlands',
    en: 'the reference level of Nederlands',
  },
  'exams/reference-levels/rekenen': {
    nl: 'het referentieniveau voor rekenen',
    en: 'the reference level of rekenen',
  },
  'exams/mbo/nederlands-and-rekenen': {
    nl: 'de cijfers voor Nederlands en rekenen bij het diploma mbo-2 en mbo-3',
    en: 'the marks for Nederlands and rekenen with the diploma of mbo-2 and mbo-3',
  },
  'exams/entree/pass-rule': {
    nl: 'het slagen voor de entreeopleiding',
    en: 'passing the entreeopleiding',
  },
  'funding/mbo/cascade': {
    nl: 'de lagere bekostiging van latere verblijfsjaren in het mbo (de cascade)',
    en: 'paying less for later years of stay in the mbo (the cascade)',
  },
  'funding/mbo/diplomas': {
    nl: 'het geld dat het mbo voor diploma’s krijgt',
    en: 'the money that the mbo gets for diplomas',
  },
  'funding/mbo/examendeelnemers': {
    nl: 'het geld voor diploma’s van examendeelnemers',
    en: 'the money for diplomas of examendeelnemers',
  },
  'funding/mbo/mbo-1-diploma': {
    nl: 'het geld voor een diploma mbo-1',
    en: 'the money for a diploma of mbo-1',
  },
  'vsv/norms/mbo': {
    nl: 'de vsv-normen voor het mbo',
    en: 'the norms of vsv for the mbo',
  },
  'vsv/new-vsv/diploma-with-work': {
    nl: 'het meetellen als vsv’er van wie een diploma mbo-1 en werk heeft',
    en: 'counting as vsv those who have a diploma of mbo-1 and work',
  },
  'trajectories/vakmanschaproute/legal-basis': {
    nl: 'de wettelijke grondslag van de vakmanschaproute',
    en: 'the legal ground of the vakmanschaproute',
  },
  'admission/entree/access': {
    nl: 'de toegang tot de entreeopleiding',
    en: 'access to the entreeopleiding',
  },
  'admission/entree/refusal': {
    nl: 'het weigeren van wie al eerder in een entreeopleiding zat',
    en: 'refusing those who were in an entreeopleiding before',
  },
  'admission/mbo-2/entree-diploma': {
    nl: 'de toegang tot mbo-2 met een entreediploma',
    en: 'access to mbo-2 with a diploma of the entreeopleiding',
  },
  'programmes/level-1/programme': {
    nl: 'de opleiding op niveau 1 van het mbo',
    en: 'the programme at level 1 of the mbo',
  },
  'bsa/terms': {
    nl: 'de termijn van het studieadvies',
    en: 'the term of the study advice',
  },
  'bsa/grounds': {
    nl: 'de gronden voor een negatief studieadvies',
    en: 'the grounds of a negative study advice',
  },
  'bsa/consequence': {
    nl: 'de gevolgen van een negatief studieadvies',
    en: 'the consequences of a negative study advice',
  },
  'passend-onderwijs/zorgplicht': {
    nl: 'de zorgplicht van de school',
    en: 'the zorgplicht of the school',
  },
  'passend-onderwijs/plan-kwetsbare-jongeren': {
    nl: 'het plan voor jongeren in een kwetsbare positie',
    en: 'the plan for young people in a vulnerable position',
  },
} as const satisfies Readonly<Partial<Record<PolicyKey, Text>>>
