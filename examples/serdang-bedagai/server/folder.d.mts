export function filesIn(folder: string): Promise<string[]>;
export function readFolder(folder: string): Promise<Record<string, string>>;
