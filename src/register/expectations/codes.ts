/**
 * An expectation by its name. In a name `ao` is the assistentenopleiding in the vmbo.
 *
 * @category Expectations
 */
export type ExpectationId =
  | 'bb-diploma-out-of-reach'
  | 'doeners-cannot-reach-2f'
  | 'maatwerk-pointless-if-tests-count'
  | 'startkwalificatie-harder'
  | 'mbo-2-diploma-out-of-reach'
  | 'tests-demotivate-now'
  | 'leerwerktraject-and-vm2-more-attractive'
  | 'fewer-reach-mbo-2'
  | 'worse-work-for-assistants'
  | 'bb-diploma-no-guarantee'
  | 'tests-count-in-mbo-from-2016'
  | 'reference-levels-apply-in-mbo-2'
  | 'refused-now-over-2f'
  | 'already-stricter-over-tests'
  | 'stricter-admission-to-mbo-2'
  | 'mbo-brakes-inflow'
  | 'extra-criteria-for-mbo-2'
  | 'mbo-selective-in-agreements'
  | 'cascade-makes-less-welcome'
  | 'institutions-more-selective'
  | 'vsv-pressure-favours-promising'
  | 'intake-finds-a-place'
  | 'zijwindgevoelig-shut-out'
  | 'passend-against-rendement'
  | 'inflow-into-entree-and-ao'
  | 'relative-inflow-into-entree'
  | 'ao-pupils-move-to-entree'
  | 'entree-no-route-to-startkwalificatie'
  | 'entree-leads-to-work'
  | 'advice-positive-only-with-2f'
  | 'two-groups-in-entree'
  | 'two-exit-profiles'
  | 'no-place-after-two-years'
  | 'twice-negative-means-work'
  | 'nobody-refused-at-entree'
  | 'negative-advice-rare'
  | 'access-to-mbo-2-only-with-tests'
  | 'entree-exam-decided-in-2014'
  | 'work-without-2f-no-problem'
  | 'no-work-counts-as-vsv'
  | 'ao-exam-without-money'
  | 'more-from-pro-and-vso'
  | 'heavier-problems'
  | 'trajects-do-not-fit-new-group'
  | 'group-between-levels-constant'
  | 'inflow-makes-placements-scarcer'
  | 'inflow-makes-staff-scarce'
  | 'small-trajects-need-hours'
  | 'costly-trajects-unaffordable'
  | 'no-threat-if-money-stays'
  | 'pillars-under-pressure'
  | 'changing-policy-unsettles'
  | 'less-fragmentation-more-lines'
  | 'plan-for-vulnerable-pupils'

/**
 * Which way something is expected to go. `unclear` where the report says that it cannot tell, and `same` where it says
 * that nothing changes.
 *
 * @category Expectations
 */
export type ExpectedDirection = 'up' | 'down' | 'same' | 'unclear'

/**
 * What an expectation is about.
 *
 * - `size`: how many pupils there will be
 * - `composition`: which pupils they will be
 * - `diploma`: whether they can get a diploma
 * - `admission`: whether they are admitted to a school or a programme
 * - `selection`: how strict the mbo is
 * - `startkwalificatie`: whether they can reach one
 * - `study-advice`: the advice in the entreeopleiding
 * - `exit`: where they go afterwards
 * - `rule`: that a rule or a plan will come
 * - `motivation`, `fit`, `placements`, `staff`, `costs`, `organisation`, `supply`: as the words say
 *
 * @category Expectations
 */
export type ExpectationSubject =
  | 'size'
  | 'composition'
  | 'diploma'
  | 'admission'
  | 'selection'
  | 'startkwalificatie'
  | 'study-advice'
  | 'exit'
  | 'rule'
  | 'motivation'
  | 'fit'
  | 'placements'
  | 'staff'
  | 'costs'
  | 'organisation'
  | 'supply'

/**
 * The kind of education, or of traject, that an expectation or a factor bears on.
 *
 * @category Expectations
 */
export type ExpectationTarget =
  | 'maatwerktrajecten'
  | 'leerwerktraject-and-vm2'
  | 'entreeopleiding-in-vmbo'
  | 'entreeopleiding'
  | 'entreeopleiding-and-entreeopleiding-in-vmbo'
  | 'vmbo-bb'
  | 'mbo-2'
  | 'mbo'

/**
 * The group of pupils that an expectation is about. `zijwindgevoelig` is the report's word for who is too strong for
 * praktijkonderwijs and less in need than in the vso, and leaves the path without guidance; `ao` is the assistentenopleiding.
 *
 * @category Expectations
 */
export type ExpectationGroup =
  | 'pupils-in-maatwerk'
  | 'pupils-of-vmbo-bb'
  | 'pupils-below-2f'
  | 'pupils-in-ao'
  | 'pupils-from-pro-and-vso'
  | 'stronger-pupils'
  | 'zijwindgevoelig'
  | 'between-level-1-and-2'
  | 'pupils-with-extra-needs'
  | 'students-in-entree'
  | 'graduates-of-entree'
  | 'all'

/**
 * How careful the report's own wording is: *mogelijk* (also *wellicht* and *kunnen*), *waarschijnlijk*, *onduidelijk*
 * (also *nog niet zeker* and *niet te zeggen*). Left out where the wording has no such word.
 *
 * @category Expectations
 */
export type Hedge = 'mogelijk' | 'waarschijnlijk' | 'onduidelijk'

/**
 * How it is said: as something expected, feared, or signalled as happening already.
 *
 * @category Expectations
 */
export type ExpectationMood = 'expected' | 'feared' | 'signalled'

/**
 * What an expectation is based on. The report says that interviews gave facts and images (*beelden*) together, seldom
 * which is which; the words beside this code say what it was judged by.
 *
 * @category Expectations
 */
export type BasisKind = 'fact' | 'image' | 'mixed'

/**
 * What the other side says of it.
 *
 * - `recognised`: it says the same
 * - `partly`: it recognises a part
 * - `explained-otherwise`: it recognises what happens and gives other reasons
 * - `not-recognised`: it says otherwise
 *
 * @category Expectations
 */
export type AnswerKind = 'recognised' | 'partly' | 'explained-otherwise' | 'not-recognised'
