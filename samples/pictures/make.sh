#!/usr/bin/env bash
# Makes the pictures of the two READMEs from the samples. Needs poppler (pdftoppm), ImageMagick 6 or 7, Chromium and a built program:
#   dotnet publish src/NewsExport.Cli -c Release -o out/program && samples/pictures/make.sh out/program/newsexport
set -euo pipefail
program=$(realpath "${1:?usage: make.sh PROGRAM}")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
montage=$(command -v montage)
convert=/usr/bin/convert
[ -x "$convert" ] || convert=$(command -v magick)
small() { "$convert" "$1" -strip -colors 160 -define png:compression-level=9 "PNG8:$2"; }
shoot() { # shoot FILE.html WIDTH HEIGHT PICTURE
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
        --disable-sync --hide-scrollbars --user-data-dir="$work/profile" --window-size="$2,$3" --screenshot="$4" "file://$1" >/dev/null 2>&1
}

for sample in ferry ice rain qanat tea harvest; do
    "$program" archive "$here/../$sample/index.html" -f pdf,epub,html,md,txt,json --name "$sample" -o "$work" -q
    pdftoppm -r 50 -png "$work/$sample.pdf" "$work/$sample"
    "$montage" "$work/$sample"-*.png -tile x1 -geometry +7+7 -background '#d8d6d0' "$work/$sample-sheet.png"
    small "$work/$sample-sheet.png" "$here/$sample-pdf.png"
done
pdftoppm -r 75 -png -f 1 -l 2 "$work/ice.pdf" "$work/large-ice"
pdftoppm -r 75 -png -f 2 -l 2 "$work/rain.pdf" "$work/large-rain"
pdftoppm -r 75 -png -f 1 -l 1 "$work/qanat.pdf" "$work/large-qanat"
"$montage" "$work"/large-ice-1.png "$work"/large-ice-2.png "$work"/large-rain-2.png "$work"/large-qanat-1.png -tile 4x1 -geometry +9+9 -background '#d8d6d0' "$work/pages.png"
small "$work/pages.png" "$here/pages.png"

shoot "$work/ice.html" 1180 1500 "$work/html.png"
small "$work/html.png" "$here/ice-html.png"
mkdir "$work/book"
(cd "$work/book" && unzip -q "$work/ice.epub")
chapter=$(find "$work/book" -name '*.xhtml' -size +6k | LC_ALL=C sort | head -n 1)
shoot "$chapter" 640 900 "$work/epub.png"
small "$work/epub.png" "$here/ice-epub.png"

# One sample in each format: the first page, the chapter, the window, and the beginnings of the three that are text.
for ending in md txt json; do
    {
        echo '<!doctype html><meta charset="utf-8"><style>body{margin:0;padding:26px;background:#fff;color:#222}pre{margin:0;font:13px/1.5 "DejaVu Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere}</style><pre>'
        head -c 4000 "$work/ferry.$ending" | sed 's/&/\&amp;/g; s/</\&lt;/g'
    } >"$work/$ending.html"
    shoot "$work/$ending.html" 620 877 "$work/of-$ending.png"
done
pdftoppm -r 75 -png -singlefile "$work/ferry.pdf" "$work/of-pdf"
shoot "$work/ferry.html" 900 1273 "$work/of-html.png"
mkdir "$work/ferry-book"
(cd "$work/ferry-book" && unzip -q "$work/ferry.epub")
shoot "$(find "$work/ferry-book" -name '*.xhtml' -size +4k | LC_ALL=C sort | head -n 1)" 620 877 "$work/of-epub.png"
for format in pdf epub html md txt json; do
    "$convert" "$work/of-$format.png" -resize 620x877! -set label "$format" "$work/of-$format.png"
done
"$montage" "$work"/of-{pdf,epub,html,md,txt,json}.png -tile 3x2 -geometry 500x707+9+9 -pointsize 22 -background '#d8d6d0' "$work/formats.png"
small "$work/formats.png" "$here/formats.png"
ls -l "$here"/*.png
