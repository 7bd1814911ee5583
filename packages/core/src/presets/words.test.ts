import { describe, expect, it } from 'vitest'
import { projectPermissions, type Policy } from '../policy.ts'
import type { Labels, WordsByLanguage } from '../words.ts'
import { administrators, administratorsWords } from './administrators.ts'
import { collaborators, collaboratorsWords } from './collaborators.ts'
import { permissions, permissionsWords } from './permissions.ts'
import { services, servicesWords } from './services.ts'
import { standard, standardWords } from './standard.ts'

const presets: Record<string, [Policy, WordsByLanguage]> = {
  standard: [standard, standardWords],
  collaborators: [collaborators, collaboratorsWords],
  permissions: [permissions, permissionsWords],
  services: [services, servicesWords],
  administrators: [administrators, administratorsWords],
}
const languages = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar'] as const
const each = Object.keys(presets).flatMap((name) =>
  languages.map((language) => [name, language] as const),
)
const latin = /[a-z]/i
const scripts = {
  en: latin,
  de: latin,
  fr: latin,
  es: latin,
  ru: /[а-яё]/i,
  zh: /[\u4e00-\u9fff]/,
  ja: /[\u3040-\u30ff]/,
  ar: /[\u0621-\u064a]/,
}

const names = (labels: Labels = {}) => Object.keys(labels).toSorted()
const sorted = (wanted: readonly string[]) => [...new Set(wanted)].toSorted()

describe('the words of a preset', () => {
  it.each(each)('name all that %s has, and nothing else, in %s', (name, language) => {
    const [policy, words] = presets[name]!
    const { projects } = policy
    const matrix = projects?.as === 'matrix' ? projects : { rows: [], columns: [] }
    const inMatrix = matrix.rows.flatMap((row) =>
      matrix.columns.map((column) => `${row}.${column}`),
    )
    const said = words[language]
    expect(names(said.roles)).toEqual(sorted(policy.roles.map((role) => role.name)))
    expect(names(said.permissions)).toEqual(
      sorted(
        [...policy.permissions, 'project.read', ...projectPermissions(policy)].filter(
          (permission) => !inMatrix.includes(permission),
        ),
      ),
    )
    expect(names(said.rows)).toEqual(sorted(matrix.rows))
    expect(names(said.columns)).toEqual(sorted(matrix.columns))
    expect(names(said.projectRoles)).toEqual(
      sorted(projects?.as === 'roles' ? projects.roles.map((role) => role.name) : []),
    )
    expect(names(said.services)).toEqual(sorted(policy.services.map((service) => service.name)))
    for (const { name: service, organization, project } of policy.services)
      expect(names(said.services?.[service]?.roles)).toEqual(
        sorted([...organization, ...project].map((role) => role.name)),
      )
  })

  it.each(each)('say of each in one line what it means: %s, %s', (name, language) => {
    const said = presets[name]![1][language]
    const all = [said.roles, said.permissions, said.rows, said.columns, said.projectRoles]
    const ofServices = Object.values(said.services ?? {})
    const labels = [
      ...all.flatMap((part) => Object.values(part ?? {})),
      ...ofServices,
      ...ofServices.flatMap(({ roles }) => Object.values(roles ?? {})),
    ]
    const short = labels.filter(({ label, description }) => !label || !description)
    expect(short).toEqual([])
    expect(labels.filter(({ label }) => label.length > 45 || /[.\n]$/.test(label))).toEqual([])
  })

  it.each(languages)('are written in the language they are said to be in: %s', (language) => {
    for (const [, words] of Object.values(presets)) {
      const text = JSON.stringify(Object.values(words[language].roles))
      expect(text).toMatch(scripts[language])
    }
  })
})
