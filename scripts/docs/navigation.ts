/** An entry of the side bar, as TypeDoc writes it. Paths are those in the site. */
export interface NavigationElement {
  readonly text: string;
  readonly path?: string;
  readonly class?: string;
  readonly children?: readonly NavigationElement[];
}
