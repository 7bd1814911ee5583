// What the settings of my own membership say, in Chinese (simplified).
import type { MembershipSettingsCopy } from '../en/membership-settings.ts'

export const membershipSettings: MembershipSettingsCopy = {
  title: (organization) => `您在“${organization}”中的信息`,
  text: '仅在此处生效，您的账户和其他组织不受影响。',
  name: '姓名',
  nameHelp: '其他人看到的姓名。留空则使用您账户的姓名。',
  language: '语言',
  languageHelp: '用于您从这里收到的邮件。',
  accountLanguage: '与我的账户相同',
  save: '保存',
  saving: '正在保存',
  saved: '已保存',
  unchanged: '尚未做任何更改。',
  stale: '其间已在别处更改。请再查看一次，然后保存。',
  nothing: '姓名和语言不在此处设置，请前往您的账户。',
  errorTitle: '无法加载您的成员信息',
  refusedTitle: '您不在此组织中',
}
