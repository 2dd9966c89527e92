import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Serves a site with nginx as `.github/hosting/nginx.conf` has it, under `/on-the-record/`.
 * @param site the folder of the site
 * @param folder where nginx keeps what it needs
 */
export function serveWithNginx(site: string, folder: string, port: number): ChildProcess {
  const recipe = readFileSync('.github/hosting/nginx.conf', 'utf8').replace('/srv/on-the-record/dist', resolve(site));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'recipe.conf'), recipe.replace('mime.types', '/etc/nginx/mime.types'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${folder}/${name};`).join('\n')}
    server {
        listen 127.0.0.1:${port};
        include ${folder}/recipe.conf;
    }
}
`,
  );
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'inherit' });
}
