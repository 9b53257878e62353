import * as admission from '../../src/admission/index.js'
import * as bsa from '../../src/bsa/index.js'
import * as exams from '../../src/exams/index.js'
import * as leerplicht from '../../src/leerplicht/index.js'
import * as passendOnderwijs from '../../src/passend-onderwijs/index.js'
import * as placement from '../../src/placement/index.js'
import * as programmes from '../../src/programmes/index.js'
import * as trajectories from '../../src/trajectories/index.js'
import * as vsv from '../../src/vsv/index.js'
import type { ExplainedVerdict } from '../../src/views/index.js'

/** A verdict and its sentences, written by hand. */
export interface GoldenCase {
  readonly name: string
  readonly verdict: () => ExplainedVerdict
  readonly nl: readonly string[]
  readonly en: readonly string[]
}

const wdl = 'Wet doelmatige leerwegen en modernisering bekostiging, Stb. 2013, 288'
const toelating = 'Wet vroegtijdige aanmelddatum en toelatingsrecht mbo, kst 34457, Stb. 2016, 362'
const leerplichtwet = 'Leerplichtwet 1969, BWBR0002628'
const rapport = 'Rapport over maatwerktrajecten in het vmbo, ResearchNed en KPC Groep (2014)'
const report = 'Report on maatwerktrajecten in the vmbo, ResearchNed and KPC Groep (2014)'
const started = { startedOn: '2018-08-01', programme: 'entree' } as const

export const goldenCases: readonly GoldenCase[] = [
  {
    name: 'the regime of 2014',
    verdict: () => bsa.regime({ startedOn: '2014-09-01', programme: 'entree' }),
    nl: [
      'Regime A: een bindend studieadvies in de entreeopleiding.',
      `Voor de opleiding is er een studieadvies (WEB art. 8.1.7a lid 1, ${wdl}; BSA-01).`,
    ],
    en: [
      'Regime A: a study advice (bindend studieadvies) in the entreeopleiding.',
      `There is a study advice for the programme (WEB art. 8.1.7a lid 1, ${wdl}; BSA-01).`,
    ],
  },
  {
    name: 'an advice of 2018 without a word on a warning',
    verdict: () =>
      bsa.mayEndEnrolment({
        enrolment: started, givenOn: '2018-11-28', progressInsufficient: true, personalCircumstancesWeighed: true,
        facilitiesProvided: true,
      }),
    nl: [
      'Niet te bepalen met wat bekend is.',
      `Voor de opleiding is er een studieadvies (onderdeel H; WEB art. 8.1.7a, ${toelating}; BSA-05).`,
      `Het advies is binnen de termijn gegeven (WEB art. 8.1.7a, ${toelating}; BSA-06).`,
      `De student heeft onvoldoende vorderingen gemaakt (WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      `De persoonlijke omstandigheden zijn meegewogen (WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      'De instelling heeft gezorgd voor voorzieningen die een goede voortgang mogelijk maken ' +
        `(WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      `Het staat niet vast of de student vooraf schriftelijk is gewaarschuwd (WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      'Het staat niet vast of de student een redelijke termijn heeft gekregen om de vorderingen te verbeteren ' +
        `(WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      'Nodig om te beslissen: of de student vooraf schriftelijk is gewaarschuwd (warnedInWriting); of de student een ' +
        'redelijke termijn heeft gekregen om de vorderingen te verbeteren (reasonablePeriodGiven).',
    ],
    en: [
      'Not to be determined by what is known.',
      `There is a study advice for the programme (part H; WEB art. 8.1.7a, ${toelating}; BSA-05).`,
      `The advice was given within its term (WEB art. 8.1.7a, ${toelating}; BSA-06).`,
      `The student made insufficient progress (WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      `Personal circumstances were weighed (WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      `The institution provided facilities that make good progress possible (WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      'It is not settled whether the student was warned in writing beforehand ' +
        `(WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      'It is not settled whether the student was given a reasonable period to improve ' +
        `(WEB art. 8.1.7a, ${toelating}; BSA-07).`,
      'Needed to decide: whether the student was warned in writing beforehand (warnedInWriting); whether the student was ' +
        'given a reasonable period to improve (reasonablePeriodGiven).',
    ],
  },
  {
    name: 'an advice by the grounds that the mbo names',
    verdict: () => {
      const reading = 'report-2014/mbo-grounds'
      const enrolment = { startedOn: '2014-08-01', programme: 'entree' } as const
      const conditions = { personalCircumstancesWeighed: true, facilitiesProvided: true }
      return bsa.mayEndEnrolment({ enrolment, givenOn: '2014-11-28', truancy: true, ...conditions }, { reading })
    },
    nl: [
      'Het negatieve studieadvies mag de inschrijving beëindigen.',
      `Voor de opleiding is er een studieadvies (WEB art. 8.1.7a lid 1, ${wdl}; BSA-01).`,
      `Het advies is binnen de termijn gegeven (WEB art. 8.1.7a lid 1, ${wdl}; BSA-01).`,
      'Er is een grond die in deze lezing voldoende is ' +
        `(regels 1345-1349, ${rapport}; report-2014/mbo-grounds; volgens het mbo, niet volgens de wet).`,
      `De persoonlijke omstandigheden zijn meegewogen (WEB art. 8.1.7a lid 2, ${wdl}; BSA-02).`,
      'De instelling heeft gezorgd voor voorzieningen die een goede voortgang mogelijk maken ' +
        `(WEB art. 8.1.7a lid 2, ${wdl}; BSA-02).`,
    ],
    en: [
      'The negative study advice may end the enrolment.',
      `There is a study advice for the programme (WEB art. 8.1.7a lid 1, ${wdl}; BSA-01).`,
      `The advice was given within its term (WEB art. 8.1.7a lid 1, ${wdl}; BSA-01).`,
      'There is a ground that suffices by this reading ' +
        `(lines 1345-1349, ${report}; report-2014/mbo-grounds; according to the mbo, not to the law).`,
      `Personal circumstances were weighed (WEB art. 8.1.7a lid 2, ${wdl}; BSA-02).`,
      `The institution provided facilities that make good progress possible (WEB art. 8.1.7a lid 2, ${wdl}; BSA-02).`,
    ],
  },
  {
    name: 'a diploma of mbo-1 is no startkwalificatie',
    verdict: () => {
      return leerplicht.hasStartkwalificatie([{ kind: 'mbo-1', obtainedOn: '2014-07-04' }], { on: '2014-09-01' })
    },
    nl: [
      'Er is geen startkwalificatie.',
      `Geen van de behaalde diploma’s is een startkwalificatie (art. 1 f, ${leerplichtwet}; VSV-01; afgeleid).`,
    ],
    en: [
      'There is no startkwalificatie.',
      `None of the diplomas obtained is a startkwalificatie (art. 1 f, ${leerplichtwet}; VSV-01; derived).`,
    ],
  },
  {
    name: 'vervangende leerplicht by art. 3b, asked for',
    verdict: () => {
      const pupil = { bornOn: '1999-03-14', requestedBy: 'parents' } as const
      return leerplicht.vervangendeLeerplicht(pupil, { on: '2014-09-01' }).at3b
    },
    nl: [
      'Dit staat open.',
      `De volledige leerplicht loopt nog (art. 3 lid 1 a en b, ${leerplichtwet}; ENT-05; afgeleid).`,
      `Het is het laatste schooljaar van de volledige leerplicht (art. 3b, ${leerplichtwet}; ENT-35; afgeleid).`,
      `Voor de procedure: de ouders hebben erom gevraagd (art. 3b, ${leerplichtwet}; ENT-35; afgeleid).`,
      'Voor de procedure: het staat niet vast of burgemeester en wethouders het hebben toegestaan ' +
        `(art. 3b, ${leerplichtwet}; ENT-35).`,
    ],
    en: [
      'This is open.',
      `The volledige leerplicht still runs (art. 3 lid 1 a and b, ${leerplichtwet}; ENT-05; derived).`,
      `It is the last school year of the volledige leerplicht (art. 3b, ${leerplichtwet}; ENT-35; derived).`,
      `For the procedure: the parents have asked for it (art. 3b, ${leerplichtwet}; ENT-35; derived).`,
      'For the procedure: it is not settled whether burgemeester en wethouders have granted it ' +
        `(art. 3b, ${leerplichtwet}; ENT-35).`,
    ],
  },
  {
    name: 'entree under leerplicht',
    verdict: () => {
      const pupil = { bornOn: '1999-03-14', diplomas: [], vervangendeLeerplicht: 'none' } as const
      return admission.toEntree(pupil, { on: '2014-09-01' })
    },
    nl: [
      'De aanmelder is niet toelaatbaar.',
      `Er is geen diploma dat toegang geeft tot mbo-2 (WEB art. 8.2.1 lid 4, ${wdl}; MBO2-01).`,
      'Een diploma van het leerwerktraject staat niet in de weg ' +
        `(WEB art. 8.1.1b lid 1 met 8.2.1 lid 4 a, ${wdl}; ENT-06; een uitleg van de bron).`,
      'De volledige leerplicht loopt nog en er is geen vervangende leerplicht op grond van artikel 3b ' +
        `(WEB art. 8.1.1b lid 1, ${wdl}; ENT-03).`,
    ],
    en: [
      'The applicant is not admissible.',
      `There is no diploma that prepares for mbo-2 (WEB art. 8.2.1 lid 4, ${wdl}; MBO2-01).`,
      'No diploma of the leerwerktraject stands in the way ' +
        `(WEB art. 8.1.1b lid 1 with 8.2.1 lid 4 a, ${wdl}; ENT-06; an interpretation of the source).`,
      'The volledige leerplicht still runs, and there is no vervangende leerplicht by article 3b ' +
        `(WEB art. 8.1.1b lid 1, ${wdl}; ENT-03).`,
    ],
  },
  {
    name: 'who was in entree before may be refused',
    verdict: () => {
      return admission.mayRefuse({ inEntreeInPastTwoStudyYears: true }, { level: 'entree' }, { on: '2014-08-01' })
    },
    nl: [
      'Weigeren mag, voor zover hier beoordeeld.',
      'De student was in de afgelopen twee studiejaren al ingeschreven voor een entreeopleiding ' +
        `(WEB art. 8.1.1b lid 2, ${wdl}; ENT-04).`,
    ],
    en: [
      'Refusal is allowed, as far as was judged here.',
      'The student was enrolled for an entreeopleiding in the past two study years ' +
        `(WEB art. 8.1.1b lid 2, ${wdl}; ENT-04).`,
    ],
  },
  {
    name: 'the exam of entree in 2015',
    verdict: () => {
      const specificParts = [{ name: 'basisdeel', result: 6 }]
      return exams.passEntree({ specificParts, loopbaanEnBurgerschap: 'voldaan' }, { examYear: 2015 })
    },
    nl: [
      'Geslaagd volgens de uitslagregel.',
      'Beoordeeld volgens de uitslagregel van de entreeopleiding: ENT-20.',
      'Alle specifieke examenonderdelen zijn voldoende (art. 17 lid 1, Examen- en kwalificatiebesluit ' +
        'beroepsopleidingen WEB, BWBR0027963; ENT-20; afgeleid).',
      'Aan de eisen voor loopbaan en burgerschap is voldaan (art. 17 lid 1, Examen- en kwalificatiebesluit ' +
        'beroepsopleidingen WEB, BWBR0027963; ENT-20; afgeleid).',
    ],
    en: [
      'Passed by the pass rule.',
      'Judged by the pass rule of the entreeopleiding: ENT-20.',
      'All specific parts of the exam are sufficient (art. 17 lid 1, Examen- en kwalificatiebesluit ' +
        'beroepsopleidingen WEB, BWBR0027963; ENT-20; derived).',
      'What is asked of loopbaan en burgerschap is met (art. 17 lid 1, Examen- en kwalificatiebesluit ' +
        'beroepsopleidingen WEB, BWBR0027963; ENT-20; derived).',
    ],
  },
  {
    name: 'Nederlands and rekenen in mbo-2 in 2016',
    verdict: () => {
      const student = { level: 'mbo-2', startedOn: '2014-09-01', nederlands: 6, rekenen: 4 } as const
      return exams.passNederlandsAndRekenen(student, { examYear: 2016 })
    },
    nl: [
      'Aan de eis is voldaan.',
      'Beoordeeld volgens de regel voor Nederlands en rekenen in het mbo: UIT-11.',
      'Het cijfer voor Nederlands is hoog genoeg (Examen- en kwalificatiebesluit art. 18c, Besluit van ' +
        '11 november 2015, Stb. 2015, 424; UIT-11; afgeleid).',
      'Het examen rekenen is afgelegd (Examen- en kwalificatiebesluit art. 18c, Besluit van ' +
        '11 november 2015, Stb. 2015, 424; UIT-11; afgeleid).',
    ],
    en: [
      'The requirement is met.',
      'Judged by the rule on Nederlands and rekenen in the mbo: UIT-11.',
      'The mark for Nederlands is high enough (Examen- en kwalificatiebesluit art. 18c, Besluit van ' +
        '11 november 2015, Stb. 2015, 424; UIT-11; derived).',
      'The exam in rekenen was taken (Examen- en kwalificatiebesluit art. 18c, Besluit van ' +
        '11 november 2015, Stb. 2015, 424; UIT-11; derived).',
    ],
  },
  {
    name: 'a placement that takes a fifth year of stay',
    verdict: () => {
      return placement.bridgingPlan({ bornOn: '1998-10-05', startedVmboIn: '2010-2011' }, { on: '2013-09-01' })
    },
    nl: [
      'Er is een extra verblijfsjaar nodig.',
      'De regel van die dag is bekend (art. 3:1, Nadere regeling kinderarbeid, BWBR0007195; KND-01; een uitleg van de bron).',
      `De stage past niet in vier verblijfsjaren (paragraaf 4.1.4, regels 820-824, ${rapport}; ` +
        'volgens het vmbo, niet volgens de wet).',
    ],
    en: [
      'An extra year of stay is needed.',
      'The rule of that day is known (art. 3:1, Nadere regeling kinderarbeid, BWBR0007195; KND-01; ' +
        'an interpretation of the source).',
      `The placement does not fit within four years of stay (section 4.1.4, lines 820-824, ${report}; ` +
        'according to the vmbo, not to the law).',
    ],
  },
  {
    name: 'fewer guided hours than the norm',
    verdict: () => {
      const plan = { level: 'entree', leerweg: 'bol', years: [{ total: 1000, guided: 550 }] } as const
      return programmes.checkHours(plan, { on: '2014-08-01' })
    },
    nl: [
      'Niet te bepalen met wat bekend is.',
      `Er zijn in totaal genoeg uren (WEB art. 7.2.7 lid 2–4, ${wdl}; ENT-11; afgeleid).`,
      `Er zijn niet genoeg begeleide onderwijsuren (WEB art. 7.2.7 lid 2–4, ${wdl}; ENT-11; afgeleid).`,
      'Het staat niet vast of de instelling verantwoordt dat de kwaliteit ook met minder uren voldoende is ' +
        `(WEB art. 7.2.7 lid 2–4, ${wdl}; ENT-11).`,
      'Nodig om te beslissen: of de instelling verantwoordt dat de kwaliteit voldoende is (qualityAccountedFor).',
    ],
    en: [
      'Not to be determined by what is known.',
      `There are enough hours in total (WEB art. 7.2.7 lid 2–4, ${wdl}; ENT-11; derived).`,
      `There are not enough guided hours (WEB art. 7.2.7 lid 2–4, ${wdl}; ENT-11; derived).`,
      'It is not settled whether the institution accounts for sufficient quality with fewer hours ' +
        `(WEB art. 7.2.7 lid 2–4, ${wdl}; ENT-11).`,
      'Needed to decide: whether the institution accounts for sufficient quality (qualityAccountedFor).',
    ],
  },
  {
    name: 'the zorgplicht of 2014',
    verdict: () => {
      const pupil = { needsExtraSupport: true, otherSuitableSchool: 'not-found' } as const
      return passendOnderwijs.mayRefuse(pupil, { on: '2014-08-01' })
    },
    nl: [
      'Weigeren mag niet, voor zover hier beoordeeld.',
      'Er geldt die dag een zorgplicht (WVO art. 27 lid 2b-2g, Wet passend onderwijs, BWBR0032176; PO-01; afgeleid).',
      'De leerling heeft extra ondersteuning nodig ' +
        '(WVO art. 27 lid 2b-2g, Wet passend onderwijs, BWBR0032176; PO-01; afgeleid).',
      'Er is geen andere passende school gevonden ' +
        '(WVO art. 27 lid 2b-2g, Wet passend onderwijs, BWBR0032176; PO-01; afgeleid).',
    ],
    en: [
      'Refusal is not allowed, as far as was judged here.',
      'There is a zorgplicht that day (WVO art. 27 lid 2b-2g, Wet passend onderwijs, BWBR0032176; PO-01; derived).',
      'The pupil needs extra support (WVO art. 27 lid 2b-2g, Wet passend onderwijs, BWBR0032176; PO-01; derived).',
      'No other suitable school was found (WVO art. 27 lid 2b-2g, Wet passend onderwijs, BWBR0032176; PO-01; derived).',
    ],
  },
  {
    name: 'a year of which no vsv definition was read',
    verdict: () => {
      const { outcome, reasons, missing } = vsv.classify({}, { schoolYear: '2018-2019' })
      const [{ code, state, facts } = reasons[0]!] = reasons
      const source = { document: 'Regeling prestatiebox mbo', at: 'annex A' }
      return { outcome, reasons: [{ code, state, facts, evidence: { source, grade: 'quoted' } }], missing }
    },
    nl: [
      'Niet te bepalen met wat bekend is.',
      'De definitie voor dat jaar is niet gelezen (bijlage A, Regeling prestatiebox mbo).',
    ],
    en: [
      'Not to be determined by what is known.',
      'The definition for that year was not read (annex A, Regeling prestatiebox mbo).',
    ],
  },
  {
    name: 'VM2 is a maatwerktraject',
    verdict: () => trajectories.isMaatwerktraject(trajectories.describe('vm2')),
    nl: [
      'Dit is een maatwerktraject volgens de werkdefinitie van het rapport.',
      ...[
        'Het is een traject dat leerlingen volgen (paragraaf 2.1, regels 121-125',
        'Het is ook bedoeld voor leerlingen van de basisberoepsgerichte leerweg (paragraaf 3.5, regels 599-601',
        'Het is bedoeld voor een bijzondere ondersteunings- of onderwijsbehoefte (paragraaf 3.5, regels 599-601',
        'Het moet leerlingen in het onderwijs houden (paragraaf 3.5, regels 602-604',
        'Leerlingen kunnen er een passende opleiding mee afronden (paragraaf 3.5, regels 602-604',
        'Het leidt uiteindelijk tot de kwalificatie die wordt gevraagd (paragraaf 1, regels 8-11',
        'Er is eerder en meer praktijk, of een soepele overgang naar het mbo (paragraaf 3.5, regels 605-607',
      ].map((each) => `${each}, ${rapport}; volgens de onderzoekers, niet volgens de wet).`),
    ],
    en: [
      'This is a maatwerktraject by the working definition of the report.',
      ...[
        'It is a traject that pupils follow (section 2.1, lines 121-125',
        'It is also for pupils of the basisberoepsgerichte leerweg (section 3.5, lines 599-601',
        'It is meant for a special need of support or of education (section 3.5, lines 599-601',
        'It is to keep pupils in education (section 3.5, lines 602-604',
        'It lets pupils complete an education that fits them (section 3.5, lines 602-604',
        'It leads to the qualification that is asked in the end (section 1, lines 8-11',
        'There is earlier and more practice, or a smooth transition to the mbo (section 3.5, lines 605-607',
      ].map((each) => `${each}, ${report}; according to the researchers, not to the law).`),
    ],
  },
  {
    name: 'a birth date that is given, on a day of which the law was not read',
    verdict: () => {
      const pupil = { bornOn: '2007-10-05', requestedBy: 'parents', decision: 'granted' } as const
      const { outcome, reasons, missing } = leerplicht.vervangendeLeerplicht(pupil, { on: '2022-08-01' }).at3a
      return { outcome, reasons: reasons.filter(({ code }) => code === 'old-enough'), missing }
    },
    nl: [
      'Niet te bepalen met wat bekend is.',
      'Het staat niet vast of de leerling oud genoeg is, omdat de wet van die dag niet is gelezen ' +
        `(${leerplichtwet}; ENT-35).`,
      'Wilt u uitgaan van de laatste wettekst die is gelezen, geef dan de optie `afterLastText: \'unchanged\'` mee.',
    ],
    en: [
      'Not to be determined by what is known.',
      'It is not settled whether the pupil is old enough, because the law of that day was not read ' +
        `(${leerplichtwet}; ENT-35).`,
      'To go by the last text of the law that was read, pass the option `afterLastText: \'unchanged\'`.',
    ],
  },
  {
    name: 'the last text taken as unchanged',
    verdict: () => {
      const source = { document: 'Leerplichtwet 1969', identifier: 'BWBR0002628', at: 'art. 3a' }
      const note = 'The last text read is of 2015-04-30; taken as unchanged since.'
      const evidence = { source, grade: 'inferred', fact: { rule: 'a/b', id: 'ENT-35' }, note } as const
      return { outcome: 'open', reasons: [{ code: 'old-enough', state: 'met', facts: ['bornOn'], evidence }], missing: [] }
    },
    nl: [
      'Dit staat open.',
      `De leerling is oud genoeg (art. 3a, ${leerplichtwet}; ENT-35; ongewijzigd verondersteld sinds 30 april 2015).`,
    ],
    en: [
      'This is open.',
      `The pupil is old enough (art. 3a, ${leerplichtwet}; ENT-35; taken as unchanged since 30 April 2015).`,
    ],
  },
  {
    name: 'facts that the text read does not settle',
    verdict: () => {
      const source = { document: 'Leerplichtwet 1969', identifier: 'BWBR0002628', at: 'art. 3a' }
      const evidence = { source, grade: 'quoted', fact: { rule: 'a/b', id: 'ENT-35' } } as const
      const reason = { code: 'old-enough', state: 'unknown', facts: ['bornOn'], evidence } as const
      return { outcome: 'undetermined', reasons: [reason], missing: [] }
    },
    nl: [
      'Niet te bepalen met wat bekend is.',
      'Het staat niet vast of de leerling oud genoeg is, omdat de gelezen tekst dit niet beslist ' +
        `(art. 3a, ${leerplichtwet}; ENT-35).`,
    ],
    en: [
      'Not to be determined by what is known.',
      'It is not settled whether the pupil is old enough, because the text that was read does not settle it ' +
        `(art. 3a, ${leerplichtwet}; ENT-35).`,
    ],
  },
  {
    name: 'a route whose act gives it only later',
    verdict: () => admission.toDoorlopendeLeerroute({ leerweg: 'bb' }, {}, { on: '2014-09-01' }),
    nl: [
      'Dit staat niet open.',
      'Er is op die dag geen wettelijke grondslag voor dit traject: de genoemde regeling, van 20 mei 2020, geeft die pas ' +
        'later (WVO 2020 art. 2.107a–2.107k; WEB titel 8.5a, in 2026 art. 9.1.2–9.1.16, Wet sterk beroepsonderwijs, ' +
        'BWBR0043608; Stb. 2020, 157; WSB-01).',
    ],
    en: [
      'This is not open.',
      'There is no legal ground for this traject on that day: the regulation named, of 20 May 2020, gives it only later ' +
        '(WVO 2020 art. 2.107a–2.107k; WEB title 8.5a, in 2026 art. 9.1.2–9.1.16, Wet sterk beroepsonderwijs, ' +
        'BWBR0043608; Stb. 2020, 157; WSB-01).',
    ],
  },
  {
    name: 'VM2 after its end',
    verdict: () => admission.toVm2({ leerweg: 'bb' }, {}, { on: '2017-08-01' }),
    nl: [
      'Dit staat niet open.',
      'Er is op die dag geen wettelijke grondslag voor dit traject: de genoemde regeling gold tot en met 31 juli 2017 ' +
        '(art. 4 en 13; WEB art. 12.1.1, Experimenteerbesluit vm2, BWBR0032082; VM2-01).',
    ],
    en: [
      'This is not open.',
      'There is no legal ground for this traject on that day: the regulation named applied up to and including ' +
        '31 July 2017 (art. 4 and 13; WEB art. 12.1.1, Experimenteerbesluit vm2, BWBR0032082; VM2-01).',
    ],
  },
  {
    name: 'the vakmanschaproute before its decree',
    verdict: () => admission.toVakmanschaproute({ leerweg: 'bb' }, {}, { on: '2014-07-31' }),
    nl: [
      'Dit staat niet open.',
      'Er is op die dag geen wettelijke grondslag voor dit traject: de genoemde regeling geldt pas vanaf 1 augustus 2014 ' +
        '(art. 1, 2, 3 en 15, Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, ' +
        'BWBR0033984; Stb. 2013, 370; DLL-01).',
    ],
    en: [
      'This is not open.',
      'There is no legal ground for this traject on that day: the regulation named applies only from 1 August 2014 ' +
        '(art. 1, 2, 3 and 15, Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, ' +
        'BWBR0033984; Stb. 2013, 370; DLL-01).',
    ],
  },
]
