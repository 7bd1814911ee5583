// Rollcall 自身权限的中文名称。
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: '查看组织', description: '名称和设置' },
  'organization.update': { label: '修改组织', description: '名称和设置' },
  'organization.delete': { label: '删除组织', description: '连同其中的全部内容' },
  'member.read': { label: '查看人员', description: '谁属于该组织' },
  'member.change': { label: '修改人员', description: '角色、姓名和语言' },
  'member.suspend': { label: '停用人员', description: '暂时收回其访问权限' },
  'member.remove': { label: '移除人员', description: '将其移出组织' },
  'grant.change': { label: '修改权限', description: '在角色之外授予或收回权限，不超过自己的权限' },
  'invitation.read': { label: '查看邀请', description: '尚未处理的邀请' },
  'invitation.create': { label: '邀请人员', description: '加入该组织' },
  'invitation.manage': { label: '管理邀请', description: '重新发送和撤销' },
  'ownership.offer': { label: '移交所有权', description: '提议由他人接任' },
  'audit.read': { label: '查看活动记录', description: '谁在何时改了什么' },
  'project.read': { label: '查看项目', description: '有哪些项目，以及其中的内容' },
}
