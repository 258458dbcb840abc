declare global {
  interface Navigator {
    /** Not in every browser. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whether what the next step will need may be fetched before the reader takes it. */
export function wantsPrefetch(): boolean {
  return navigator.connection?.saveData !== true;
}
