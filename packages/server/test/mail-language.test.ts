import type { InvitationMail, OwnershipOfferMail } from '@rollcall/core'
import { describe, expect, it } from 'vitest'
import { invitationMail } from '../src/mail/invitation.ts'
import { ownershipOfferMail } from '../src/mail/ownership-offer.ts'

const link = 'https://app.example.com/page'

const invitation = (more: Partial<InvitationMail>) =>
  invitationMail(
    {
      kind: 'invitation',
      locale: 'en',
      organization: { name: 'Acme' },
      invitedBy: { name: 'Olle' },
      roleLabel: 'Admin',
      message: 'Hello',
      expiresAt: '2030-01-08T00:00:00.000Z',
      registered: null,
      ...more,
    },
    { brand: null, link },
  )

const offer = (more: Partial<OwnershipOfferMail>) =>
  ownershipOfferMail(
    {
      kind: 'ownership_offer',
      locale: 'en',
      organization: { name: 'Acme Cloud' },
      offeredBy: { name: 'Olle Lindqvist' },
      roleLabel: 'Owner',
      formerRoleLabel: 'Administrator',
      expiresAt: null,
      ...more,
    },
    { brand: null, link },
  )

const saidIn = (locale: string) => invitation({ locale }).text.split('\n\n').slice(0, 4)
const tagIn = (locale: string) => /<html lang="([^"]*)"/.exec(invitation({ locale }).html)?.[1]

describe('the language of a mail', () => {
  it('is that of the tag, with its quotation marks and dates', () => {
    expect(saidIn('en')).toEqual([
      'Olle invites you to join Acme as Admin.',
      '“Hello”',
      'The invitation is open until January 8, 2030.',
      `See the invitation: ${link}`,
    ])
    expect(saidIn('de')).toEqual([
      'Olle lädt Sie als Admin zu Acme ein.',
      '„Hello“',
      'Die Einladung gilt bis zum 8. Januar 2030.',
      `Einladung ansehen: ${link}`,
    ])
    expect(saidIn('zh')).toEqual([
      '“Olle”邀请您以“Admin”身份加入“Acme”。',
      '“Hello”',
      '邀请有效期至2030年1月8日。',
      `查看邀请: ${link}`,
    ])
    expect(saidIn('ru')).toEqual([
      'Olle приглашает вас в «Acme» с ролью «Admin».',
      '«Hello»',
      'Приглашение действует до 8 января 2030 г.',
      `Посмотреть приглашение: ${link}`,
    ])
    expect(saidIn('fr')).toEqual([
      'Olle vous invite à rejoindre Acme avec le rôle Admin.',
      '«\u00A0Hello\u00A0»',
      'L’invitation est valable jusqu’au 8 janvier 2030.',
      `Voir l’invitation: ${link}`,
    ])
    expect(saidIn('es')).toEqual([
      'Olle te invita a unirte a Acme con el rol Admin.',
      '«Hello»',
      'La invitación es válida hasta el 8 de enero de 2030.',
      `Ver la invitación: ${link}`,
    ])
    expect(saidIn('ja')).toEqual([
      '「Olle」から「Acme」に「Admin」として招待されています。',
      '「Hello」',
      '招待の有効期限は2030年1月8日です。',
      `招待を見る: ${link}`,
    ])
    expect(saidIn('ar')).toEqual([
      'دعوة من \u2068Olle\u2069 للانضمام إلى \u2068Acme\u2069 بدور \u2068Admin\u2069.',
      '«\u2068Hello\u2069»',
      'الدعوة صالحة حتى 8 يناير 2030.',
      `عرض الدعوة: ${link}`,
    ])
  })

  it('says which way it runs, on the page and on what mail programs take out of it', () => {
    for (const [locale, dir] of [
      ['ar', 'rtl'],
      ['ar-EG', 'rtl'],
      ['fr', 'ltr'],
    ] as const) {
      const { html } = invitation({ locale })
      for (const part of ['html', 'main'])
        expect(html).toContain(`<${part} lang="${locale}" dir="${dir}">`)
    }
    const style = /<style>(.*)<\/style>/s.exec(invitation({ locale: 'ar' }).html)?.[1]
    expect(style).not.toMatch(/(?:margin|padding|border)-(?:left|right)|(?:^|[{;])(?:left|right):/)
  })

  it('is the language of a regional tag, whose dates and tag stay', () => {
    expect(saidIn('de-AT')[2]).toBe('Die Einladung gilt bis zum 8. Jänner 2030.')
    expect(['de-AT', 'zh-Hans', 'zh-CN', 'en-GB', 'ru-KZ'].map(tagIn)).toEqual([
      'de-AT',
      'zh-Hans',
      'zh-CN',
      'en-GB',
      'ru-KZ',
    ])
    expect(saidIn('zh-Hans')).toEqual(saidIn('zh'))
  })

  it('says nothing of a script in which it is not written', () => {
    expect(saidIn('zh-TW')).toEqual(saidIn('zh'))
    expect(['zh-TW', 'zh-Hant', 'ru-Latn'].map(tagIn)).toEqual(['zh', 'zh', 'ru'])
  })

  it('is English, dates and all, where the language is unknown or no language', () => {
    for (const locale of ['it', 'pt-BR', 'tlh', 'constructor', 'de_DE', '']) {
      expect(saidIn(locale)).toEqual(saidIn('en'))
      expect(tagIn(locale)).toBe('en')
    }
  })
})

describe('the invitation mail', () => {
  it.each([
    ['en', 'with the account you already have', 'You do not have an account yet'],
    ['de', 'Ihr bestehendes Konto', 'noch kein Konto'],
    ['zh', '现有账户', '还没有账户'],
    ['ru', 'для вашего аккаунта', 'ещё нет аккаунта'],
    ['fr', 'au compte que vous avez déjà', 'pas encore de compte'],
    ['es', 'para la cuenta que ya tienes', 'Todavía no tienes cuenta'],
    ['ja', 'お持ちのアカウント', 'アカウントがまだありません'],
    ['ar', 'بحسابك الحالي', 'ليس لديك حساب بعد'],
  ])('says in %s what to do with an account, and what without', (locale, withOne, without) => {
    const [yes, no, unknown] = [true, false, null].map((registered) =>
      invitation({ locale, registered }),
    )
    for (const part of ['text', 'html'] as const) {
      expect(yes?.[part]).toContain(withOne)
      expect(no?.[part]).toContain(without)
      expect(unknown?.[part]).not.toMatch(new RegExp(`${withOne}|${without}`))
    }
  })

  it('says in every language that it has no end, where it has none', () => {
    const said = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar'].map(
      (locale) => invitation({ locale, message: null, expiresAt: null }).text.split('\n\n')[1],
    )
    expect(said).toEqual([
      'The invitation stays open until it is taken back.',
      'Die Einladung gilt, bis sie zurückgezogen wird.',
      'L’invitation reste valable tant qu’elle n’est pas annulée.',
      'La invitación es válida mientras no se anule.',
      'Приглашение действует, пока его не отзовут.',
      '此邀请在撤销之前一直有效。',
      'この招待は、取り消されるまで有効です。',
      'تبقى الدعوة صالحة ما لم تُسحب.',
    ])
  })
})

describe('the mail about an offer of ownership', () => {
  it('says who offers what, what it means, and that nothing has changed yet', () => {
    const { subject, text, html } = offer({ expiresAt: '2030-01-08T00:00:00.000Z' })
    expect(subject).toBe('Olle Lindqvist offers you the ownership of Acme Cloud')
    expect(text.split('\n\n')).toEqual([
      'Olle Lindqvist offers you the ownership of Acme Cloud.',
      'If you accept, you become Owner, and Olle Lindqvist becomes Administrator.',
      'Nothing changes until you accept.',
      'The offer is open until January 8, 2030.',
      `See the offer: ${link}`,
      'If you do not know what this is about, you can ignore this mail: nothing happens.',
    ])
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([link])
  })

  it.each([
    ['de', 'Wenn Sie annehmen, haben Sie die Rolle Owner, und Olle Lindqvist bekommt'],
    ['zh', '如果您接受，您的角色将变为“Owner”，“Olle Lindqvist”的角色将变为“Administrator”。'],
    ['ru', 'вы получите роль «Owner», а Olle Lindqvist получит роль «Administrator».'],
    ['fr', 'vous aurez le rôle Owner, et Olle Lindqvist aura le rôle Administrator.'],
    ['es', 'tendrás el rol Owner, y Olle Lindqvist tendrá el rol Administrator.'],
    ['ja', 'あなたのロールは「Owner」、「Olle Lindqvist」のロールは「Administrator」になります。'],
    ['ar', 'ويصبح دور \u2068Olle Lindqvist\u2069 هو \u2068Administrator\u2069.'],
  ])('says the same in %s', (locale, meaning) => {
    expect(offer({ locale }).text).toContain(meaning)
  })

  it('speaks of nobody by name when the owner has none', () => {
    const { subject, text } = offer({ offeredBy: { name: null } })
    expect(subject).toBe('You are offered the ownership of Acme Cloud')
    expect(text).toContain('the former owner becomes Administrator')
  })
})
