#!/usr/bin/env bash
# Measures the published site and prints a table. Ratios to nginx serving the very same bytes, headers too, in the same run; medians of 3,
# since machines are noisy. Nothing here is a test: it gates nothing and its figures belong to the machine it ran on.
#   run.sh [SECONDS]   seconds of each load, 5 by default
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-5} connections=32 threads=2 rounds=3
warmup=30 # seconds of load before what is measured: so long the runtime observes what is busy and compiles it anew
work=$(mktemp -d) site=http://127.0.0.1:5190 nginx=http://127.0.0.1:5191
site_pid= nginx_pid=
trap 'kill $site_pid $nginx_pid 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work" # started by root, nginx reads as another user

need() { # need COMMAND PACKAGE
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null
  else
    echo "$1 is needed: install $2" >&2; exit 3
  fi
}
need wrk wrk; need nginx nginx-light; need curl curl; need chromium chromium

echo "publishing …" >&2
dotnet publish src/KerjasamaWeb -c Release -r linux-x64 --no-self-contained -p:PublishReadyToRun=true -o "$work/site" >"$work/publish.log" || { cat "$work/publish.log"; exit 1; }

start_site() { # start_site CACHE; leaves the milliseconds to the first page in $first_ms
  local begin
  begin=$(date +%s%N)
  (cd / && ASPNETCORE_ENVIRONMENT=Production Site__CachePages=$1 Site__DrainSeconds=0 Site__BaseUrl=$site Site__CatalogPath="$work/catalog" \
    exec dotnet "$work/site/KerjasamaWeb.dll" --urls $site >"$work/site.log" 2>&1) &
  site_pid=$!
  until curl -fs -o /dev/null "$site/perjanjian/ijepa"; do kill -0 $site_pid || { tail "$work/site.log"; exit 1; }; sleep 0.02; done
  first_ms=$((($(date +%s%N) - begin) / 1000000))
}
stop_site() { kill $site_pid; wait $site_pid 2>/dev/null || true; site_pid=; }
median() { sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
warm() { wrk -t$threads -c$connections -d"${warmup}s" "${@:2}" "$1" >/dev/null; }
load() { wrk -t$threads -c$connections -d"${seconds}s" "${@:2}" "$1" | awk '/Requests\/sec/ {print int($2)} /Non-2xx/ {print "bad answers: " $0 > "/dev/stderr"}'; }
row() { printf '%-44s %12s %12s %10s  %s\n' "$@"; }

row measure site nginx ratio bar
row ------- ---- ----- ----- ---

# The first start builds the catalogue; the ones measured find it built.
start_site true; stop_site
for _ in $(seq $rounds); do start_site true; echo "$first_ms" >>"$work/starts"; stop_site; done
row "start to first page, ms" "$(median <"$work/starts")" "" "" "<= 1000"

start_site true
pages=(/ /perjanjian/ijepa /negara/jepang /organisasi/pbb /hubungan/indonesia/jepang)
mkdir -p "$work/www"
{
  echo "worker_processes 2; pid $work/nginx.pid; error_log $work/nginx-error.log; daemon off; events { worker_connections 1024; }"
  echo "http { access_log off; sendfile on; keepalive_requests 1000000; open_file_cache max=100; types {} default_type text/html;"
  for temp in client_body proxy fastcgi uwsgi scgi; do echo "${temp}_temp_path $work/$temp;"; done
  echo "server { listen 127.0.0.1:5191; root $work/www; etag off; charset utf-8;"
  curl -fs -H 'Accept-Encoding: br' -D - -o /dev/null "$site/" | tr -d '\r' | grep -viE '^(HTTP/|date:|content-length:|content-type:|connection:|$)' | # what nginx does not send by itself
    sed -E 's/"/\\"/g; s/^([^:]+): (.*)$/add_header \1 "\2";/'
  for i in "${!pages[@]}"; do
    curl -fs -H 'Accept-Encoding: br' -o "$work/www/$i" "$site${pages[$i]}"
    echo "location = ${pages[$i]} { try_files /$i =404; }"
  done
  echo "} }"
} >"$work/nginx.conf"
nginx -c "$work/nginx.conf" & nginx_pid=$!
for _ in $(seq 50); do curl -fs -o /dev/null "$nginx/perjanjian/ijepa" && break; sleep 0.1; done
warm "$site/" -H 'Accept-Encoding: br'
for i in "${!pages[@]}"; do
  : >"$work/a"; : >"$work/b"
  for _ in $(seq $rounds); do
    load "$site${pages[$i]}" -H 'Accept-Encoding: br' >>"$work/a"
    load "$nginx${pages[$i]}" -H 'Accept-Encoding: br' >>"$work/b"
  done
  a=$(median <"$work/a") b=$(median <"$work/b")
  row "cached ${pages[$i]}, req/s" "$a" "$b" "$(awk "BEGIN {printf \"%.2f\", $a / $b}")" ">= 0.8"
done
row "resident after that, MB" "$(awk '/VmRSS/ {print int($2 / 1024)}' /proc/$site_pid/status)" "" "" "<= 150"

node --experimental-websocket --no-warnings tests/Kerjasama.Benchmarks/first-view.mjs "$site" / /konsep/bilateral /negara /negara/indonesia /perjanjian /perjanjian/rcep /perjanjian/perjanjian-paris /organisasi \
  /organisasi/pbb /hubungan/indonesia/jepang /klasifikasi?pihak=idn\&pihak=efta /cari?q=asean /istilah /peristiwa /sumber | while read -r path kilobytes requests; do
  row "first view $path" "$kilobytes KB" "" "$requests req" "<= 50 KB, <= 8"
done
stop_site

start_site false
for kind in negara perjanjian; do
  cat >"$work/$kind.lua" <<LUA
local paths = {}
for line in io.lines("$work/$kind.txt") do paths[#paths + 1] = line end
local i = 0
request = function() i = i % #paths + 1; return wrk.format("GET", paths[i]) end
LUA
  curl -fs "$site/sitemap.xml" | grep -oE "/$kind/[a-z0-9-]+<" | tr -d '<' >"$work/$kind.txt"
  : >"$work/a"
  warm "$site/" -s "$work/$kind.lua"
  for _ in $(seq $rounds); do load "$site/" -s "$work/$kind.lua" >>"$work/a"; done
  row "uncached /$kind/*, all $(wc -l <"$work/$kind.txt") in turn, req/s" "$(median <"$work/a")" "" "" ">= 4000"
done
stop_site

if [ -d ../shared/data ]; then
  : >"$work/a"
  dotnet build src/Kerjasama.Tool -c Release -o "$work/tool" >/dev/null
  for _ in $(seq $rounds); do
    begin=$(date +%s%N)
    "$work/tool/Kerjasama.Tool" classify --agreements ../shared/data/agreements.csv --parties ../shared/data/agreement_parties.csv --actors ../shared/data/actors.csv --out "$work/labels.csv" >/dev/null
    echo $((($(date +%s%N) - begin) / 1000000)) >>"$work/a"
  done
  dotnet build tests/Kerjasama.Benchmarks -c Release -o "$work/search" >/dev/null
  "$work/search/Kerjasama.Benchmarks" . ../shared/data | while IFS=$'\t' read -r measure value bar; do row "$measure" "$value" "" "" "$bar"; done
  row "classify $(($(wc -l <"$work/labels.csv") - 1)) agreements, ms" "$(median <"$work/a")" "" "" "<= 10000"
fi
begin=$(date +%s%N)
"$work/tool/Kerjasama.Tool" build --out "$work/built" >/dev/null
row "build the catalogue, ms" "$((($(date +%s%N) - begin) / 1000000))" "" "" "<= 10000"
