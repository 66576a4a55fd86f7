const signs: Record<string, string> = { approx: '≈', times: '×' };
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** MDX as plain words, with the TeX of a short formula in signs: `$0.25^{10} \approx 9.5$` is 0.25¹⁰ ≈ 9.5. */
export const plainMaths = (mdx: string): string =>
  mdx.replaceAll(/<[^>]*>/g, '…').replaceAll(/\$([^$]*)\$/g, (_, tex: string) =>
    tex
      .replaceAll(/\\operatorname\{(\w+)\}/g, '$1')
      .replaceAll(/\^\{?(-?\d+)\}?/g, (_, power: string) =>
        power.replace('-', '⁻').replaceAll(/\d/g, (digit) => raised.charAt(Number(digit))),
      )
      .replaceAll('e^{-z}', 'exp(−z)')
      .replaceAll(/\\sqrt\{([^}]*)\}/g, '√($1)')
      .replaceAll('\\sqrt ', '√')
      .replaceAll('\\pm ', '±')
      .replaceAll(/\\([a-z]+)/g, (_, name: string) => signs[name] ?? name)
      .replaceAll(/[{}]/g, ''),
  );
