/** Objects in which what is not known is absent. */

/** The property where there is a value, and none where there is not. */
export const present = <K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: V };
