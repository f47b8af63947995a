#!/bin/bash
# Makes FOLDER/guide-VERSION-PLATFORM.tar.gz, the same bytes for the same sources. `make release` runs it.
#
# usage: release.sh GUIDE FOLDER, from the top of the repository, after `make build man`
set -euo pipefail
export LC_ALL=C TZ=UTC
guide=$1
folder=$2
here=Sources/Release

time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
version=$("$guide" --version | cut -d ' ' -f 2)
platform=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
name=guide-$version-$platform

rm -rf "$folder"
stage=$folder/$name
make --no-print-directory copy DESTDIR="$PWD/$stage" PREFIX= GUIDE="$guide"
# Two sections tell of the folder in which it was built, and nothing reads them afterwards.
if [ "$(uname -s)" = Linux ]; then
  strip -R .swift_modhash -R .note.gnu.build-id "$stage/bin/guide"
else
  strip "$stage/bin/guide"
fi

docs=$stage/share/doc/guide
mkdir -p "$docs/manual"
cp Sources/GuideKit/Manual.docc/*.md "$docs/manual"
cp CHANGELOG.md "$docs"
bash $here/third-party.sh >"$docs/THIRD-PARTY.md"

# The C library has to be as new as the newest function of it that is called.
needs="what comes with the system"
if [ "$(uname -s)" = Linux ]; then
  libc=$(objdump -T "$stage/bin/guide" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1 | cut -d _ -f 2)
  needs="glibc $libc or newer, libstdc++ and libgcc"
fi
sed -e "s/@VERSION@/$version/g" -e "s/@PLATFORM@/$platform/g" -e "s/@NEEDS@/$needs/g" \
  $here/README.md >"$stage/README.md"

sums() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
(cd "$stage" && find . -type f ! -name SHA256SUMS | sed 's|^\./||' | sort | while read -r file; do sums "$file"; done >SHA256SUMS)

find "$stage" -type d -exec chmod 755 {} +
find "$stage" -type f -exec chmod 644 {} +
chmod 755 "$stage/bin/guide"
find "$stage" -exec touch -h -d "$(date -u -d "@$time" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -r "$time" +%Y-%m-%dT%H:%M:%SZ)" {} +
if tar --version | grep -q GNU; then owner=(--owner=0 --group=0 --numeric-owner); else owner=(--uid 0 --gid 0 --numeric-owner); fi
(cd "$folder" && find "$name" | sort | tar --format=ustar "${owner[@]}" --no-recursion -cf - -T - | gzip -n9 >"$name.tar.gz")
rm -rf "$stage"
(cd "$folder" && sums "$name.tar.gz" >SHA256SUMS)
echo "release: $folder/$name.tar.gz"
