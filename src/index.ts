/**
 * Everything, as one namespace per entry point.
 *
 * @packageDocumentation
 */
/** Days, school years, exact euros, evidence, verdicts, and the one error. */
export * as core from './core/index.js'
/** Published figures as typed data, each with its source. */
export * as figures from './figures/index.js'
/** What held on a day, as it could be known on a day. */
export * as policy from './register/index.js'
/** The types of traject, and the definition of a maatwerktraject. */
export * as trajectories from './trajectories/index.js'
/** The programmes of the mbo: their lengths, hours and dossiers. */
export * as programmes from './programmes/index.js'
/** Leerplicht, kwalificatieplicht and startkwalificatie. */
export * as leerplicht from './leerplicht/index.js'
/** Admission: which routes are open to a pupil, and what closes the others. */
export * as admission from './admission/index.js'
/** The study advice of the mbo: when it may be given, whether it may end an enrolment, what follows. */
export * as bsa from './bsa/index.js'
/** Work placements: the hours of a leerwerktraject, and pupils below 16. */
export * as placement from './placement/index.js'
/** Passing or failing an exam: vmbo, leerwerktraject, entreeopleiding and mbo, by exam year. */
export * as exams from './exams/index.js'
/** Early school leaving: definitions, classification, norms and targets. */
export * as vsv from './vsv/index.js'
/** Passend onderwijs, lwoo and praktijkonderwijs. */
export * as passendOnderwijs from './passend-onderwijs/index.js'
/** Who pays what to whom: entries, totals, balances. */
export * as ledger from './ledger/index.js'
/** Price levels: GPL, consumer prices, discount rates. */
export * as prices from './prices/index.js'
/** What a pupil or student brings in, as the regulations have it. */
export * as funding from './funding/index.js'
/** What a traject costs, who bears it, from how many pupils it pays, and pooling. */
export * as costs from './costs/index.js'
/** Whether a traject can be organised, by the model of the report. */
export * as organisability from './organisability/index.js'
/** Chance that can be repeated: random numbers by place. */
export * as uncertainty from './uncertainty/index.js'
/** Open cohort models, grade progression, trends and back-tests. */
export * as projection from './projection/index.js'
/** What something is worth, to whom, and how sure that is. */
export * as costBenefit from './cost-benefit/index.js'
/** The report's projection and other ready-made models. */
export * as models from './models/index.js'
/** Tidy rows and charts. */
export * as views from './views/index.js'
