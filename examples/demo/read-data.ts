// Reading files is the program's part; the library only checks the rows.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type figures } from 'maatwerktrajecten'
import * as schemas from 'maatwerktrajecten/schemas'

type Line = Record<string, string>

function linesOf(file: string): Line[] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
  return parse(text, { columns: true, skip_empty_lines: true })
}

/** Live births per year (CBS). */
export function readBirths(): figures.BirthRow[] {
  const rows = linesOf('cbs_levendgeborenen_1990_2022.csv').map((line) => ({
    year: Number(line['jaar']),
    births: Number(line['levendgeborenen']),
  }))
  return schemas.birthRowsSchema().parse(rows)
}

const sexes: Line = { m: 'male', v: 'female' }
const code = (text = '') => text.toLowerCase().replaceAll('_', '-')

/** Pupils in leerjaar 3 and 4 of the vmbo on 1 October 2019 (DUO). */
export function readPupils(): figures.PupilRow[] {
  const rows = linesOf('duo_vmbo_leerlingen_2019-10-01_per_traject.csv').map((line) => ({
    countedOn: line['peildatum'],
    leerweg: code(line['leerweg']),
    traject: code(line['traject']),
    lwoo: line['lwoo'] === 'lwoo',
    leerjaar: Number(line['leerjaar']),
    sex: sexes[line['geslacht'] ?? ''],
    pupils: Number(line['leerlingen']),
  }))
  return schemas.pupilRowsSchema().parse(rows)
}

/** Exam candidates per leerweg, 2015-2024 (DUO), with bounds where small cells are suppressed. */
export function readExams(): figures.ExamRow[] {
  const rows = linesOf('duo_vmbo_examen_per_leerweg_2015_2024.csv').map((line) => ({
    year: Number(line['examenjaar']),
    leerweg: line['leerweg'] === 'LWT' ? 'leerwerktraject' : code(line['leerweg']),
    candidatesMin: Number(line['kandidaten_min']),
    candidatesMax: Number(line['kandidaten_max']),
    passedMin: Number(line['geslaagden_min']),
    passedMax: Number(line['geslaagden_max']),
  }))
  return schemas.examRowsSchema().parse(rows)
}
