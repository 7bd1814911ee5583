import { describe, expect, it } from 'vitest'
import type { Copy } from './copy.ts'
import { ar } from './ar/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ja } from './ja/index.ts'
import { languages } from './language.ts'
import { ru } from './ru/index.ts'
import { zh } from './zh/index.ts'

const spoken = { en, de, fr, es, ru, zh, ja, ar }
const sentences = (copy: Copy): [string, unknown][] =>
  Object.entries(copy).flatMap(([part, said]) =>
    Object.entries(said).map(([key, one]): [string, unknown] => [`${part}.${key}`, one]),
  )

it('every language that can be chosen has its sentences', () => {
  expect(Object.keys(spoken)).toEqual(languages)
})

describe.each(Object.entries(spoken))('in %s', (_, copy) => {
  it('every sentence is there, and none is empty', () => {
    const [own, english] = [copy, en].map((one) => sentences(one).map(([key]) => key))
    expect(own?.toSorted()).toEqual(english?.toSorted())
    expect(sentences(copy).filter(([, said]) => said === '')).toEqual([])
  })

  it.each([
    ['accept', copy.bell.acceptOf('Acme'), copy.bell.accept],
    ['decline', copy.bell.declineOf('Acme'), copy.bell.decline],
    ['undo', copy.bell.undoOf('Acme'), copy.bell.undo],
    ['send again', copy.membersTable.resendTo('ada@acme.example'), copy.membersTable.resend],
    ['copy', copy.inviteDialog.copyLinkOf('ada@acme.example'), copy.common.copyLink],
  ])('the whole name of the button to %s holds the word that is seen on it', (_act, name, seen) => {
    expect(name.toLowerCase()).toContain(seen.toLowerCase())
  })
})

it('Arabic keeps names and addresses in their own direction, but nothing that is copied by hand', () => {
  expect(ar.membersTable.resendTo('ada@acme.example')).toContain('\u2068ada@acme.example\u2069')
  expect(ar.ownershipOffer.title(null, 'Acme Inc.')).toContain('\u2068Acme Inc.\u2069')
  expect(ar.membersTable.linkNotCopied('https://a.example/#t')).toMatch(
    / https:\/\/a\.example\/#t$/,
  )
  expect(ar.membersTable.idNotCopied('m1')).toMatch(/ m1$/)
})

it('French begins no line with a sign that stands behind a space', () => {
  expect(fr.dialogs.removeTitle('Ada')).toBe('Retirer Ada\u202F?')
  expect(fr.membersTable.filtered('Rôle', 'Membre')).toBe('Rôle\u00A0: Membre')
  const said = sentences(fr).map(([, one]) => (typeof one === 'string' ? one : ''))
  expect(said.filter((one) => / [?!;:»]|« /.test(one))).toEqual([])
})
