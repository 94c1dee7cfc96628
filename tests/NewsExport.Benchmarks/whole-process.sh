#!/bin/bash
# usage: whole-process.sh [FOLDER [COUNT [RUNS]]]
# CPU seconds (user + system) and peak memory of whole processes, start to exit: this program, and pandoc and WeasyPrint on the pages that it
# cleaned (its HTML output), so that all typeset the same words and pictures. FOLDER holds saved .html pages, of which the first COUNT (100) by
# name are taken; without it only the sample and the ten-page documents are measured. Programs take turns, RUNS (5) times, and medians are
# printed: a machine that is busy is so for all of them. PEER_RUNS (RUNS) bounds the turns of the others, which take long.
# NEWSEXPORT_PROGRAM and NEWSEXPORT_NATIVE name a published program and one of machine code alone; the first is published where none is named.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-} count=${2:-100} runs=${3:-5}
peer_runs=${PEER_RUNS:-$runs}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${NEWSEXPORT_PROGRAM:-}
if [ -z "$program" ]; then
    dotnet publish "$root/src/NewsExport.Cli" -c Release -o "$work/bin" >"$work/log" || { cat "$work/log"; exit 1; }
    program=$work/bin/newsexport
fi
native=${NEWSEXPORT_NATIVE:-}

measure() { # measure LABEL COMMAND...: one line of LABEL, CPU seconds, kilobytes
    local label=$1
    shift
    rm -rf "$work/out"
    mkdir "$work/out"
    # What the programs print is not of interest; that one fails is.
    /usr/bin/time -q -f '%U %S %M' -o "$work/time" "$@" >"$work/log" 2>&1 || { echo "note: $label ended with $?" >&2; tail -n 3 "$work/log" >&2; }
    awk -v label="$label" 'END {printf "%s\t%.2f\t%d\n", label, $1 + $2, $3}' "$work/time" >>"$work/measured"
}
median() { sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
table() { # table WHAT: the rows of what was measured since the last table, with ratios to the first
    local label cpu peak first=
    while read -r label; do
        cpu=$(awk -F'\t' -v l="$label" '$1 == l {print $2}' "$work/measured" | median)
        peak=$(awk -F'\t' -v l="$label" '$1 == l && $3 > p {p = $3} END {printf "%.0f", p / 1024}' "$work/measured")
        first=${first:-$cpu}
        echo "| $1 | $label | $cpu | $(awk -v a="$cpu" -v b="$first" 'BEGIN {printf "%.1f", a / b}') | $peak |"
    done < <(cut -f1 "$work/measured" | awk '!seen[$0]++')
    rm "$work/measured"
}
# One process for all pages: WeasyPrint's start is not counted a hundred times.
cat >"$work/weasy.py" <<'PY'
import os, sys
from weasyprint import HTML
for page in sys.argv[2:]:
    HTML(page).write_pdf(os.path.join(sys.argv[1], os.path.basename(page) + ".pdf"))
PY
ours() { # ours ARGUMENTS...
    measure NewsExport "$program" archive "$@" -o "$work/out"
    if [ -n "$native" ]; then measure "NewsExport, NativeAOT" "$native" archive "$@" -o "$work/out"; fi
}
weasyprint_all() { measure WeasyPrint /usr/bin/python3 "$work/weasy.py" "$work/out" "$@"; }
pandoc_book() { measure pandoc pandoc "$@" --metadata title=Pages -o "$work/out/book.epub"; }

echo "| what | program | CPU s | ratio | peak MB |"
echo "|---|---|---:|---:|---:|"
sample=$root/samples/ferry/index.html
"$program" archive "$sample" -f html -o "$work/sample" -q >/dev/null
for run in $(seq "$runs"); do
    ours "$sample" -f pdf,epub
    [ "$run" -le "$peer_runs" ] || continue
    weasyprint_all "$work"/sample/*.html
    pandoc_book "$work"/sample/*.html
done
table "\`samples/ferry\` to PDF and EPUB (WeasyPrint: PDF; pandoc: EPUB)"

# Ten-page documents: the paragraphs of three samples, begun at another one each time.
"$program" archive "$root"/samples/{ferry,ice,rain}/index.html -f txt -o "$work/prose" -q >/dev/null
cat "$work"/prose/*.txt | grep -E '^.{160,}$' | sed 's/&/\&amp;/g; s/</\&lt;/g' >"$work/paragraphs"
mkdir "$work/long"
for number in $(seq -w 100); do
    awk -v start="$number" -v words=4400 -v number="$number" '
        {line[NR] = $0}
        END {
            print "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Long read " number "</title><article><h1>Long read " number "</h1>"
            for (i = start; count < words; i++) {
                if (i % 7 == 0) print "<h2>Part " i "</h2>"
                text = line[i % NR + 1]
                count += split(text, parts, " ")
                print "<p>" text " (" i ")</p>"
            }
            print "</article></html>"
        }' "$work/paragraphs" >"$work/long/long-$number.html"
done
pages_of() { for pdf in "$1"/*.pdf; do pdfinfo "$pdf" | awk '$1 == "Pages:" {print $2}'; done | awk '{s += $1} END {print s}'; }
for _ in $(seq "$runs"); do ours "$work"/long/*.html -f pdf; done
pages=$(pages_of "$work/out")
rate=$(awk -F'\t' -v p="$pages" '$1 == "NewsExport" {printf "%.0f\n", p / $2}' "$work/measured" | median)
table "100 ten-page documents to PDF, $pages pages: $rate a CPU second"
"$program" archive "$work"/long/long-0[0-2]?.html -f html -o "$work/clean-long" -q >/dev/null
for run in $(seq "$runs"); do
    ours "$work"/long/long-0[0-2]?.html -f pdf
    [ "$run" -le "$peer_runs" ] || continue
    weasyprint_all "$work"/clean-long/*.html
done
table "the first $(find "$work/clean-long" -name '*.html' | wc -l) of them to PDF"

[ -n "$folder" ] || exit 0
mapfile -t pages < <(find "$folder" -maxdepth 1 -name '*.html' | LC_ALL=C sort | head -n "$count")
[ ${#pages[@]} -gt 0 ] || { echo "no .html page in $folder: name the folder that holds them" >&2; exit 2; }
"$program" archive "${pages[@]}" -f html -o "$work/clean" --offline -q >/dev/null 2>&1 || true
for run in $(seq "$runs"); do
    ours "${pages[@]}" -f pdf --offline
    [ "$run" -le "$peer_runs" ] || continue
    weasyprint_all "$work"/clean/*.html
done
table "${#pages[@]} pages to ${#pages[@]} PDFs"
for run in $(seq "$runs"); do
    ours "${pages[@]}" -f epub --bundle Pages --offline
    [ "$run" -le "$peer_runs" ] || continue
    pandoc_book "$work"/clean/*.html
done
table "${#pages[@]} pages to one EPUB"
