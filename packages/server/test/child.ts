// A Rollcall in a process of its own, to be killed: `node child.ts <address> <task> <input as JSON>`.
import { Kysely } from 'kysely'
import { openRollcall, person } from '../src/testing/index.ts'
import { connect } from './connect.ts'

/** What the process is asked. Input and answer are JSON. */
export interface Tasks {
  /** Invites and goes on living, until somebody ends it. */
  invite: { organizationId: string; email: string; send: boolean }
  /** Sends whatever comes, slowly, and says to whom, until somebody ends it. */
  dispatch: object
  /** Accepts and ends itself, without warning, after so many statements. */
  accept: { invitationId: string; name: string; statements: number }
  /** Invites so many people one by one, each of whom joins and gets a new name. */
  churn: { organizationId: string; name: string; times: number }
  /** Invites so many people one by one, as Olle, and says how many were invited. */
  press: { organizationId: string; name: string; times: number; limits: object }
  /** Invites under a key, and ends itself, without warning, after so many statements. */
  inviteOnce: { organizationId: string; email: string; key: string; statements: number }
  /** Brings the tables up to date; ends itself after so many statements, where it is told to. */
  migrate: { statements?: number }
}

const [address = '', task = '', input = '{}'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const tasks: { [T in keyof Tasks]: (input: Tasks[T]) => Promise<void> } = {
  async invite({ organizationId, email, send }) {
    const { as, rollcall } = await open({
      sendMail: () => {
        say('sending')
        return new Promise(() => undefined)
      },
    })
    const answer = await as(person('olle')).call('inviteMembers', {
      organizationId,
      people: [{ email }],
    })
    say(`committed ${answer.status}`)
    if (send) await rollcall.outbox.flush()
    setInterval(() => undefined, 1_000)
  },

  async dispatch() {
    const { rollcall } = await open({
      sendMail: async ({ to }: { to: string }) => {
        say(`sent ${to}`)
        await new Promise((resolve) => setTimeout(resolve, 200))
      },
    })
    rollcall.outbox.start()
    say('ready')
    setInterval(() => undefined, 1_000)
  },

  async accept({ invitationId, name, statements }) {
    const { as } = await openMortal(statements)
    const answer = await as(person(name)).call('acceptInvitation', { invitationId })
    say(`answered ${answer.status}`)
  },

  async inviteOnce({ organizationId, email, key, statements }) {
    const { as } = await openMortal(statements)
    const invitees = { organizationId, people: [{ email }] }
    const keyed = { 'idempotency-key': key }
    const answer = await as(person('olle')).call('inviteMembers', invitees, keyed)
    say(`answered ${answer.status}`)
  },

  async churn({ organizationId, name, times }) {
    const { as, rollcall } = await open({})
    const statuses = new Set<number>()
    for (let index = 0; index < times; index += 1) {
      const somebody = person(`${name}${index}`)
      const people = [{ email: somebody.email }]
      const invited = await as(person('olle')).call('inviteMembers', { organizationId, people })
      const [{ id }] = invited.body.invitations
      const accepted = await as(somebody).call('acceptInvitation', { invitationId: id })
      await rollcall.users.update({ ...somebody, name: `New ${index}` })
      await rollcall.outbox.flush()
      for (const { status } of [invited, accepted]) statuses.add(status)
    }
    say([...statuses].join(' '))
  },

  async press({ organizationId, name, times, limits }) {
    const { as } = await open({ limits })
    const statuses: number[] = []
    for (let index = 0; index < times; index += 1) {
      const people = [{ email: person(`${name}${index}`).email }]
      const { status } = await as(person('olle')).call('inviteMembers', { organizationId, people })
      statuses.push(status)
    }
    const sent = statuses.filter((status) => status === 201).length
    say(`sent ${sent} ${[...new Set(statuses)].join(' ')}`)
  },

  async migrate({ statements }) {
    let done = 0
    await open({}, () => {
      done += 1
      if (done === statements) process.kill(process.pid, 'SIGKILL')
    })
    say('migrated')
  },
}

/** Once it is open, it lives for so many statements. */
async function openMortal(statements: number) {
  let done = 0
  const world = await open({}, () => {
    done += 1
    if (done === statements) process.kill(process.pid, 'SIGKILL')
  })
  done = 0
  return world
}

async function open(options: object, onStatement?: () => void) {
  const { dialect } = connect(address)
  const database = new Kysely({ dialect, log: () => onStatement?.() })
  return openRollcall({ database, now: () => new Date(), ...options })
}

await tasks[task as keyof Tasks](JSON.parse(input))
if (task !== 'invite' && task !== 'dispatch') process.exit()
