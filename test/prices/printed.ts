/**
 * The amounts as they are printed, in Dutch notation: year and version, then teachers in groups 1 to 4.
 */
export const teacherRows = `
2011 first | 71.809,32 | 81.441,56 | 77.462,84 | 73.720,02
2011 final | 72.227,97 | 81.916,36 | 77.914,45 | 74.149,81
2012 first | 72.701,93 | 82.453,90 | 78.425,72 | 74.636,38
2012 final | 73.073,44 | 82.875,24 | 78.826,48 | 75.017,77
2013 first | 72.238,09 | 81.927,84 | 77.925,36 | 74.160,20
2013 final | 72.365,99 | 82.072,90 | 78.063,33 | 74.291,51
2014 first | 72.870,79 | 82.645,40 | 78.607,87 | 74.809,73
2014 final | 73.186,32 | 83.003,25 | 78.948,24 | 75.133,66
2015 first | 74.077,29 | 84.013,73 | 79.909,36 | 76.048,34
2015 final | 75.151,41 | 85.231,93 | 81.068,05 | 77.151,04
2016 first | 76.575,18 | 86.846,67 | 82.603,90 | 78.612,69
2021 not-told | 87.001,62 | 98.671,66 | 93.851,20 | 89.316,56`

/** Directie, groups 1 to 4, and then OOP, where it was read. */
export const otherRows = `
2002 not-told | 66.418,87 | 79.271,46 | 78.425,32 | 76.179,67
2004 not-told | 68.405,59 | 81.642,63 | 80.771,18 | 78.458,35
2011 first | 80.463,72 | 96.034,09 | 95.009,02 | 92.288,50 | 42.190,82
2011 final | 80.932,82 | 96.593,97 | 95.562,92 | 92.826,54 | 42.436,79
2012 first | 80.858,52 | 96.505,30 | 95.475,19 | 92.741,33 | 42.397,83
2012 final | 81.271,71 | 96.998,44 | 95.963,07 | 93.215,24 | 42.614,48
2013 first | 79.752,38 | 95.185,11 | 94.169,09 | 91.472,63 | 41.817,83
2013 final | 79.893,59 | 95.353,64 | 94.335,83 | 91.634,59 | 41.891,87
2014 first | 79.646,03 | 95.058,18 | 94.043,52 | 91.350,65 | 41.762,07
2014 final | 79.990,90 | 95.469,78 | 94.450,73 | 91.746,20 | 41.942,90
2015 first | 80.815,05 | 96.453,41 | 95.423,86 | 92.691,46 | 44.566,97
2015 final | 81.986,87 | 97.851,98 | 96.807,51 | 94.035,49 | 45.213,19
2016 first | 83.389,82 | 99.526,42 | 98.464,06 | 95.644,61 | 45.986,87
2021 not-told | 93.774,36 | 111.920,45 | 110.725,80 | 107.555,24`

/** Consumer prices: the change on the year before, in per cent. */
export const changes =
  '2004 1,2 · 2005 1,7 · 2006 1,1 · 2007 1,6 · 2008 2,5 · 2009 1,2 · 2010 1,3 · 2011 2,3 · 2012 2,5 · 2013 2,5 · 2014 1,0 · ' +
  '2015 0,6 · 2016 0,3 · 2017 1,4 · 2018 1,7 · 2019 2,6 · 2020 1,3 · 2021 2,7 · 2022 10,0 · 2023 3,8 · 2024 3,3'

/** Consumer prices: the index, 1962 = 100. */
export const indexes =
  '2012 626,9 · 2013 642,6 · 2014 649,0 · 2015 652,9 · 2016 654,9 · 2017 664,1 · 2018 675,4 · 2019 692,9 · 2020 701,9 · ' +
  '2021 720,9 · 2022 793,0 · 2023 823,1 · 2024 850,3'

/** A number in Dutch notation as decimal text without superfluous zeros. */
function decimalText(dutch: string): string {
  return String(Number(dutch.trim().replaceAll('.', '').replace(',', '.')))
}

/** The rows of a table, by year and version. */
export function tableOf(text: string): Map<string, string[]> {
  const lines = text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  return new Map(lines.map(([name, ...cells]) => [name!, cells.map(decimalText)]))
}

/** A series: year, then number. */
export function seriesOf(text: string): Map<number, number> {
  return new Map(text.split(' · ').map((pair) => pair.split(' ')).map(([year, number]) => [Number(year), Number(decimalText(number!))]))
}
