import { servePlainly } from './plain-server.ts';

/** Usage: node tests/e2e/serve.ts <port> [folder] */
const [port = '4399', folder = 'dist'] = process.argv.slice(2);
const { url } = await servePlainly(folder, Number(port));
console.log(url);
