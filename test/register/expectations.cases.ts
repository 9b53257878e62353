import type { ExpectationId } from '../../src/register/index.js'

/** What the text of the report has: who says it and how, what goes which way for whom, where; the answer; the facts. */
export type ExpectationCase = readonly [
  voice: string,
  change: string,
  group: string,
  lines: string,
  answer: string,
  leansOn: string,
]

/** Each expectation as it was read in the report, line by line. */
export const expectationCases: Readonly<Record<ExpectationId, ExpectationCase>> = {
  'bb-diploma-out-of-reach': [
    'vmbo, expected, image', 'diploma, vmbo-bb: down', 'pupils-in-maatwerk',
    '50-52, 896-898', 'recognised by mbo: 1242-1243, 1262-1265', 'UIT-04',
  ],
  'doeners-cannot-reach-2f': [
    'vmbo, expected, image', 'diploma, vmbo-bb: down', 'pupils-below-2f',
    '836-838, 1096-1098', 'recognised by mbo: 1262-1266', 'REF-01 REF-01 UIT-04',
  ],
  'maatwerk-pointless-if-tests-count': [
    'vmbo, feared, image', 'startkwalificatie, maatwerktrajecten: down', 'pupils-in-maatwerk',
    '838-840, 1528-1531', 'none', 'UIT-04 UIT-10-2016',
  ],
  'startkwalificatie-harder': [
    'vmbo, feared, mixed', 'startkwalificatie, maatwerktrajecten: down', 'pupils-in-maatwerk',
    '44-48, 1525-1528', 'recognised by mbo: 64-66, 1294-1296', 'UIT-04 UIT-10-2016',
  ],
  'mbo-2-diploma-out-of-reach': [
    'vmbo, expected, image', 'diploma, mbo-2: down', 'pupils-below-2f',
    '53-54', 'recognised by mbo: 1262-1267', 'UIT-10-2016',
  ],
  'tests-demotivate-now': [
    'vmbo, signalled, image, mogelijk', 'motivation, vmbo-bb: down', 'pupils-below-2f',
    '1100-1103', 'none', 'UIT-04 UIT-10-2016',
  ],
  'leerwerktraject-and-vm2-more-attractive': [
    'vmbo, expected, image', 'size, leerwerktraject-and-vm2: up', 'pupils-of-vmbo-bb',
    '901-908', 'none', 'UIT-04',
  ],
  'fewer-reach-mbo-2': [
    'mbo, expected, mixed', 'composition, mbo-2: down', 'between-level-1-and-2',
    '1262-1267', 'explained-otherwise by vmbo: 901-903, 1539-1542', 'UIT-04 UIT-10-2016',
  ],
  'worse-work-for-assistants': [
    'mbo, expected, mixed', 'exit, entreeopleiding: down', 'between-level-1-and-2',
    '1267-1271', 'none', 'UIT-04 UIT-10-2016',
  ],
  'bb-diploma-no-guarantee': [
    'mbo, expected, mixed', 'diploma, mbo-2: same', 'pupils-of-vmbo-bb',
    '1363-1369', 'none', 'UIT-04',
  ],
  'tests-count-in-mbo-from-2016': [
    'researchers, expected, fact', 'rule, mbo-2: up', 'all',
    '1117-1118', 'none', 'UIT-10-2016',
  ],
  'reference-levels-apply-in-mbo-2': [
    'researchers, expected, mixed', 'rule, mbo-2: up', 'students-in-entree',
    '1668-1670', 'none', 'REF-01 REF-01 UIT-10-2016',
  ],
  'refused-now-over-2f': [
    'researchers, signalled, mixed', 'selection, mbo-2: up', 'pupils-below-2f',
    '36-39, 1115-1118, 1573-1574', 'none', 'UIT-10-2016',
  ],
  'already-stricter-over-tests': [
    'vmbo, signalled, image', 'selection, mbo: up', 'pupils-in-maatwerk',
    '45-48, 1100-1107', 'partly by mbo: 56-60, 1281-1284', 'UIT-04 UIT-10-2016',
  ],
  'stricter-admission-to-mbo-2': [
    'vmbo, feared, mixed', 'admission, mbo-2: down', 'pupils-in-maatwerk',
    '48-53, 752-756, 800-802', 'explained-otherwise by mbo: 1562-1567', 'FUN-04 FUN-20-2013',
  ],
  'mbo-brakes-inflow': [
    'vmbo, expected, mixed', 'admission, leerwerktraject-and-vm2: down', 'pupils-in-maatwerk',
    '908-916', 'recognised by mbo: 1279-1285', 'FUN-20-2013',
  ],
  'extra-criteria-for-mbo-2': [
    'vmbo, expected, image', 'composition, leerwerktraject-and-vm2: up', 'stronger-pupils',
    '916-918, 1542-1543', 'recognised by mbo: 1355-1357, 1360-1363, 1373-1374', 'DLL-01',
  ],
  'mbo-selective-in-agreements': [
    'vmbo, feared, image, mogelijk', 'composition, leerwerktraject-and-vm2: down', 'pupils-with-extra-needs',
    '985-994', 'none', 'UIT-10-2016 FUN-01 FUN-20-2013',
  ],
  'cascade-makes-less-welcome': [
    'vmbo, feared, image, mogelijk', 'selection, mbo: up', 'pupils-in-maatwerk',
    '1122-1131', 'explained-otherwise by mbo: 1281-1288', 'FUN-04',
  ],
  'institutions-more-selective': [
    'mbo, signalled, mixed', 'selection, mbo: up', 'pupils-in-maatwerk',
    '1279-1285', 'recognised by vmbo: 752-756', 'REF-01 REF-01 FUN-20-2013',
  ],
  'vsv-pressure-favours-promising': [
    'mbo, signalled, mixed', 'selection, mbo: up', 'pupils-with-extra-needs',
    '1285-1288, 1430-1431', 'recognised by vmbo: 911-913', 'FUN-20-2013',
  ],
  'intake-finds-a-place': [
    'mbo, expected, image', 'admission, mbo: same', 'pupils-in-maatwerk',
    '62-64, 1550-1552, 1555-1557', 'not-recognised by vmbo: 1548-1554', 'none',
  ],
  'zijwindgevoelig-shut-out': [
    'vmbo, feared, image', 'admission, leerwerktraject-and-vm2: down', 'zijwindgevoelig',
    '1543-1549', 'partly by mbo: 1550-1559', 'none',
  ],
  'passend-against-rendement': [
    'vmbo, signalled, mixed', 'admission, mbo: down', 'pupils-with-extra-needs',
    '1138-1144', 'recognised by mbo: 1376-1382, 1430-1434', 'none',
  ],
  'inflow-into-entree-and-ao': [
    'vmbo, expected, image', 'size, entreeopleiding-and-entreeopleiding-in-vmbo: up', 'pupils-below-2f',
    '895-900, 1533-1539', 'partly by mbo: 1241-1247', 'UIT-04 ENT-03',
  ],
  'relative-inflow-into-entree': [
    'mbo, expected, mixed', 'size, entreeopleiding: up, relative', 'students-in-entree',
    '1241-1247', 'recognised by vmbo: 895-900', 'UIT-04 ENT-23',
  ],
  'ao-pupils-move-to-entree': [
    'mbo, expected, image', 'size, entreeopleiding-in-vmbo: down', 'pupils-in-ao',
    '1248-1249', 'not-recognised by researchers: 1249-1257', 'ENT-03 FUN-07',
  ],
  'entree-no-route-to-startkwalificatie': [
    'vmbo, expected, image', 'startkwalificatie, entreeopleiding: down', 'students-in-entree',
    '919-921, 932-933', 'partly by mbo: 1552-1555', 'UIT-04 ENT-23',
  ],
  'entree-leads-to-work': [
    'mbo, expected, image', 'exit, entreeopleiding: up', 'students-in-entree',
    '1552-1555', 'not-recognised by vmbo: 1553-1554', 'ENT-01',
  ],
  'advice-positive-only-with-2f': [
    'vmbo, expected, image', 'study-advice, entreeopleiding: down', 'students-in-entree',
    '921-928', 'not-recognised by mbo: 1344-1349', 'BSA-01 BSA-02 ENT-23',
  ],
  'two-groups-in-entree': [
    'mbo, expected, image', 'composition, entreeopleiding: unclear', 'students-in-entree',
    '1339-1343', 'partly by vmbo: 928-932', 'ENT-23',
  ],
  'two-exit-profiles': [
    'mbo, expected, image', 'exit, entreeopleiding: up', 'students-in-entree',
    '1424-1429', 'recognised by researchers: 1687-1693', 'REF-01 REF-01 ENT-23',
  ],
  'no-place-after-two-years': [
    'vmbo, expected, mixed', 'admission, entreeopleiding: down', 'students-in-entree',
    '934-936', 'partly by mbo: 1392-1397', 'ENT-04',
  ],
  'twice-negative-means-work': [
    'vmbo, expected, mixed', 'diploma, entreeopleiding: down', 'students-in-entree',
    '936-938', 'partly by researchers: 1661-1663', 'BSA-03',
  ],
  'nobody-refused-at-entree': [
    'mbo, expected, mixed', 'admission, entreeopleiding: same', 'students-in-entree',
    '1336-1338', 'recognised by researchers: 1644-1646', 'ENT-03 ENT-04',
  ],
  'negative-advice-rare': [
    'mbo, expected, image', 'study-advice, entreeopleiding: up', 'students-in-entree',
    '1344-1345, 1421-1423', 'not-recognised by vmbo: 924-927', 'BSA-01',
  ],
  'access-to-mbo-2-only-with-tests': [
    'document, expected, fact', 'admission, mbo-2: down', 'graduates-of-entree',
    '1677-1684', 'partly by vmbo: 925-926', 'ENT-23',
  ],
  'entree-exam-decided-in-2014': [
    'document, expected, fact', 'rule, entreeopleiding: unclear', 'students-in-entree',
    '376-378, 1674-1677', 'none', 'none',
  ],
  'work-without-2f-no-problem': [
    'researchers, expected, image, onduidelijk', 'exit, entreeopleiding: same', 'pupils-below-2f',
    '1685-1687', 'none', 'ENT-20',
  ],
  'no-work-counts-as-vsv': [
    'researchers, expected, fact', 'exit, entreeopleiding: down', 'graduates-of-entree',
    '1697-1701', 'none', 'VSV-13',
  ],
  'ao-exam-without-money': [
    'vmbo, signalled, fact', 'costs, entreeopleiding-in-vmbo: up', 'pupils-in-ao',
    '30-32, 761-763, 1507-1510', 'recognised by researchers: 1252-1257', 'FUN-06 FUN-07',
  ],
  'more-from-pro-and-vso': [
    'vmbo, expected, image', 'size, maatwerktrajecten: up, relative', 'pupils-from-pro-and-vso',
    '890-894', 'none', 'PO-01',
  ],
  'heavier-problems': [
    'vmbo, expected, image', 'composition, maatwerktrajecten: up', 'pupils-from-pro-and-vso',
    '979-985', 'none', 'PO-01',
  ],
  'trajects-do-not-fit-new-group': [
    'vmbo, feared, mixed, mogelijk', 'fit, maatwerktrajecten: down', 'pupils-from-pro-and-vso',
    '1002-1011, 1084-1086', 'not-recognised by vmbo: 1011-1012', 'PO-01',
  ],
  'group-between-levels-constant': [
    'mbo, expected, mixed', 'size, maatwerktrajecten: same', 'between-level-1-and-2',
    '1258-1260', 'none', 'none',
  ],
  'plan-for-vulnerable-pupils': [
    'document, expected, fact', 'rule, vmbo-bb: up', 'pupils-in-maatwerk',
    '42-43, 86-87, 379-381, 1560-1561', 'none', 'UIT-13',
  ],
  'inflow-makes-placements-scarcer': [
    'vmbo, expected, mixed', 'placements, maatwerktrajecten: down', 'pupils-in-maatwerk',
    '757-760, 944-945', 'recognised by mbo: 1318-1324', 'none',
  ],
  'inflow-makes-staff-scarce': [
    'vmbo, expected, mixed, mogelijk', 'staff, maatwerktrajecten: down', 'pupils-in-maatwerk',
    '946-953, 1485-1488', 'none', 'none',
  ],
  'small-trajects-need-hours': [
    'vmbo, expected, mixed', 'organisation, leerwerktraject-and-vm2: down', 'pupils-in-maatwerk',
    '954-957', 'none', 'none',
  ],
  'costly-trajects-unaffordable': [
    'vmbo, expected, mixed', 'costs, maatwerktrajecten: up', 'pupils-in-maatwerk',
    '958-973, 1482-1485', 'none', 'none',
  ],
  'no-threat-if-money-stays': [
    'vmbo, expected, mixed', 'costs, maatwerktrajecten: same', 'pupils-in-maatwerk',
    '1070-1076', 'none', 'none',
  ],
  'pillars-under-pressure': [
    'vmbo, expected, image', 'organisation, maatwerktrajecten: down', 'all',
    '1061-1066, 1077-1083', 'none', 'UIT-04 UIT-10-2016 PO-01',
  ],
  'changing-policy-unsettles': [
    'vmbo, signalled, mixed', 'organisation, leerwerktraject-and-vm2: down', 'all',
    '1173-1176', 'none', 'DLL-01',
  ],
  'less-fragmentation-more-lines': [
    'mbo, expected, mixed', 'supply, maatwerktrajecten: up', 'pupils-in-maatwerk',
    '1272-1278', 'none', 'none',
  ],
}
