// Decided here: the scripts need Node 24 and say so. Plain JavaScript, because an older Node cannot read TypeScript.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `This is Node ${process.versions.node}, but Rollcall's scripts need Node 24 or newer:\n` +
      'they run TypeScript sources directly and use node:sqlite.\n' +
      'On Linux and Windows the right Node comes with the installation: run `npx pnpm@12 install`,\n' +
      'look whether it reported an error, and start the script through pnpm (`npx pnpm@12 demo`).\n' +
      'Elsewhere install Node 24 yourself, for example with `nvm install 24`.',
  )
  process.exit(1)
}
