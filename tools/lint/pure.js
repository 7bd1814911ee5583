// Decided here: a pure file never asks for the present time. The built-in rules can forbid a name, but not `new Date()`
// while `new Date(iso)` stays allowed.
const noPresentDate = {
  meta: {
    type: 'problem',
    messages: {
      present:
        'This reads the clock, so the rule cannot be tested or replayed. Take `now` as a fact.',
    },
  },
  create: (context) => {
    const check = (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return
      const present = node.type === 'CallExpression' || node.arguments.length === 0
      if (present) context.report({ node, messageId: 'present' })
    }
    return { NewExpression: check, CallExpression: check }
  },
}

export default { meta: { name: 'pure' }, rules: { 'no-present-date': noPresentDate } }
