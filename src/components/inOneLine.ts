/** Words in which no line ends within a number: 6 × 10⁻¹⁹. */
export const inOneLine = (words: string): string => words.replaceAll(' × ', '\u00a0×\u00a0');
