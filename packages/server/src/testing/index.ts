// Rollcall for tests: a real server on a real database, with a clock and a mailbox in the test's hands.

export { insertCrowd, type Crowd } from './crowd.ts'
export { createFakeClock, type FakeClock } from './fake-clock.ts'
export { person } from './person.ts'
export { openRollcall, type Answer, type Caller, type OpenRollcall } from './open-rollcall.ts'
