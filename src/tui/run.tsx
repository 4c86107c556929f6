// Placeholder until the real one is written.
export async function runBrowser(_options: object): Promise<void> {}
