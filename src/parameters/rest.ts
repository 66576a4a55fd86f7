/** For how long, ms, settings that rest show that the reader isn't dragging any more, even one who drags slowly. */
export const REST = 500;
