/** Texts that have less contrast with what is behind them than 4.5 to 1 (WCAG 2.2, 1.4.3). Runs in the page. */
export function textsOfLowContrast(): string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const backgroundOf = (element: Element | null): string => {
    const color =
      element === null ? "rgb(255, 255, 255)" : getComputedStyle(element).backgroundColor;
    return channels(color)[3] === 0 ? backgroundOf(element?.parentElement ?? null) : color;
  };
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  const elements = [...document.body.querySelectorAll("*:not(svg, svg *)")].filter(hasText);
  const low = elements.filter((element) => {
    const [light = 0, dark = 0] = [getComputedStyle(element).color, backgroundOf(element)]
      .map(luminance)
      .sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05) < 4.5;
  });
  return low.map((element) => `${element.tagName}.${element.className}`);
}
