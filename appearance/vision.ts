/** How colours look to colour-blind readers: what the presets are held against. */

/** Full colour vision, or the lack of the red, green or blue cones. */
export type Vision = 'full' | 'protan' | 'deutan' | 'tritan';

type Triple = readonly [number, number, number];

// Machado, Oliveira and Fernandes, “A physiologically-based model for simulation of color vision
// deficiency”, 2009, at full severity; applied to linear light.
const simulation: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How different two colours, `#rrggbb`, look: the CIE 1976 difference, where 2 is just visible. */
export function difference(a: string, b: string, vision: Vision): number {
  const [x, y] = [seen(a, vision), seen(b, vision)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function seen(colour: string, vision: Vision): Triple {
  const light = triple((at) => {
    const share = Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return lab(times(simulation[vision], light));
}

function lab([red, green, blue]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function times(rows: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  return triple((at) => {
    const [a, b, c] = rows[at as 0 | 1 | 2];
    return Math.min(1, Math.max(0, a * x + b * y + c * z));
  });
}

function triple(of: (at: number) => number): Triple {
  return [of(0), of(1), of(2)];
}
