#!/bin/sh
# Makes the secrets that compose.yaml reads, once; what exists stays. They never enter the image or the repository.
set -eu
umask 077
cd "$(dirname "$0")"
mkdir -p secrets

random() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

[ -s secrets/postgres_password ] || random > secrets/postgres_password
[ -s secrets/link_secret ] || random > secrets/link_secret
[ -s secrets/database_url ] ||
  printf 'postgres://postgres:%s@postgres:5432/samprova' "$(cat secrets/postgres_password)" > secrets/database_url
# Compose mounts the files as they are; the containers' user must be able to read them.
chmod 644 secrets/*
chmod 711 secrets
echo "secrets are in docker/secrets"
