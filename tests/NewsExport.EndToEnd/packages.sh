#!/bin/bash
# usage: packages.sh [FOLDER]
# Makes every package and runs every sample out of each, in all six formats, where nothing else of this project is:
#   the .NET tool, installed from its folder with an empty HOME and an empty package cache;
#   the .tar.gz, in a root folder that has no .NET: the C library and its kin, OpenSSL, fonts;
#   the .deb, unpacked by dpkg into another such root; its manual page; what lintian says, where lintian is.
# What comes out must be the same bytes as those of the program built here. Ends with the line "N passed, N failed".
# Needs root (chroot), gcc or clang, dpkg-deb. FOLDER keeps the packages; without it they are thrown away.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=$(realpath -m "${1:-$work/packages}")
mkdir -p "$packages"
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")
formats=pdf,epub,html,md,txt,json
passed=0
failed=0
check() { # check NAME COMMAND...
    local name=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
        echo "ok: $name"
    else
        failed=$((failed + 1))
        echo "FAILED: $name"
        tail -n 30 "$work/log"
    fi
}
# The samples keep their dates: a local page counts as read when it was last changed.
cp -a "$root/samples" "$work/samples"
cd "$work" || exit 1
pages=(samples/*/index.html)
digests() { (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum); }
same() { # same FOLDER: byte for byte what the program built here wrote
    [ "$(digests "$1" | wc -l)" -gt $((6 * ${#pages[@]})) ] && diff <(digests expected) <(digests "$1")
}

dotnet build "$root/src/NewsExport.Cli" -c Release >"$work/build.log" || { cat "$work/build.log"; exit 1; }
"$root/src/NewsExport.Cli/bin/Release/net10.0/newsexport" archive "${pages[@]}" -f $formats -o expected -q >/dev/null

# --- the .NET tool
check "dotnet pack" dotnet pack "$root/src/NewsExport.Cli" -c Release -o "$packages"
cat >nuget.config <<XML
<configuration><packageSources><clear /><add key="here" value="$packages" /></packageSources></configuration>
XML
mkdir home
tool() { env -u DOTNET_ROOT HOME="$work/home" NUGET_PACKAGES="$work/home/cache" DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 "$@"; }
check "tool installs from its folder" tool dotnet tool install NewsExport.Cli --version "$version" --tool-path tool --configfile nuget.config
check "tool archives every sample" tool tool/newsexport archive "${pages[@]}" -f $formats -o from-tool
check "tool writes the same bytes" same from-tool

# --- machine code without .NET
check "make.sh" "$root/src/NewsExport.Cli/Packaging/make.sh" "$packages"
libraries=(libc.so.6 libm.so.6 libpthread.so.0 libdl.so.2 librt.so.1 libresolv.so.2 libgcc_s.so.1 libstdc++.so.6 libssl.so.3 libcrypto.so.3)
bare_root() { # bare_root FOLDER: what the packages may count on, and the samples
    mkdir -p "$1"/{lib64,lib/x86_64-linux-gnu,tmp,opt,usr/share}
    local library
    for library in "${libraries[@]}"; do
        cp -L "$(find /lib/x86_64-linux-gnu/ /usr/lib/x86_64-linux-gnu/ -maxdepth 1 -name "$library" | head -n 1)" "$1/lib/x86_64-linux-gnu"
    done
    cp -L /lib64/ld-linux-x86-64.so.2 "$1/lib64"
    cp -r /usr/share/fonts "$1/usr/share"
    cp -a samples "$1"
}
named_by() { # the libraries that the files of a folder name, and that do not lie in it
    for file in "$1"/newsexport "$1"/*.so; do readelf -d "$file"; done | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u
}
expects_no_more() { # every library named is one of the list
    local library named
    named=$(named_by "$1")
    [ -n "$named" ] || { echo "nothing was read of $1"; return 1; }
    for library in $named; do
        [[ " ${libraries[*]} ld-linux-x86-64.so.2 " == *" $library "* ]] || { echo "names $library"; return 1; }
    done
}
bare_root bare
check ".tar.gz unpacks" tar -xzf "$packages/newsexport-$version-linux-x64.tar.gz" -C bare/opt
check ".tar.gz names no other library" expects_no_more "bare/opt/newsexport-$version-linux-x64"
check ".tar.gz archives every sample without .NET" chroot bare "/opt/newsexport-$version-linux-x64/newsexport" archive "${pages[@]}" -f $formats -o /out
check ".tar.gz writes the same bytes" same bare/out
rm -rf bare/opt/* bare/out

# --- the Debian package
deb=$packages/newsexport_${version}_amd64.deb
check ".deb unpacks" dpkg -x "$deb" bare
check ".deb archives every sample without .NET" chroot bare /usr/bin/newsexport archive "${pages[@]}" -f $formats -o /out
check ".deb writes the same bytes" same bare/out
check ".deb has a page that man reads without a warning" bash -c 'test -z "$(man --warnings -l -E utf8 bare/usr/share/man/man1/newsexport.1.gz 2>&1 >/dev/null)"'
check ".deb completes in bash" bash -c 'source bare/usr/share/bash-completion/completions/newsexport && complete -p newsexport'
install_it() { # into a dpkg of its own, which knows nothing that is installed
    mkdir -p system/var/lib/dpkg/{info,updates} && touch system/var/lib/dpkg/{status,available}
    dpkg --root=system --force-depends --force-script-chrootless --log=/dev/null -i "$deb" &&
        test -x system/usr/lib/newsexport/newsexport && dpkg --root=system --log=/dev/null -r newsexport && ! test -e system/usr/lib/newsexport
}
check ".deb is installed and removed by dpkg" install_it
# The native libraries are packed as their makers built them, with what they embed: those two remarks are known and meant.
lint() { lintian --allow-root --fail-on error,warning --suppress-tags embedded-library,unstripped-binary-or-object "$deb"; }
if command -v lintian >/dev/null; then check "lintian finds nothing else" lint; fi
ls -l "$packages" | awk 'NR > 1 {print $5, $NF}'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
