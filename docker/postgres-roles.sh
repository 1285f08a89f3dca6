#!/usr/bin/env bash
# Run once by the PostgreSQL image, on an empty volume: the two roles, and what only a superuser may create.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v owner_password="$LEADLINE_OWNER_PASSWORD" -v app_password="$LEADLINE_APP_PASSWORD" <<'SQL'
create role leadline_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role leadline_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create database leadline owner leadline_owner;
\connect leadline
create extension if not exists btree_gist;
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;
create extension if not exists unaccent;
SQL
