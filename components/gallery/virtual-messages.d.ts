declare module 'virtual:messages' {
  /** Each locale's messages in the form browsers read: by key, `_` between its parts. */
  const messages: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>>;
  export default messages;
}
