#!/bin/sh
# Reads secrets from files (NAME_FILE names the file of NAME), then becomes the process that was asked for.
set -eu

for variable in DATABASE_URL APP_DATABASE_URL WORKER_DATABASE_URL QUEUE_DATABASE_URL REDIS_URL SMTP_URL LINK_SECRET; do
  eval "file=\${${variable}_FILE:-}"
  [ -n "$file" ] || continue
  if [ ! -r "$file" ]; then
    echo "${variable}_FILE names \"$file\", which cannot be read." >&2
    exit 1
  fi
  value=$(cat "$file")
  export "$variable=$value"
  unset "${variable}_FILE"
done

case "${1:-api}" in
  api) exec node --enable-source-maps apps/api/dist/main.js ;;
  worker) exec node --enable-source-maps apps/worker/dist/main.js ;;
  *) exec node apps/cli/bin/samprova.js "$@" ;;
esac
