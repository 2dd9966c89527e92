import { build, dev, preview } from 'astro';
import { CommandError } from '../files/run-command.ts';

/**
 * `npm run build`, `npm run dev` and the serving half of `npm start`, through Astro's programming interface:
 * its command would send usage data to another host, and could detach into the background.
 */
const [command] = process.argv.slice(2);

switch (command) {
  case 'build':
    await build({}).catch((error: unknown) => {
      // A build that refuses its content says why in the compiler's words; a stack would bury them.
      console.error(error instanceof CommandError ? error.message : error);
      // What Astro has opened for the pages would keep a failed build waiting for ever.
      process.exit(1);
    });
    break;
  case 'dev':
    await dev(process.env['DEV_PORT'] === undefined ? {} : { server: { port: Number(process.env['DEV_PORT']) } });
    break;
  case 'preview': {
    const server = await preview({});
    console.log(
      `On the Record is served at http://localhost:${server.port}${process.env['SITE_BASE'] ?? '/on-the-record/'}`,
    );
    break;
  }
  default:
    console.error(`Unexpected command \`${command}\`, expected \`build\`, \`dev\` or \`preview\``);
    process.exitCode = 2;
}
