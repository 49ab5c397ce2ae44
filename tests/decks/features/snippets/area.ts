export const outside = 0
// #region area
export const area = (width: number) => width ** 2
// #endregion area
