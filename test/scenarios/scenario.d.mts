export const scenarioNames: readonly string[];

/** The frozen feed of a scenario: JSON text by path. */
export function scenario(name: string): Promise<ReadonlyMap<string, string>>;
