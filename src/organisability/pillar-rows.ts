import type { Pillar, VulnerableGroup } from './pillar.js'

/**
 * The pillars, in the order of the report.
 *
 * @internal
 */
export const pillarRows: readonly Omit<Pillar, 'evidence'>[] = [
  {
    code: 'staff-and-means',
    title: 'Beschikbaarheid personeel en middelen',
    characteristic: 'staff-and-means',
    points: [
      {
        code: 'creative-with-means',
        says: 'Schools find ways to organise it with the regular funding and lwoo.',
        indicators: ['enough-means'],
        lines: [[1034, 1035]],
      },
      { code: 'placements', says: 'There are placements.', indicators: ['placements-available'], lines: [[1036, 1036]] },
    ],
    lines: [[1033, 1036]],
  },
  {
    code: 'care-system',
    title: 'Kwaliteit zorgsysteem binnen school',
    characteristic: 'conditions-in-school',
    points: [
      {
        code: 'commitment-of-teachers',
        says: 'Teachers put in much and are involved.',
        indicators: ['teacher-commitment'],
        lines: [[1038, 1038]],
      },
      {
        code: 'knowledge-of-teachers',
        says: 'Teachers know what the pupils need in education and support.',
        indicators: ['equipped-staff'],
        lines: [[1039, 1039]],
      },
    ],
    lines: [[1037, 1039]],
  },
  {
    code: 'collaboration',
    title: 'Samenwerking',
    characteristic: 'collaboration',
    points: [
      { code: 'willing-mbo', says: 'The mbo is willing.', indicators: ['vmbo-with-mbo'], lines: [[1046, 1046]] },
      {
        code: 'willing-companies',
        says: 'Companies are willing.',
        indicators: ['school-with-placement', 'placements-available'],
        lines: [[1047, 1047]],
      },
    ],
    lines: [[1045, 1047]],
  },
  {
    code: 'backing',
    title: 'Draagvlak',
    characteristic: 'backing',
    points: [
      {
        code: 'backing-by-all',
        says: 'School, pupils and parents are behind it.',
        indicators: ['pupils-back-it', 'parents-back-it', 'professionals-back-it'],
        lines: [[1049, 1049]],
      },
    ],
    lines: [[1048, 1049]],
  },
  {
    code: 'balanced-intake',
    title: 'Gebalanceerde instroom',
    characteristic: 'balanced-intake',
    points: [
      {
        code: 'numbers-fit-scale',
        says: 'Few pupils where the scale is small, and groups at once where it is a class.',
        indicators: ['intake-in-balance'],
        lines: [[1051, 1052]],
      },
      {
        code: 'fitting-population',
        says: 'The pupils are those who go astray without guidance, and no others.',
        indicators: ['population-fits'],
        lines: [[1053, 1053]],
      },
    ],
    lines: [[1050, 1053]],
  },
  {
    code: 'moving-on',
    title: 'Doorstroom',
    characteristic: 'result',
    points: [
      {
        code: 'feasible-exams',
        says: 'These pupils can meet what the exams of vmbo and mbo ask.',
        indicators: ['pupils-leave-qualified'],
        lines: [[1055, 1056]],
      },
      {
        code: 'admission-by-mbo',
        says: 'The mbo admits them.',
        indicators: ['pupils-move-on'],
        lines: [[1057, 1057]],
      },
    ],
    lines: [[1054, 1057]],
  },
]

/**
 * The vulnerable groups, in the order of the report.
 *
 * @internal
 */
export const groupRows: readonly Omit<VulnerableGroup, 'evidence'>[] = [
  {
    code: 'loses-diploma-or-admission',
    says: 'Can get a diploma of the vmbo, mbo-1 or mbo-2 now, and no longer when the tests or admission stop them.',
    leansOn: ['feasible-exams', 'admission-by-mbo'],
    lines: [[1081, 1083]],
  },
  {
    code: 'zijwindgevoelig-among-heavier',
    says: 'Goes astray without a small scale and guidance, and would be taught with pupils whose problems are many.',
    leansOn: ['commitment-of-teachers', 'numbers-fit-scale', 'fitting-population'],
    lines: [[1084, 1086]],
  },
  {
    code: 'specific-need-without-placement',
    says: 'Has a specific need and cannot get the placement it takes: no company, or no recognised one, has a place.',
    leansOn: ['placements', 'willing-companies'],
    lines: [[1087, 1089]],
  },
]
