import '@fontsource-variable/roboto'
import {
  AppBar,
  Button,
  createTheme,
  CssBaseline,
  GlobalStyles,
  Paper,
  TextField,
  ThemeProvider,
  Toolbar,
  Typography,
} from '@mui/material'
import { MembersTable, PendingInvitesBell } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { openThemed } from '../foundations/theming-world.tsx'
import type { Company } from '../people.ts'
import { hosted, living, seen } from '../story.tsx'

const meta: Meta = { title: 'Hosts/MUI' }
export default meta

type Story = StoryObj

const theme = createTheme({
  cssVariables: true,
  palette: { primary: { main: '#00695c' } },
  shape: { borderRadius: 8 },
  typography: { fontFamily: "'Roboto Variable', sans-serif" },
})

/** Rollcall told to look like the theme. */
const told = {
  ':root': {
    '--rollcall-accent': 'var(--mui-palette-primary-main)',
    '--rollcall-radius': 'var(--mui-shape-borderRadius)',
    '--rollcall-text': 'var(--mui-palette-text-primary)',
    '--rollcall-surface': 'var(--mui-palette-background-paper)',
    '--rollcall-control': '36px',
  },
}

export const Mui: Story = {
  ...living(openThemed),
  name: 'a host with MUI',
  parameters: {
    docs: {
      description: {
        story:
          'MUI draws by classes of its own and leaves Rollcall alone. With `cssVariables: true` a few custom ' +
          'properties tell Rollcall the theme.',
      },
    },
  },
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => (
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <GlobalStyles styles={told} />
        <AppBar position='static' color='default' elevation={0}>
          <Toolbar>
            <Typography variant='h6' component='h1' sx={{ flexGrow: 1 }}>
              Acme Cloud
            </Typography>
            <PendingInvitesBell />
          </Toolbar>
        </AppBar>
        <Paper variant='outlined' sx={{ my: 3, p: 2 }}>
          <MembersTable organizationId={organizationId} />
        </Paper>
        <TextField size='small' label='A field of MUI' sx={{ mr: 2 }} />
        <Button variant='contained'>A button of MUI</Button>
      </ThemeProvider>
    ),
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    const invite = canvas.getByRole('button', { name: 'Invite' })
    const theirs = canvas.getByRole('button', { name: 'A button of MUI' })
    const [ours, mui] = [getComputedStyle(invite), getComputedStyle(theirs)]
    await expect(ours.borderRadius).toBe(mui.borderRadius)
    await expect(ours.textTransform).toBe('none')
    await expect(mui.textTransform).toBe('uppercase')
    await expect(ours.boxSizing).toBe('border-box')
    await expect(ours.minHeight).toBe('36px')
  },
}
