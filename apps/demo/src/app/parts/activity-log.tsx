// Decides that the activity comes by itself, apart from what every page needs.
export { ActivityLog as default } from '@rollcall/ui'
