#!/bin/bash
# Prints the notices of the libraries that are linked into the tool, from where they are installed.
#
# usage: third-party.sh, from the top of the repository, after a build
set -euo pipefail
export LC_ALL=C

# Prints a heading and the first of the files that exists, as it is.
notice() {
  local name=$1 file
  shift
  for file in "$@"; do
    [ -f "$file" ] || continue
    printf '\n## %s\n\n```text\n%s\n```\n' "$name" "$(cat "$file")"
    return
  done
  echo "third-party: no licence of $name is found" >&2
  return 1
}

# Where a library is installed, as pkg-config knows it.
prefix() { pkg-config --variable=prefix "$1"; }

printf '# Libraries within guide\n\nEach is used under the terms below its name.\n'
resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1/p')
notice Swift "$resources"/../../share/swift/LICENSE.txt "$resources"/../../share/doc/swift/LICENSE.txt
notice libcmark /usr/share/doc/libcmark-dev/copyright "$(prefix libcmark)"/COPYING
notice libyaml /usr/share/doc/libyaml-dev/copyright "$(prefix yaml-0.1)"/{License,LICENSE}
notice zlib /usr/share/doc/zlib1g-dev/copyright "$(prefix zlib)"/{LICENSE,share/doc/zlib/LICENSE}
sed -n 's/.*"location" : ".*\/\([^\/"]*\)".*/\1/p' Package.resolved | sort | while read -r package; do
  notice "$package" .build/checkouts/"$package"/LICENSE*
done
