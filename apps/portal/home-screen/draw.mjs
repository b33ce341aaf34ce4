// Draws the icons of a home screen from drawing.svg, which fills its square and has all that matters within the circle that telephones cut out.
import { join } from 'node:path';
import sharp from 'sharp';

const folder = import.meta.dirname;
const sizes = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 };

for (const [name, size] of Object.entries(sizes))
  await sharp(join(folder, 'drawing.svg'))
    .resize(size, size)
    .png({ palette: true })
    .toFile(join(folder, `${name}.png`));
