/** Which of the eleven fills an activation gets: its magnitude in tenths, 1 and more full. */
export const fillLevel = (activation: number): number => Math.round(10 * Math.min(1, Math.abs(activation)));
