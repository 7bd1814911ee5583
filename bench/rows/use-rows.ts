// TanStack Virtual as it comes: nothing here is built for React's compiler, which could not remember what it gives.
export { useWindowVirtualizer as useRows } from '@tanstack/react-virtual'
