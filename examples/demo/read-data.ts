// Reading files is the program's part; the library only checks the rows.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type figures } from 'maatwerktrajecten'
import * as schemas from 'maatwerktrajecten/schemas'

type Line = Record<string, string>

/** A whole number as it is written; anything else becomes NaN, which the schemas refuse. An empty cell is no 0. */
function whole(text: string | undefined): number {
  return /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN
}

function linesOf(file: string): Line[] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
  return parse(text, { columns: true, skip_empty_lines: true })
}

/** Live births per year (CBS). */
export function readBirths(): figures.BirthRow[] {
  const rows = linesOf('cbs_levendgeborenen_1990_2022.csv').map((line) => ({
    year: whole(line['jaar']),
    births: whole(line['levendgeborenen']),
  }))
  return schemas.birthRowsSchema().parse(rows)
}

const sexes: Line = { m: 'male', v: 'female' }
const lwoo: Partial<Record<string, boolean>> = { lwoo: true, non_lwoo: false }
const code = (text = '') => text.toLowerCase().replaceAll('_', '-')

/** Pupils in leerjaar 3 and 4 of the vmbo on 1 October 2019 (DUO). */
export function readPupils(): figures.PupilRow[] {
  const rows = linesOf('duo_vmbo_leerlingen_2019-10-01_per_traject.csv').map((line) => ({
    countedOn: line['peildatum'],
    leerweg: code(line['leerweg']),
    traject: code(line['traject']),
    lwoo: lwoo[line['lwoo'] ?? ''],
    leerjaar: whole(line['leerjaar']),
    sex: sexes[line['geslacht'] ?? ''],
    pupils: whole(line['leerlingen']),
  }))
  return schemas.pupilRowsSchema().parse(rows)
}

/** Exam candidates per leerweg, 2015-2024 (DUO), with bounds where small cells are suppressed. */
export function readExams(): figures.ExamRow[] {
  const rows = linesOf('duo_vmbo_examen_per_leerweg_2015_2024.csv').map((line) => ({
    year: whole(line['examenjaar']),
    leerweg: line['leerweg'] === 'LWT' ? 'leerwerktraject' : code(line['leerweg']),
    candidatesMin: whole(line['kandidaten_min']),
    candidatesMax: whole(line['kandidaten_max']),
    passedMin: whole(line['geslaagden_min']),
    passedMax: whole(line['geslaagden_max']),
  }))
  return schemas.examRowsSchema().parse(rows)
}
