import {
  mboCascade,
  mboFundingModel,
  mboFundingTransition,
  mboTwoBudget,
  type MboCascade,
  type MboFundingModel,
  type MboFundingTransition,
  type MboTwoBudget,
} from '../../funding/facts/mbo-model.js'
import {
  entreeWeights,
  mboInputBefore2015,
  mboTwoToFourWeights,
  type CascadeWeights,
  type MboInputWeights,
} from '../../funding/facts/mbo-weights.js'
import {
  examendeelnemerDiplomas,
  mboDiplomaWeights,
  mboOneDiploma,
  type ExamendeelnemerDiplomas,
  type MboDiplomaWeights,
  type MboOneDiploma,
} from '../../funding/facts/mbo-diplomas.js'
import {
  priceFactors,
  priceFactorsMboOne,
  qualityAgreements,
  type PriceFactors,
  type QualityAgreements,
} from '../../funding/facts/mbo-prices.js'
import {
  vsvPriceCeiling,
  vsvPriceLimits,
  vsvPricePerFewer,
  vsvSubsidyBasis,
  type VsvPriceLimits,
  type VsvPricePerFewer,
  type VsvSubsidyBasis,
} from '../../funding/facts/vsv-per-fewer.js'
import type { YearCeiling } from '../../funding/facts/year-ceiling.js'
import {
  vsvMboCeiling,
  vsvMboFixedSum,
  vsvMboVariableSum,
  vsvVoCeiling,
  vsvVoFixedSum,
  vsvVoVariableSum,
  type CeilingInParts,
  type FixedSum,
  type VariableSum,
} from '../../funding/facts/vsv-sums.js'
import {
  plusProvision,
  rmcBudget,
  vsvExperiments,
  vsvRegionalProgramme,
  type PlusProvision,
  type RegionalProgramme,
  type RmcBudget,
  type VsvExperiments,
} from '../../funding/facts/vsv-regional.js'
import {
  regionalSupportBudget,
  rvcBudget,
  supportAmount,
  teacherRatio,
  type RvcBudget,
  type SupportAmount,
  type TeacherRatio,
  type Zorgbudget,
} from '../../funding/facts/lwoo.js'
import { vmboPricePerPupil, type PupilPrices } from '../../funding/facts/vmbo-price.js'
import {
  vm2DiplomaBonus,
  vm2LessonMaterial,
  vm2PupilFunding,
  vm2Subsidy,
  type Vm2DiplomaBonus,
  type Vm2LessonMaterial,
  type Vm2PupilFunding,
  type Vm2Subsidy,
} from '../../funding/facts/vm2.js'
import {
  agreementSum,
  agreementSumInTheAct,
  practiceCeilings,
  practicePlaceSubsidy,
  type AgreementSum,
  type AgreementSumInTheAct,
  type PracticeCeilings,
  type PracticePlaceSubsidy,
} from '../../funding/facts/praktijkleren.js'
import {
  leerlijnenProjects,
  vsvProjectSubsidy2006,
  type LeerlijnenProjects,
  type ProjectSubsidy,
} from '../../funding/facts/projects.js'
import {
  absentPupils,
  countedPupils,
  directiePosts,
  fixedPostsForSupport,
  fixedPostsOfCommunity,
  fixedPostsOfSchool,
  oopPosts,
  postRounding,
  pupilsNotCounted,
  schoolTypeGroups,
  smallSchoolPosts,
  teacherPosts,
  vavoPupils,
  verticalCommunity,
  type CountingRule,
  type FixedPosts,
  type PupilsPerPost,
  type SchoolTypeGroups,
  type SmallSchoolPosts,
  type SupportPosts,
} from '../../funding/facts/vo-posts.js'
import {
  leerplusThreshold,
  leerplusVo,
  materialAgricultural,
  materialBelowNorm,
  materialBooks,
  materialGroup1,
  materialGroup2,
  materialGroup3,
  materialGroup4,
  materialGroup5,
  materialGroup6,
  materialLwooLower,
  materialLwooUpper,
  materialPerSchool,
  materialPerSchoolRooms,
  materialPraktijkonderwijs,
  materialRegionalSupport,
  materialSecondSite,
  materialSupport,
  prestatieboxVo,
  type LeerplusThreshold,
  type YearAmount,
} from '../../funding/facts/vo-material.js'
import {
  rugzakAmounts,
  rugzakPriceLevel,
  rugzakTransition,
  rugzakTransitionPriceLevel,
  type RugzakTable,
} from '../../funding/facts/rugzak.js'
import {
  functiemixRandstad,
  lwooProBudgetRule,
  lwooProDeficitRule,
  reboundAmount,
  zorgbudgetTransition,
  type FunctiemixBudget,
  type LwooProBudgetRule,
  type LwooProDeficitRule,
  type ReboundAmount,
  type ZorgbudgetTransition,
} from '../../funding/facts/vo-regional.js'
import {
  simplifiedAmounts,
  simplifiedRates,
  simplifiedTransition,
  type SimplifiedAmounts,
  type SimplifiedRates,
  type SimplifiedTransition,
} from '../../funding/facts/vo-simplified.js'
import {
  greenVmboFoot,
  greenVmboHousing,
  type GreenVmboFoot,
  type HousingAmounts,
} from '../../funding/facts/green-vmbo-foot.js'
import type { DatedRule } from '../../policy/rule.js'

/**
 * The rules on money, each with the shape of its answers.
 *
 * @category Register
 */
export interface FundingValues {
  /** By which model the mbo is funded, and over which years. */
  'funding/mbo/model': MboFundingModel
  /** What a student counts for up to funding year 2014. */
  'funding/mbo/input-before-2015': MboInputWeights
  /** What a student of the entreeopleiding counts for. */
  'funding/mbo/entree-weights': CascadeWeights
  /** What a student of mbo-2, mbo-3 or mbo-4 counts for. */
  'funding/mbo/mbo-2-4-weights': CascadeWeights
  /** What a diploma of the mbo counts for. */
  'funding/mbo/diplomas': MboDiplomaWeights
  /** Whether a diploma of mbo-1 counts. */
  'funding/mbo/mbo-1-diploma': MboOneDiploma
  /** Which diplomas of examendeelnemers count. */
  'funding/mbo/examendeelnemers': ExamendeelnemerDiplomas
  /** How the passage to the new model of the mbo is eased. */
  'funding/mbo/transition': MboFundingTransition
  /** Whether later years of stay in the mbo are paid less. */
  'funding/mbo/cascade': MboCascade
  /** Out of which budget mbo-2 is funded. */
  'funding/mbo/budget-of-mbo-2': MboTwoBudget
  /** Price factors of programmes of the mbo, from 2015. */
  'funding/mbo/price-factors': PriceFactors
  /** Price factors of mbo-1. */
  'funding/mbo/price-factors-mbo-1': PriceFactors
  /** The agreements on quality in the mbo. */
  'funding/mbo/kwaliteitsafspraken': QualityAgreements
  /** What the subsidy against vsv pays for. */
  'funding/vsv/basis': VsvSubsidyBasis
  /** The amount for each new vsv student fewer. */
  'funding/vsv/price-per-fewer': VsvPricePerFewer
  /** The advance on that amount, and its bounds. */
  'funding/vsv/price-limits': VsvPriceLimits
  /** The ceiling over all those amounts. */
  'funding/vsv/price-ceiling': YearCeiling
  /** The ceiling of the performance subsidy on vsv in the mbo. */
  'funding/vsv/mbo-ceiling': CeilingInParts
  /** Its fixed sum for an institution. */
  'funding/vsv/mbo-fixed-sum': FixedSum
  /** Its sum for a level that keeps below its norm. */
  'funding/vsv/mbo-variable-sum': VariableSum
  /** The ceiling of the performance subsidy on vsv in the vo. */
  'funding/vsv/vo-ceiling': CeilingInParts
  /** Its fixed sum for a school. */
  'funding/vsv/vo-fixed-sum': FixedSum
  /** Its sum for a part of a school that keeps below its norm. */
  'funding/vsv/vo-variable-sum': VariableSum
  /** The programmes of the regions against vsv. */
  'funding/vsv/regional-programme': RegionalProgramme
  /** Plusvoorzieningen. */
  'funding/vsv/plusvoorzieningen': PlusProvision
  /** Experiments with measures against vsv. */
  'funding/vsv/experiments': VsvExperiments
  /** The regional registration of early school leavers (RMC). */
  'funding/rmc/budget': RmcBudget
  /** The support amount for a pupil with lwoo or in praktijkonderwijs. */
  'funding/lwoo/support-amount': SupportAmount
  /** For how many pupils a school gets a teacher. */
  'funding/lwoo/teacher-ratio': TeacherRatio
  /** The regionaal zorgbudget. */
  'funding/passend-onderwijs/zorgbudget': Zorgbudget
  /** The committees on indications (RVC). */
  'funding/passend-onderwijs/rvc': RvcBudget
  /** What a vmbo pupil brings in, where a text states one price. */
  'funding/vmbo/price-per-pupil': PupilPrices
  /** The subsidy for VM2. */
  'funding/vm2/subsidy': Vm2Subsidy
  /** The bonus for diplomas got in VM2. */
  'funding/vm2/diploma-bonus': Vm2DiplomaBonus
  /** Lesson material in VM2. */
  'funding/vm2/lesson-material': Vm2LessonMaterial
  /** By what the pupils of VM2 are funded. */
  'funding/vm2/pupil-funding': Vm2PupilFunding
  /** What an employer gets for a practice place. */
  'funding/praktijkleren/place': PracticePlaceSubsidy
  /** The most that is paid for practice places. */
  'funding/praktijkleren/ceilings': PracticeCeilings
  /** The sum for each leer-werkovereenkomst. */
  'funding/leerwerktraject/agreement-sum': AgreementSum
  /** Whether the act has such a sum. */
  'funding/leerwerktraject/sum-in-the-act': AgreementSumInTheAct
  /** Projects against vsv of 2006. */
  'funding/vsv/project-subsidy-2006': ProjectSubsidy
  /** Projects on the passage from vmbo to mbo before the experiments with doorlopende leerlijnen. */
  'funding/doorlopende-leerlijnen/project-sum': LeerlijnenProjects
  /** Pupils to a post of a teacher. */
  'funding/personnel/teachers': PupilsPerPost
  /** Pupils to a post in the directie. */
  'funding/personnel/directie': PupilsPerPost
  /** Pupils to a post of support staff. */
  'funding/personnel/oop': PupilsPerPost
  /** Fixed posts of teachers of a school. */
  'funding/personnel/fixed-posts-of-school': FixedPosts
  /** Fixed posts of teachers of a school community. */
  'funding/personnel/fixed-posts-of-community': FixedPosts
  /** Fixed posts for support that came from special education. */
  'funding/personnel/fixed-posts-for-support': SupportPosts
  /** Extra posts below the closing norm. */
  'funding/personnel/posts-below-closing-norm': SmallSchoolPosts
  /** The count date, and the least number of pupils. */
  'funding/personnel/count': CountingRule
  /** Pupils who are not counted for posts. */
  'funding/personnel/not-counted': CountingRule
  /** How posts and their sums are rounded. */
  'funding/personnel/rounding': CountingRule
  /** The groups of school types. */
  'funding/personnel/school-type-groups': SchoolTypeGroups
  /** Pupils who are hardly at school. */
  'funding/count/absent-pupils': CountingRule
  /** Pupils at vavo. */
  'funding/count/vavo-pupils': CountingRule
  /** Fixed amounts in a vertical school community. */
  'funding/material/vertical-community': CountingRule
  /** The fixed amount per school for material. */
  'funding/material/fixed-per-school': YearAmount
  /** The fixed amount per school for its rooms. */
  'funding/material/fixed-rooms': YearAmount
  /** Material for a pupil of leerjaar 1 or 2. */
  'funding/material/group-1': YearAmount
  /** Material for an older pupil of mavo, havo or vwo. */
  'funding/material/group-2': YearAmount
  /** Material for an older pupil of the gemengde leerweg. */
  'funding/material/group-3': YearAmount
  /** Material for an older pupil of vbo landbouw. */
  'funding/material/group-4': YearAmount
  /** Material for an older pupil of another department of the vbo. */
  'funding/material/group-5': YearAmount
  /** Material for grafimedia and nautical departments. */
  'funding/material/group-6': YearAmount
  /** Material for a pupil of praktijkonderwijs. */
  'funding/material/praktijkonderwijs': YearAmount
  /** Material on top for lwoo in leerjaar 1 and 2. */
  'funding/material/lwoo-leerjaar-1-2': YearAmount
  /** Material on top for lwoo in leerjaar 3 and 4. */
  'funding/material/lwoo-leerjaar-3-4': YearAmount
  /** Material on top for lwoo and praktijkonderwijs from 2016. */
  'funding/material/support': YearAmount
  /** Material per pupil for support in the region from 2016. */
  'funding/material/regional-support': YearAmount
  /** Material for a pupil of a vbo school with landbouw only. */
  'funding/material/agricultural-school': YearAmount
  /** Material for a second site. */
  'funding/material/second-site': YearAmount
  /** Material for a school below the closing norm. */
  'funding/material/below-closing-norm': YearAmount
  /** Books of a pupil. */
  'funding/material/books': YearAmount
  /** The prestatiebox of the vo. */
  'funding/vo/prestatiebox': YearAmount
  /** The leerplusarrangement. */
  'funding/vo/leerplus': YearAmount
  /** At which sites the leerplusarrangement is paid. */
  'funding/vo/leerplus-threshold': LeerplusThreshold
  /** Money for the functiemix in the Randstad. */
  'funding/vo/functiemix-randstad': FunctiemixBudget
  /** The amounts of the simplified funding. */
  'funding/vo/simplified-amounts': SimplifiedAmounts
  /** Who brings which rate in it. */
  'funding/vo/simplified-rates': SimplifiedRates
  /** How schools pass to it. */
  'funding/vo/simplified-transition': SimplifiedTransition
  /** What an AOC gets for its vmbo as such. */
  'funding/green-vmbo/fixed-foot': GreenVmboFoot
  /** Housing of a vmbo pupil at an AOC or in a vertical school community. */
  'funding/green-vmbo/housing': HousingAmounts
  /** The transition of the regionaal zorgbudget. */
  'funding/passend-onderwijs/zorgbudget-transition': ZorgbudgetTransition
  /** The rebound facility. */
  'funding/passend-onderwijs/rebound': ReboundAmount
  /** The budget of a samenwerkingsverband for lwoo and praktijkonderwijs. */
  'funding/lwoo/region-budget': LwooProBudgetRule
  /** Who pays where that budget does not suffice. */
  'funding/lwoo/region-deficit': LwooProDeficitRule
  /** The amounts of the rugzak by school year. */
  'funding/rugzak/amounts': RugzakTable
  /** The amounts of the rugzak that the decree names. */
  'funding/rugzak/price-level-2009': RugzakTable
  /** What a samenwerkingsverband gets for a pupil who had a rugzak. */
  'funding/rugzak/transition': RugzakTable
  /** The amounts of that transition that the decree names. */
  'funding/rugzak/transition-price-level': RugzakTable
}

/** The rules of the folder by key. */
export const fundingRules: { readonly [Key in keyof FundingValues]: DatedRule<FundingValues[Key]> } = {
  'funding/mbo/model': mboFundingModel,
  'funding/mbo/input-before-2015': mboInputBefore2015,
  'funding/mbo/entree-weights': entreeWeights,
  'funding/mbo/mbo-2-4-weights': mboTwoToFourWeights,
  'funding/mbo/diplomas': mboDiplomaWeights,
  'funding/mbo/mbo-1-diploma': mboOneDiploma,
  'funding/mbo/examendeelnemers': examendeelnemerDiplomas,
  'funding/mbo/transition': mboFundingTransition,
  'funding/mbo/cascade': mboCascade,
  'funding/mbo/budget-of-mbo-2': mboTwoBudget,
  'funding/mbo/price-factors': priceFactors,
  'funding/mbo/price-factors-mbo-1': priceFactorsMboOne,
  'funding/mbo/kwaliteitsafspraken': qualityAgreements,
  'funding/vsv/basis': vsvSubsidyBasis,
  'funding/vsv/price-per-fewer': vsvPricePerFewer,
  'funding/vsv/price-limits': vsvPriceLimits,
  'funding/vsv/price-ceiling': vsvPriceCeiling,
  'funding/vsv/mbo-ceiling': vsvMboCeiling,
  'funding/vsv/mbo-fixed-sum': vsvMboFixedSum,
  'funding/vsv/mbo-variable-sum': vsvMboVariableSum,
  'funding/vsv/vo-ceiling': vsvVoCeiling,
  'funding/vsv/vo-fixed-sum': vsvVoFixedSum,
  'funding/vsv/vo-variable-sum': vsvVoVariableSum,
  'funding/vsv/regional-programme': vsvRegionalProgramme,
  'funding/vsv/plusvoorzieningen': plusProvision,
  'funding/vsv/experiments': vsvExperiments,
  'funding/rmc/budget': rmcBudget,
  'funding/lwoo/support-amount': supportAmount,
  'funding/lwoo/teacher-ratio': teacherRatio,
  'funding/passend-onderwijs/zorgbudget': regionalSupportBudget,
  'funding/passend-onderwijs/rvc': rvcBudget,
  'funding/vmbo/price-per-pupil': vmboPricePerPupil,
  'funding/vm2/subsidy': vm2Subsidy,
  'funding/vm2/diploma-bonus': vm2DiplomaBonus,
  'funding/vm2/lesson-material': vm2LessonMaterial,
  'funding/vm2/pupil-funding': vm2PupilFunding,
  'funding/praktijkleren/place': practicePlaceSubsidy,
  'funding/praktijkleren/ceilings': practiceCeilings,
  'funding/leerwerktraject/agreement-sum': agreementSum,
  'funding/leerwerktraject/sum-in-the-act': agreementSumInTheAct,
  'funding/vsv/project-subsidy-2006': vsvProjectSubsidy2006,
  'funding/doorlopende-leerlijnen/project-sum': leerlijnenProjects,
  'funding/personnel/teachers': teacherPosts,
  'funding/personnel/directie': directiePosts,
  'funding/personnel/oop': oopPosts,
  'funding/personnel/fixed-posts-of-school': fixedPostsOfSchool,
  'funding/personnel/fixed-posts-of-community': fixedPostsOfCommunity,
  'funding/personnel/fixed-posts-for-support': fixedPostsForSupport,
  'funding/personnel/posts-below-closing-norm': smallSchoolPosts,
  'funding/personnel/count': countedPupils,
  'funding/personnel/not-counted': pupilsNotCounted,
  'funding/personnel/rounding': postRounding,
  'funding/personnel/school-type-groups': schoolTypeGroups,
  'funding/count/absent-pupils': absentPupils,
  'funding/count/vavo-pupils': vavoPupils,
  'funding/material/vertical-community': verticalCommunity,
  'funding/material/fixed-per-school': materialPerSchool,
  'funding/material/fixed-rooms': materialPerSchoolRooms,
  'funding/material/group-1': materialGroup1,
  'funding/material/group-2': materialGroup2,
  'funding/material/group-3': materialGroup3,
  'funding/material/group-4': materialGroup4,
  'funding/material/group-5': materialGroup5,
  'funding/material/group-6': materialGroup6,
  'funding/material/praktijkonderwijs': materialPraktijkonderwijs,
  'funding/material/lwoo-leerjaar-1-2': materialLwooLower,
  'funding/material/lwoo-leerjaar-3-4': materialLwooUpper,
  'funding/material/support': materialSupport,
  'funding/material/regional-support': materialRegionalSupport,
  'funding/material/agricultural-school': materialAgricultural,
  'funding/material/second-site': materialSecondSite,
  'funding/material/below-closing-norm': materialBelowNorm,
  'funding/material/books': materialBooks,
  'funding/vo/prestatiebox': prestatieboxVo,
  'funding/vo/leerplus': leerplusVo,
  'funding/vo/leerplus-threshold': leerplusThreshold,
  'funding/vo/functiemix-randstad': functiemixRandstad,
  'funding/vo/simplified-amounts': simplifiedAmounts,
  'funding/vo/simplified-rates': simplifiedRates,
  'funding/vo/simplified-transition': simplifiedTransition,
  'funding/green-vmbo/fixed-foot': greenVmboFoot,
  'funding/green-vmbo/housing': greenVmboHousing,
  'funding/passend-onderwijs/zorgbudget-transition': zorgbudgetTransition,
  'funding/passend-onderwijs/rebound': reboundAmount,
  'funding/lwoo/region-budget': lwooProBudgetRule,
  'funding/lwoo/region-deficit': lwooProDeficitRule,
  'funding/rugzak/amounts': rugzakAmounts,
  'funding/rugzak/price-level-2009': rugzakPriceLevel,
  'funding/rugzak/transition': rugzakTransition,
  'funding/rugzak/transition-price-level': rugzakTransitionPriceLevel,
}
