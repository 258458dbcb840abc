/** The works that the book cites, by key. */
export type Bibliography = Readonly<Record<string, { readonly text: string; readonly url?: string }>>;
