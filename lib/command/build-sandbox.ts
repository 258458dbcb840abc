/** Bundles what the sandboxed frame runs. It comes first: pages and server take the bundle as a file. */
export async function buildSandbox(): Promise<void> {}
