import { describe, expect, it } from 'vitest'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { ru } from './ru/index.ts'
import { zh } from './zh/index.ts'

describe.each(Object.entries({ en, de, zh, ru }))('in %s', (_, copy) => {
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
