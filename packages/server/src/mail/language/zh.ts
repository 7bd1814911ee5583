// What mails say in Chinese (simplified).
import type { Sentences } from '../sentences.ts'

export const zh: Sentences = {
  quoted: (text) => `“${text}”`,
  stranger: '如果您不清楚这封邮件的来由，可以忽略它，不会产生任何影响。',
  invitation: {
    subject: (who, organization) => `“${who}”邀请您加入“${organization}”`,
    lead: (who, organization, role) => `“${who}”邀请您以“${role}”身份加入“${organization}”。`,
    registered: '您可以使用现有账户获得访问权限：请登录并接受邀请。',
    unregistered: '您还没有账户：请使用此地址创建账户并设置密码，然后接受邀请。',
    until: (day) => `邀请有效期至${day}。`,
    withoutEnd: '此邀请在撤销之前一直有效。',
    act: '查看邀请',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `有人希望将“${organization}”的所有权转让给您`
        : `“${who}”希望将“${organization}”的所有权转让给您`,
    lead: (who, organization) =>
      who === null
        ? `有人希望将“${organization}”的所有权转让给您。`
        : `“${who}”希望将“${organization}”的所有权转让给您。`,
    meaning: (role, who, formerRole) =>
      `如果您接受，您的角色将变为“${role}”，${who === null ? '原所有者' : `“${who}”`}的角色将变为“${formerRole}”。`,
    nothingYet: '在您接受之前，一切保持不变。',
    until: (day) => `转让提议有效期至${day}。`,
    act: '查看转让提议',
  },
}
