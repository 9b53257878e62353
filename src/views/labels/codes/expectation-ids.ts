import type { ExpectationId } from '../../../register/expectations/codes.js'
import type { Text } from '../text.js'

/** What is expected, in short. */
export const expectationClaims: Readonly<Record<ExpectationId, Text>> = {
  'bb-diploma-out-of-reach': {
    nl: 'als de toetsen in het vmbo meetellen, haalt een groot deel van de groep geen diploma vmbo-bb meer',
    en: 'once the tests count in the vmbo, much of the group gets no diploma of vmbo-bb any more',
  },
  'doeners-cannot-reach-2f': {
    nl: 'leerlingen die door te doen leren, halen 2F niet, hoe goed de begeleiding ook is',
    en: 'pupils who learn by doing do not reach 2F, however well they are guided',
  },
  'maatwerk-pointless-if-tests-count': {
    nl: 'als de toetsen meetellen, verliest een maatwerktraject voor een deel van de leerlingen zijn doel',
    en: 'if the tests count, a maatwerktraject loses its purpose for part of its pupils',
  },
  'startkwalificatie-harder': {
    nl: 'een startkwalificatie via een maatwerktraject wordt moeilijker te halen',
    en: 'a startkwalificatie by a maatwerktraject gets harder to reach',
  },
  'mbo-2-diploma-out-of-reach': {
    nl: 'een deel van de groep haalt geen diploma mbo-2, omdat mbo-2 om 2F gaat vragen',
    en: 'part of the group gets no diploma of mbo-2, since mbo-2 will ask for 2F',
  },
  'tests-demotivate-now': {
    nl: 'lessen en toetsen boven het niveau ontmoedigen leerlingen al voordat de toetsen meetellen',
    en: 'lessons and tests above their level put pupils off before the tests count',
  },
  'leerwerktraject-and-vm2-more-attractive': {
    nl: 'leerwerktraject en VM2 worden aantrekkelijker als het vmbo-diploma moeilijker wordt',
    en: 'leerwerktraject and VM2 get more attractive when the vmbo diploma gets harder',
  },
  'fewer-reach-mbo-2': {
    nl: 'door de toetsen kunnen minder leerlingen via een maatwerktraject mbo-2 halen',
    en: 'by the tests fewer pupils can do mbo-2 by a maatwerktraject',
  },
  'worse-work-for-assistants': {
    nl: 'wie mbo-2 niet meer haalt, wordt alleen opgeleid tot assistent en heeft minder kans op werk',
    en: 'who can no longer finish mbo-2 is trained as an assistant only, with less chance of work',
  },
  'bb-diploma-no-guarantee': {
    nl: 'ook als de toetsen meetellen, garandeert een vmbo-diploma niet dat een leerling mbo-2 afrondt',
    en: 'also when the tests count, a vmbo diploma does not guarantee that a pupil completes mbo-2',
  },
  'tests-count-in-mbo-from-2016': {
    nl: 'in het mbo gaan de toetsen in 2016-2017 meetellen',
    en: 'in the mbo the tests start to count in 2016-2017',
  },
  'reference-levels-apply-in-mbo-2': {
    nl: 'de referentieniveaus gaan gelden in mbo-2, waarheen de entreeopleiding moet leiden',
    en: 'the reference levels will apply in mbo-2, to which entree is to lead',
  },
  'refused-now-over-2f': {
    nl: 'leerlingen worden nu al in mbo-2 geweigerd omdat zij de rekentoets op 2F niet zouden halen',
    en: 'pupils are turned away from mbo-2 already, as they would not pass the rekentoets at 2F',
  },
  'already-stricter-over-tests': {
    nl: 'door de plannen voor de toetsen selecteert het mbo nu al strenger',
    en: 'by the plans for the tests the mbo selects more strictly already',
  },
  'stricter-admission-to-mbo-2': {
    nl: 'mbo-2 wordt moeilijker toegankelijk door cascade, rendement en vsv-beleid',
    en: 'mbo-2 gets harder to enter by the cascade, results and vsv policy',
  },
  'mbo-brakes-inflow': {
    nl: 'het mbo remt de instroom van leerlingen die een leerwerktraject of VM2 willen',
    en: 'the mbo holds back pupils who want a leerwerktraject or VM2',
  },
  'extra-criteria-for-mbo-2': {
    nl: 'door extra criteria voor mbo-2 blijft de vakmanschaproute vooral over voor wie makkelijker leert',
    en: 'by extra criteria for mbo-2 the vakmanschaproute is left mainly to who learns more easily',
  },
  'mbo-selective-in-agreements': {
    nl: 'het mbo tekent alleen nog voor leerlingen die aan de nieuwe eisen kunnen voldoen',
    en: 'the mbo signs only for pupils who can meet the new demands',
  },
  'cascade-makes-less-welcome': {
    nl: 'door de cascade laat het mbo minder leerlingen toe die langer nodig hebben of opleidingen stapelen',
    en: 'by the cascade the mbo admits fewer pupils who need longer or stack programmes',
  },
  'institutions-more-selective': {
    nl: 'instellingen worden steeds selectiever',
    en: 'institutions become ever more selective',
  },
  'vsv-pressure-favours-promising': {
    nl: 'afrekenen op vsv en rendement verleidt instellingen om kansrijke leerlingen te kiezen',
    en: 'counting vsv and results tempts institutions to take the promising',
  },
  'intake-finds-a-place': {
    nl: 'met een goede intake is er voor de meesten een plek',
    en: 'with a good intake there is a place for most',
  },
  'zijwindgevoelig-shut-out': {
    nl: 'trajecten naar mbo-2 worden minder toegankelijk voor wie ze nu bedoeld zijn',
    en: 'trajects to mbo-2 get less open to those they are meant for now',
  },
  'passend-against-rendement': {
    nl: 'leerlingen met een ondersteuningsbehoefte opnemen en op rendement worden beoordeeld gaan niet samen',
    en: 'taking in pupils who need support and being judged on results pull apart',
  },
  'inflow-into-entree-and-ao': {
    nl: 'wie voor het vmbo-examen zakt, gaat naar de entreeopleiding, in het mbo of in het vmbo',
    en: 'who fails the vmbo exam turns to entree, in the mbo or in the vmbo',
  },
  'relative-inflow-into-entree': { nl: 'de entreeopleiding groeit naar verhouding', en: 'entree grows in proportion' },
  'ao-pupils-move-to-entree': {
    nl: 'wie in het vmbo een assistentenopleiding deed, gaat met 16 jaar naar de entreeopleiding in het mbo',
    en: 'who did an assistentenopleiding in the vmbo enters entree in the mbo at sixteen',
  },
  'entree-no-route-to-startkwalificatie': {
    nl: 'wie door de toetsen in de entreeopleiding komt, heeft daarna weinig kans op een startkwalificatie',
    en: 'who comes to entree because of the tests has little chance of a startkwalificatie afterwards',
  },
  'entree-leads-to-work': {
    nl: 'de entreeopleiding is een kansrijke weg naar werk',
    en: 'entree is a promising way into work',
  },
  'advice-positive-only-with-2f': {
    nl: 'alleen wie waarschijnlijk 2F haalt, krijgt in de entreeopleiding een positief advies',
    en: 'only who is likely to reach 2F gets a positive advice in entree',
  },
  'two-groups-in-entree': {
    nl: 'de toetsen delen de entreeopleiding in een groep die naar mbo-2 kan en een groep die dat niet kan',
    en: 'the tests split entree into a group that can go on to mbo-2 and one that cannot',
  },
  'two-exit-profiles': {
    nl: 'twee uitstroomprofielen in de entreeopleiding voorkomen dat wie 2F mist, uitvalt',
    en: 'two exit profiles in entree keep who misses 2F from dropping out',
  },
  'no-place-after-two-years': {
    nl:
      'wie na twee jaar niet meer tot de entreeopleiding wordt toegelaten, heeft geen duidelijke plek meer in het onderwijs',
    en: 'who is no longer admitted to entree after two years has no clear place in education left',
  },
  'twice-negative-means-work': {
    nl: 'na twee negatieve adviezen in de entreeopleiding is een mbo-diploma buiten bereik',
    en: 'after two negative advices in entree a diploma of the mbo is out of reach',
  },
  'nobody-refused-at-entree': {
    nl: 'wie 16 is en geen vmbo-diploma heeft, wordt bij de entreeopleiding niet geweigerd',
    en: 'who is sixteen and without a vmbo diploma is not refused at entree',
  },
  'negative-advice-rare': {
    nl: 'na een zorgvuldige intake is een negatief studieadvies zeldzaam',
    en: 'after a careful intake a negative study advice is rare',
  },
  'access-to-mbo-2-only-with-tests': {
    nl:
      'een entreediploma geeft voorlopig alleen toegang tot mbo-2 met taal en rekenen op het niveau van een bb-diploma',
    en: 'a diploma of entree gives access to mbo-2 for now only with taal and rekenen as for a diploma of bb',
  },
  'entree-exam-decided-in-2014': {
    nl: 'in 2014 wordt besloten of de entreeopleiding centrale examens in taal en rekenen krijgt',
    en: 'in 2014 it is decided whether entree gets central exams in taal and rekenen',
  },
  'work-without-2f-no-problem': {
    nl: 'zonder 2F van de entreeopleiding naar werk gaan is waarschijnlijk geen probleem',
    en: 'leaving entree for work without 2F is not likely to be a problem',
  },
  'no-work-counts-as-vsv': {
    nl: 'wie de entreeopleiding met een diploma verlaat en niet werkt of doorleert, telt als vsv’er',
    en: 'who leaves entree with a diploma and neither works nor goes on counts as an early school leaver',
  },
  'ao-exam-without-money': {
    nl: 'het mbo krijgt geen geld meer voor het diploma van de assistentenopleiding',
    en: 'the mbo is no longer paid for the diploma of the assistentenopleiding',
  },
  'more-from-pro-and-vso': {
    nl: 'door passend onderwijs komen er naar verhouding meer leerlingen uit praktijkonderwijs en vso',
    en: 'by passend onderwijs relatively more pupils come from praktijkonderwijs and vso',
  },
  'heavier-problems': {
    nl: 'leerlingen uit vso en praktijkonderwijs komen met zwaardere problemen',
    en: 'pupils from vso and praktijkonderwijs come with heavier problems',
  },
  'trajects-do-not-fit-new-group': {
    nl: 'de huidige trajecten passen niet bij leerlingen met zware problemen',
    en: 'the present trajects do not fit pupils with heavy problems',
  },
  'group-between-levels-constant': {
    nl: 'de groep tussen niveau 1 en 2 blijft even groot, wat het beleid ook is',
    en: 'the group between level 1 and 2 stays the same size, whatever the policy',
  },
  'inflow-makes-placements-scarcer': {
    nl: 'meer leerlingen maken stageplaatsen schaarser',
    en: 'more pupils make placements scarcer',
  },
  'inflow-makes-staff-scarce': {
    nl: 'bij meer leerlingen wordt geschikt personeel moeilijk te vinden',
    en: 'with more pupils the right staff gets hard to find',
  },
  'small-trajects-need-hours': {
    nl: 'in kleine leerwerktrajecten vragen meer leerlingen extra uren van docenten',
    en: 'in small leerwerktrajecten more pupils take extra hours of teachers',
  },
  'costly-trajects-unaffordable': {
    nl: 'scholen met dure trajecten kunnen meer leerlingen niet betalen',
    en: 'schools with costly trajects cannot pay for more pupils',
  },
  'no-threat-if-money-stays': {
    nl: 'zolang het geld blijft, vormen kosten geen bedreiging voor de trajecten',
    en: 'as long as the money stays, costs are no threat to the trajects',
  },
  'pillars-under-pressure': {
    nl: 'door veel beleid tegelijk komen stages, instroom en doorstroom samen onder druk',
    en: 'by much policy at once placements, inflow and moving on come under pressure together',
  },
  'changing-policy-unsettles': {
    nl: 'wisselend beleid maakt opgebouwde netwerken los',
    en: 'policy that keeps changing loosens the networks that were built up',
  },
  'less-fragmentation-more-lines': {
    nl: 'minder en grotere mbo-opleidingen geven ruimte aan meer doorlopende leerlijnen',
    en: 'fewer and larger programmes in the mbo make room for more doorlopende leerlijnen',
  },
  'plan-for-vulnerable-pupils': {
    nl: 'in het najaar van 2014 komt er een plan voor kwetsbare groepen in vmbo-bb',
    en: 'in autumn 2014 a plan comes for vulnerable groups in vmbo-bb',
  },
}
