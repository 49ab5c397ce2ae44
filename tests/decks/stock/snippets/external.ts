// #region snippet
export function double(level: number): number {
  return level * 2
}
// #endregion snippet
