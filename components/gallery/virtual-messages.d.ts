declare module 'virtual:messages' {
  /** The English messages in the form browsers read: by key, `_` between its parts. */
  const messages: Readonly<Record<string, { readonly message: string }>>;
  export default messages;
}
