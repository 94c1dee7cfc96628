#!/bin/bash
# usage: make.sh FOLDER
# Makes, in FOLDER: newsexport-VERSION-linux-x64/ (machine code, needs no .NET), the same as .tar.gz, and newsexport_VERSION_amd64.deb.
# Needs the .NET 10 SDK, gcc or clang, and dpkg-deb. The archives are made from files of one date: two runs give the same bytes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")
# The last change of the version is the date of everything; a copy without history has the beginning of time.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 0)}
umask 022
maintainer="The NewsExport contributors <contributors@newsexport.invalid>"

name=newsexport-$version-linux-x64
folder=$out/$name
rm -rf "$folder"
dotnet publish "$root/src/NewsExport.Cli" -c Release -r linux-x64 -p:PublishAot=true -o "$folder"
chmod 644 "$folder"/*.so
cp "$root/LICENSE" "$here/copyright.txt" "$folder"
# The notices of what the native libraries are made of lie in the packages that brought them; those of fonts, patterns and names beside them.
packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//')
notice() { # notice PACKAGE FILE
    local at
    at=$(sed -n "s:.*Include=\"$1\" Version=\"\(.*\)\".*:\1:p" "$root/Directory.Packages.props")
    cat "$packages/$(tr '[:upper:]' '[:lower:]' <<<"$1")/$at/$2"
}
{
    notice Magick.NET-Q8-AnyCPU Notice.txt
    notice SkiaSharp.NativeAssets.Linux.NoDependencies THIRD-PARTY-NOTICES.txt
    notice HarfBuzzSharp.NativeAssets.Linux THIRD-PARTY-NOTICES.txt
    cat "$root"/src/NewsExport.Pdf/{Fonts/Files/*.OFL.txt,Shaping/Hyphenation/Patterns/LICENSES.txt,Shaping/Emoji/Names/LICENSE.txt}
} | gzip -9n >"$folder/NOTICES.gz"
"$folder/newsexport" manual >"$folder/newsexport.1"
for shell in bash zsh fish; do "$folder/newsexport" completion $shell >"$folder/newsexport.$shell"; done
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$out" -c "$name" | gzip -9n >"$out/$name.tar.gz"

# Debian's places (Filesystem Hierarchy Standard 3.0): the folder under /usr/lib, a link to the program in /usr/bin.
tree=$out/deb
rm -rf "$tree"
install -d "$tree"/DEBIAN "$tree"/usr/{bin,lib/newsexport,share/doc/newsexport,share/man/man1}
install -d "$tree"/usr/share/{bash-completion/completions,zsh/vendor-completions,fish/vendor_completions.d}
install -m 755 "$folder/newsexport" "$tree/usr/lib/newsexport"
install -m 644 "$folder"/*.so "$tree/usr/lib/newsexport"
ln -s ../lib/newsexport/newsexport "$tree/usr/bin/newsexport"
install -m 644 "$here/copyright.txt" "$tree/usr/share/doc/newsexport/copyright"
install -m 644 "$folder/NOTICES.gz" "$tree/usr/share/doc/newsexport"
gzip -9n <"$root/CHANGELOG.md" >"$tree/usr/share/doc/newsexport/NEWS.gz"
gzip -9n >"$tree/usr/share/doc/newsexport/changelog.gz" <<CHANGES
newsexport ($version) unstable; urgency=medium

  * What changed stands in NEWS.gz.

 -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
CHANGES
gzip -9n <"$folder/newsexport.1" >"$tree/usr/share/man/man1/newsexport.1.gz"
install -m 644 "$folder/newsexport.bash" "$tree/usr/share/bash-completion/completions/newsexport"
install -m 644 "$folder/newsexport.zsh" "$tree/usr/share/zsh/vendor-completions/_newsexport"
install -m 644 "$folder/newsexport.fish" "$tree/usr/share/fish/vendor_completions.d/newsexport.fish"
# What the program and its libraries name (readelf -d), and OpenSSL, which the .NET runtime opens by name for TLS and digests.
cat >"$tree/DEBIAN/control" <<CONTROL
Package: newsexport
Version: $version
Section: text
Priority: optional
Architecture: amd64
Depends: libc6 (>= 2.34), libgcc-s1, libstdc++6, libssl3 | libssl3t64
Recommends: ca-certificates
Suggests: fonts-noto-cjk, fonts-noto-color-emoji
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f1)
Maintainer: $maintainer
Description: turns web articles into clean, archival documents
 One command takes an article's address and gives a PDF that looks typeset
 (PDF/A-3a, PDF/UA-1) and an EPUB that any reader opens, or HTML, Markdown,
 text and JSON: the title, every paragraph, the pictures, the tables, the
 notes; none of the menus, share bars and related posts around them.
CONTROL
find "$tree" -exec touch -hd "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/newsexport_${version}_amd64.deb"
rm -rf "$tree"
