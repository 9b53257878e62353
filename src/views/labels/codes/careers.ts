import type { DiplomaKind } from '../../../career/diploma.js'
import type { ProgrammeLevel } from '../../../career/programme.js'
import type { TrajectoryType } from '../../../trajectories/index.js'
import type { Text } from '../text.js'

/** A diploma or another proof of education. */
export const diplomas: Readonly<Record<DiplomaKind, Text>> = {
  'vmbo-bb': {
    nl: 'diploma vmbo basisberoepsgerichte leerweg',
    en: 'diploma of the vmbo, basisberoepsgerichte leerweg',
  },
  'vmbo-bb-leerwerktraject': {
    nl: 'diploma vmbo basisberoepsgerichte leerweg, leerwerktraject',
    en: 'diploma of the vmbo, basisberoepsgerichte leerweg, leerwerktraject',
  },
  'vmbo-kb': {
    nl: 'diploma vmbo kaderberoepsgerichte leerweg',
    en: 'diploma of the vmbo, kaderberoepsgerichte leerweg',
  },
  'vmbo-gl': { nl: 'diploma vmbo gemengde leerweg', en: 'diploma of the vmbo, gemengde leerweg' },
  'vmbo-tl': { nl: 'diploma vmbo theoretische leerweg', en: 'diploma of the vmbo, theoretische leerweg' },
  havo: { nl: 'diploma havo', en: 'diploma of the havo' },
  vwo: { nl: 'diploma vwo', en: 'diploma of the vwo' },
  'havo-vwo-3': {
    nl: 'bewijs van drie afgeronde leerjaren havo of vwo',
    en: 'proof of three completed years of havo or vwo',
  },
  'mbo-1': { nl: 'diploma mbo-1', en: 'diploma of mbo-1' },
  'mbo-2': { nl: 'diploma mbo-2', en: 'diploma of mbo-2' },
  'mbo-3': { nl: 'diploma mbo-3', en: 'diploma of mbo-3' },
  'mbo-4': { nl: 'diploma mbo-4', en: 'diploma of mbo-4' },
  pro: { nl: 'diploma of getuigschrift praktijkonderwijs', en: 'diploma or getuigschrift of the praktijkonderwijs' },
  'vso-arbeidsmarkt': {
    nl: 'getuigschrift vso, profiel arbeidsmarkt',
    en: 'getuigschrift of the vso, profile arbeidsmarkt',
  },
  'vso-dagbesteding': {
    nl: 'getuigschrift vso, profiel dagbesteding',
    en: 'getuigschrift of the vso, profile dagbesteding',
  },
}

/** The level of an mbo programme. */
export const programmeLevels: Readonly<Record<ProgrammeLevel, Text>> = {
  entree: {
    nl: 'niveau 1: entreeopleiding, vóór 1 augustus 2014 assistentopleiding',
    en: 'level 1: entreeopleiding, before 1 August 2014 assistentopleiding',
  },
  'mbo-2': { nl: 'niveau 2: basisberoepsopleiding', en: 'level 2: basisberoepsopleiding' },
  'mbo-3': { nl: 'niveau 3: vakopleiding', en: 'level 3: vakopleiding' },
  'mbo-4': {
    nl: 'niveau 4: middenkader- of specialistenopleiding',
    en: 'level 4: middenkader- or specialistenopleiding',
  },
}

/** A type of traject. */
export const trajectoryTypes: Readonly<Record<TrajectoryType, Text>> = {
  'entreeopleiding-in-vmbo': { nl: 'entreeopleiding in het vmbo', en: 'entreeopleiding in the vmbo' },
  leerwerktraject: { nl: 'leerwerktraject', en: 'leerwerktraject' },
  vm2: { nl: 'VM2', en: 'VM2' },
  'eigen-aanpak': { nl: 'eigen aanpak van de school', en: 'an approach of the school’s own' },
  vakmanschaproute: { nl: 'vakmanschaproute', en: 'vakmanschaproute' },
  'doorlopende-leerroute': { nl: 'doorlopende leerroute vmbo-mbo', en: 'doorlopende leerroute vmbo-mbo' },
  'geintegreerde-route': {
    nl: 'geïntegreerde route vmbo-basisberoepsopleiding',
    en: 'geïntegreerde route vmbo-basisberoepsopleiding',
  },
  technologieroute: { nl: 'technologieroute', en: 'technologieroute' },
}
