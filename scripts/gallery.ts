import { serveGallery } from './gallery-server.ts';

/** `npm run gallery`: serves a page with every component in every state, and says where. */

const { url } = await serveGallery();
console.log(url);
