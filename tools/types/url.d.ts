// Decided here: the one thing of the web platform that core may use, in the part that every host has.
interface URLSearchParams {
  append(name: string, value: string): void
  get(name: string): string | null
  has(name: string): boolean
  set(name: string, value: string): void
  toString(): string
}
interface URL {
  hash: string
  host: string
  hostname: string
  href: string
  readonly origin: string
  password: string
  pathname: string
  port: string
  protocol: string
  search: string
  readonly searchParams: URLSearchParams
  username: string
}
declare const URL: {
  new (url: string, base?: string | URL): URL
  canParse(url: string, base?: string | URL): boolean
}
declare const URLSearchParams: {
  new (init?: string | Record<string, string> | string[][]): URLSearchParams
}
