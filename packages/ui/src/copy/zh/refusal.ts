// Why something cannot be done, in Chinese (simplified).
import type { RefusalCopy } from '../en/refusal.ts'

export const refusal: RefusalCopy = {
  malformed: () => '无法识别此请求。请重新加载页面后重试。',
  not_signed_in: () => '您已退出登录。请登录后重试。',
  not_permitted: () => '您没有权限执行此操作。请联系组织的管理员。',
  outranked: ({ role }, say) => `只有“${say.role(role)}”或更高的角色才能执行此操作。`,
  email_unverified: () => '请先验证您的电子邮件地址。',
  wrong_account: ({ email }) => `此邀请是发给 ${email} 的。`,
  cross_site: () => '此页面不能执行该操作。请打开应用后重试。',
  not_found: () => '内容已不存在，或者您无权访问。',
  link_unknown: () => '此链接无法使用。请检查是否复制完整。',
  method_not_allowed: () => '无法识别此请求。请重新加载页面后重试。',
  already_invited: () => '已邀请',
  already_member: () => '已是成员',
  cannot_be_invited: () => '无法邀请',
  duplicate_email: () => '重复',
  invalid_email: () => '不是电子邮件地址',
  unknown_role: ({ role }) => `这里没有“${role}”这个角色。`,
  last_owner: () => '组织必须有一位所有者。请先将其他人设为所有者。',
  already_suspended: () => '此人已被停用。',
  already_active: () => '此人已有访问权限。',
  is_self: () => '不能对自己执行此操作，但您可以退出组织。',
  not_declinable: () => '此邀请无法谢绝，您可以忽略它。',
  invitation_closed: () => '此邀请已被答复或撤销。',
  invitation_expired: () => '此邀请已过期。请先重新发送。',
  invitation_revoked: () => '此邀请已撤销。',
  invitation_declined: () => '此邀请已被谢绝。',
  invitation_superseded: () => '已发送更新的邀请。请使用最新邮件中的链接。',
  invitation_used: () => '此邀请已被接受。',
  mail_unavailable: () => '这里无法发送邮件。请改为复制链接。',
  stale_version: () => '在此期间已有其他人做了更改。请重新查看后再试。',
  too_large: () => '一次提交的内容过多。请减少后重试。',
  not_json: () => '无法识别此请求。请重新加载页面后重试。',
  invalid_input: ({ errors }) => {
    const [first] = errors
    return first ? `内容不符合要求：${first.message}。` : '内容不符合要求。'
  },
  too_many: ({ retryAt }, say) => `操作过于频繁，请在${say.time(retryAt)}重试。`,
  internal: ({ correlationId }) => `我们这边出了问题（${correlationId}）。请重试。`,
  unavailable: () => '服务器未响应。请检查网络连接后重试。',
}
