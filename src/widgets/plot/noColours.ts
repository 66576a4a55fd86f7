/**
 * In the place of the package that Chart.js mixes colours with, for hovering and animations: charts here have neither,
 * and their colours are CSS variables, which nothing but a browser can mix.
 */
export class Color {
  constructor(colour: unknown) {
    throw new TypeError(`A chart mixes the colour ${colour}, expected none to; turn off what asks for it.`);
  }
}
