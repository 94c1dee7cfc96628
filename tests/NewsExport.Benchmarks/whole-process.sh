#!/bin/bash
# usage: whole-process.sh [FOLDER [COUNT [RUNS]]]
# CPU seconds (user + system) and peak memory of whole processes: this program, and pandoc and WeasyPrint on its cleaned pages.
# FOLDER holds saved .html pages; COUNT (100) of them are taken by name. Without FOLDER only a sample is measured. RUNS (3): the least is printed.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-}; count=${2:-100}; runs=${3:-3}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dotnet publish "$root/src/NewsExport.Cli" -c Release -o "$work/bin" >"$work/publish.log" || { cat "$work/publish.log"; exit 1; }
program=$work/bin/newsexport

row() { # row LABEL COMMAND...: one line of the table
  local label=$1; shift
  for _ in $(seq "$runs"); do
    rm -rf "$work/out"; mkdir "$work/out"
    # What the programs print is not of interest; that a page of many fails is.
    /usr/bin/time -q -f '%U %S %M' -a -o "$work/times" "$@" >"$work/log" 2>&1 || echo "note: $label ended with $?" >&2
  done
  awk -v label="$label" '{c=$1+$2; if (NR==1||c<best) best=c; if ($3>peak) peak=$3} END {printf "| %s | %.2f | %d |\n", label, best, peak/1024}' "$work/times"
  rm "$work/times"
}

each() { local tool=$1; shift; for page in "$@"; do "$tool" "$page" "$work/out/$(basename "$page" .html).pdf"; done; }
export -f each; export work

echo "| what | CPU s | peak MB |"; echo "|---|---:|---:|"
sample=$root/samples/ferry/index.html
row "one sample to PDF and EPUB" "$program" archive "$sample" -f pdf,epub -o "$work/out"
"$program" archive "$sample" -f html -o "$work/clean1" >/dev/null 2>&1
page=$(ls "$work"/clean1/*.html)
command -v pandoc >/dev/null && row "pandoc: its cleaned page to EPUB" pandoc "$page" -o "$work/out/x.epub" || echo "pandoc is missing" >&2
command -v weasyprint >/dev/null && row "WeasyPrint: its cleaned page to PDF" weasyprint "$page" "$work/out/x.pdf" || echo "weasyprint is missing" >&2

[ -n "$folder" ] || exit 0
mapfile -t pages < <(find "$folder" -maxdepth 1 -name '*.html' | LC_ALL=C sort | head -n "$count")
row "${#pages[@]} pages to PDFs, one process" "$program" archive "${pages[@]}" -f pdf -o "$work/out" --offline
row "${#pages[@]} pages to one EPUB" "$program" archive "${pages[@]}" -f epub --bundle Pages -o "$work/out" --offline
"$program" archive "${pages[@]}" -f html -o "$work/clean" --offline >/dev/null 2>&1 || true
command -v pandoc >/dev/null && row "pandoc: the cleaned pages to one EPUB" pandoc "$work"/clean/*.html --metadata title=Pages -o "$work/out/x.epub"
command -v weasyprint >/dev/null && row "WeasyPrint: the cleaned pages to PDFs, a process each" bash -c 'each weasyprint "$@"' _ "$work"/clean/*.html
