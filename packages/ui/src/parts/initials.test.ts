import { expect, test } from 'vitest'
import { initialsOf } from './avatar.tsx'

test.each([
  ['Ada Lovelace', 'AL'],
  ['José Antonio Fernández de la Cruz y Montealegre', 'JM'],
  ['Þórdís Ragnheiður Guðmundsdóttir', 'ÞG'],
  ['Олена Шевченко', 'ОШ'],
  ['plato', 'P'],
  ['王秀英', '王'],
  ['محمد الفاسي', 'م'],
  ['lena.fischer@hamburg-hosting.example', 'LF'],
  ['7 Eleven', '7'],
  ['…', '?'],
])('%s is drawn as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
