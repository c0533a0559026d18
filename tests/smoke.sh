#!/usr/bin/env bash
# smoke.sh BASE: a published site must answer, with bodies: unpublished output once served every asset as 200 with 0 bytes.
set -euo pipefail
base=$1
fail() { echo "smoke: $*" >&2; exit 1; }

get() { # get PATH STATUS LEAST_BYTES [WHAT THE BODY HOLDS]
  local body status
  body=$(mktemp)
  status=$(curl -s -o "$body" -w '%{http_code}' "$base$1")
  [ "$status" = "$2" ] || fail "$1 answered $status, not $2"
  [ "$(wc -c <"$body")" -ge "$3" ] || fail "$1 has $(wc -c <"$body") bytes, fewer than $3"
  [ -z "${4:-}" ] || grep -q -- "$4" "$body" || fail "$1 does not hold '$4'"
  rm -f "$body"
}

get / 200 4000 '<h1'
get /perjanjian/ijepa 200 4000 'Mengapa bilateral?'
get /perjanjian/rcep 200 4000 'Mengapa multilateral?'
get /negara/indonesia 200 4000 '<h1'
get /organisasi/asean 200 4000 '<h1'
get /hubungan/indonesia/jepang 200 3000 '<h1'
get /konsep/bilateral 200 3000 '<h1'
get '/cari?q=multilatral' 200 2000 'multilateral'
get '/klasifikasi?pihak=idn&pihak=efta' 200 2000 'Multilateral'
get '/api/v1/classify?party=IDN&party=JPN' 200 50 '"bilateral"'
get /api/v1/openapi.json 200 1000 '"openapi"'
get /sitemap.xml 200 1000 '/perjanjian/ijepa'
get /robots.txt 200 10 'Sitemap:'
get /tidak-ada-halaman-ini 404 1000 'Halaman ini tidak ada'
get /maps/world.svg 200 20000 '<svg'
get /images/tanda.svg 200 2000 '<svg'
for asset in $(curl -s "$base/" | grep -oE '(href|src)="/(css|js)/[^"]+' | sed 's/.*="//'); do
  get "$asset" 200 500
  curl -sI "$base$asset" | grep -qi '^cache-control: .*immutable' || fail "$asset is not kept for good"
done
# The server itself refuses this one, before any page; the in-memory test host cannot send it.
get '/perjanjian/a%00b' 400 0
curl -sI "$base/" | grep -qi "^content-security-policy: default-src 'none'" || fail "no content security policy"
tag=$(curl -sI "$base/perjanjian/ijepa" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
[ -n "$tag" ] || fail "no ETag"
[ "$(curl -s -o /dev/null -w '%{http_code}' -H "If-None-Match: $tag" "$base/perjanjian/ijepa")" = 304 ] || fail "no 304 for $tag"
[ "$(curl -s -o /dev/null -w '%{http_code}' -X POST "$base/")" = 405 ] || fail "POST is not refused"
echo "smoke: all well"
