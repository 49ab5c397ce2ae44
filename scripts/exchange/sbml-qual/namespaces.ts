export const sbmlCore = 'http://www.sbml.org/sbml/level3/version1/core'
export const sbmlQualNamespace = 'http://www.sbml.org/sbml/level3/version1/qual/version1'
export const mathMl = 'http://www.w3.org/1998/Math/MathML'
