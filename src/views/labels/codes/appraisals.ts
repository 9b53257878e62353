import type {
  BenefitCostRatio,
  ConvergenceCode,
  CostPerOutcome,
  FlowEvidence,
  FlowNature,
  FrontierStatus,
  InternalRate,
  MarginalValue,
  NotKnown,
  Pays,
  Payback,
  Standing,
} from '../../../cost-benefit/index.js'
import type { appraisals } from '../../../models/index.js'
import type { Text } from '../text.js'
import { parties } from './ledger.js'

/** A traject that is compared with regular bb. */
export const trajects: Readonly<Record<appraisals.TrajectCode, Text>> = {
  leerwerktraject: { nl: 'leerwerktraject', en: 'leerwerktraject' },
  'entree-in-vmbo': { nl: 'entree in het vmbo', en: 'entree within the vmbo' },
  vm2: { nl: 'VM2 of vakmanschaproute', en: 'VM2 or vakmanschaproute' },
}

/** Whose gains and costs, as it stands behind "to". */
export const perspectives: Readonly<Record<appraisals.TrajectPerspective | 'society', Text>> = {
  school: { nl: 'de school', en: 'the school' },
  mbo: { nl: 'de mbo-instelling', en: 'the mbo institution' },
  government: { nl: 'de overheid', en: 'government' },
  national: { nl: 'het rijk', en: 'national government' },
  municipal: { nl: 'de gemeente', en: 'the municipality' },
  pupil: { nl: 'de leerling en zijn ouders', en: 'the pupil and the parents' },
  employer: { nl: 'de werkgever', en: 'the employer' },
  others: { nl: 'alle anderen', en: 'everybody else' },
  society: { nl: 'de samenleving', en: 'society' },
}

/** Somebody whom an appraisal concerns. */
export const appraisalParties: Readonly<Record<appraisals.AppraisalParty, Text>> = {
  ...parties,
  others: { nl: 'alle anderen', en: 'everybody else' },
}

/** Whether a class pays for itself, as a sentence without its full stop. */
export const trajectBreakEvens: Readonly<Record<appraisals.TrajectBreakEven['outcome'], Text>> = {
  'pays-from': { nl: 'De klas betaalt zich terug vanaf een zeker effect', en: 'The class pays for itself from some effect on' },
  'pays-already': { nl: 'De klas betaalt zich ook zonder effect terug', en: 'The class pays for itself without any effect' },
  'never-pays': { nl: 'De klas betaalt zich bij geen enkel effect terug', en: 'The class pays for itself at no effect' },
  'pays-up-to': { nl: 'De klas betaalt zich alleen tot een zeker effect terug', en: 'The class pays for itself up to some effect only' },
  'several-ranges': { nl: 'De klas betaalt zich alleen bij sommige effecten terug', en: 'The class pays for itself at some effects only' },
  'cannot-be-said': { nl: 'Dat is niet te zeggen', en: 'That cannot be said' },
}

/** What the appraisal of a traject takes as given, as a sentence without its full stop. */
export const trajectAssumptions: Readonly<Record<appraisals.TrajectAssumption, Text>> = {
  'goes-as-regular': {
    nl: 'leerlingen stromen door als in de gewone bb, behalve wie de klas behoudt',
    en: 'pupils go on as those of regular bb do, but for whom the class keeps',
  },
  'goes-as-published': {
    nl: 'leerlingen stromen door als die van het traject zelf; het verschil met de gewone bb is geen effect',
    en: 'pupils go on as those of the traject itself; the difference with regular bb is no effect',
  },
  'no-effect': { nl: 'de klas voorkomt geen uitval', en: 'the class prevents nothing' },
  'on-top-of-regular': { nl: 'op de gewone bb wordt niets bespaard', en: 'nothing is saved on regular bb' },
  'rate-chosen': { nl: 'de discontovoet is gekozen', en: 'the discount rate was chosen' },
  'by-consumer-prices': {
    nl: 'bedragen van andere jaren zijn met de consumentenprijzen omgerekend',
    en: 'amounts of other years were converted by consumer prices',
  },
  'no-worth-given': { nl: 'wat een uitkomst waard is telt niet mee', en: 'what an outcome is worth is not counted' },
  'worth-from-the-next-year': {
    nl: 'een uitkomst telt vanaf het jaar nadat zij bereikt is',
    en: 'an outcome counts from the year after it is reached',
  },
  'extra-years-not-counted': {
    nl: 'wat het kost en opbrengt dat leerlingen langer onderwijs volgen telt niet mee',
    en: 'what it costs and brings that pupils stay in education longer is not counted',
  },
  'all-of-one-group': {
    nl: 'alle leerlingen van de klas horen tot de groep, waarover het rapport geen getallen geeft',
    en: 'all pupils of the class are of the group, of which the report gives no numbers',
  },
  'elsewhere-not-followed': {
    nl: 'wie naar mbo-3 of ander onderwijs gaat, of na mbo-1 werkt, telt niet als vsv’er en niet als gediplomeerd',
    en: 'who goes to mbo-3 or other education, or works after mbo-1, counts neither as vsv’er nor as qualified',
  },
}

/** What an amount rests on. */
export const flowEvidences: Readonly<Record<FlowEvidence, Text>> = {
  rct: { nl: 'een experiment met loting', en: 'an experiment by chance' },
  'quasi-experimental': { nl: 'een bijna-experiment', en: 'a quasi-experiment' },
  descriptive: { nl: 'een telling, prijs of beschrijving', en: 'a count, a price or a description' },
  expert: { nl: 'het oordeel van deskundigen', en: 'the judgement of experts' },
  assumption: { nl: 'een aanname', en: 'an assumption' },
}

/** What a flow means for society as a whole. */
export const flowNatures: Readonly<Record<FlowNature, Text>> = {
  transfer: { nl: 'een overdracht', en: 'a transfer' },
  real: { nl: 'een echte kost of baat', en: 'a real cost or benefit' },
}

/** How an intervention stands against its reference. */
export const standings: Readonly<Record<Standing, Text>> = {
  ratio: { nl: 'kost meer en brengt meer op', en: 'costs more and brings more' },
  saving: { nl: 'kost minder en brengt minder op', en: 'costs less and brings less' },
  dominant: { nl: 'is nergens slechter en ergens beter', en: 'is nowhere worse and somewhere better' },
  dominated: { nl: 'is nergens beter en ergens slechter', en: 'is nowhere better and somewhere worse' },
  same: { nl: 'kost en brengt even veel', en: 'costs and brings as much' },
}

/** The place of a strategy in relation to the frontier. */
export const frontierStatuses: Readonly<Record<FrontierStatus, Text>> = {
  reference: { nl: 'uitgangspunt', en: 'reference' },
  frontier: { nl: 'op de grens', en: 'on the frontier' },
  dominated: { nl: 'door een andere overtroffen', en: 'dominated by another' },
  'extendedly-dominated': { nl: 'door een mengsel van andere overtroffen', en: 'dominated by a mix of others' },
}

/** Why draws do not suffice, as a sentence without its full stop. */
export const convergenceCodes: Readonly<Record<ConvergenceCode, Text>> = {
  'few-draws': { nl: 'Er zijn te weinig trekkingen', en: 'There are too few draws' },
  'optimal-uncertain': { nl: 'Welke keuze de beste is staat nog niet vast', en: 'Which choice is best is not settled yet' },
  'evpi-imprecise': {
    nl: 'De waarde van volledige informatie is nog te onzeker',
    en: 'The value of perfect information is too uncertain yet',
  },
}

/** Where something pays for itself. */
export const payses: Readonly<Record<Pays, Text>> = {
  never: { nl: 'nergens', en: 'nowhere' },
  always: { nl: 'overal', en: 'everywhere' },
  from: { nl: 'vanaf een punt', en: 'from a point on' },
  'up-to': { nl: 'tot een punt', en: 'up to a point' },
  'several-ranges': { nl: 'in meer dan een gebied', en: 'in more than one range' },
}

/**
 * How a measure of cost-benefit analysis comes out, where it is not only a number.
 *
 * @category Labels
 */
export type MeasureOutcome =
  | BenefitCostRatio['outcome']
  | CostPerOutcome['outcome']
  | InternalRate['outcome']
  | MarginalValue['outcome']
  | Payback['outcome']
  | NotKnown['outcome']

/** How a measure comes out. */
export const measureOutcomes: Readonly<Record<MeasureOutcome, Text>> = {
  ratio: { nl: 'een verhouding', en: 'a ratio' },
  'no-cost': { nl: 'er zijn geen kosten om door te delen', en: 'there is no cost to divide by' },
  'negative-cost': { nl: 'de kosten zijn per saldo een besparing', en: 'the costs are a saving on balance' },
  'cost-per-outcome': { nl: 'een bedrag per extra uitkomst', en: 'an amount for each extra outcome' },
  'saves-money': { nl: 'meer uitkomsten voor minder geld', en: 'more outcomes for less money' },
  'no-extra-outcome': { nl: 'geen extra uitkomst', en: 'no extra outcome' },
  'fewer-outcomes': { nl: 'minder uitkomsten', en: 'fewer outcomes' },
  one: { nl: 'één rentevoet', en: 'one rate' },
  several: { nl: 'meer dan één rentevoet', en: 'more than one rate' },
  none: { nl: 'geen rentevoet', en: 'no rate' },
  'pays-for-itself': { nl: 'kost de overheid per saldo niets', en: 'costs government nothing on balance' },
  'loss-at-no-cost': { nl: 'een verlies dat de overheid niets kost', en: 'a loss that costs government nothing' },
  'loss-for-savings': { nl: 'een verlies waarmee de overheid bespaart', en: 'a loss by which government saves' },
  'paid-back': { nl: 'terugverdiend', en: 'paid back' },
  never: { nl: 'nooit terugverdiend', en: 'never paid back' },
  'nothing-to-pay-back': { nl: 'niets terug te verdienen', en: 'nothing to pay back' },
  'not-known': { nl: 'niet bekend', en: 'not known' },
}
