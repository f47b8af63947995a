#!/bin/sh
# fuzz.sh [FORMAT …]: fuzzes each format for $SECONDS_EACH seconds (60), guided by coverage. What was
# worth keeping stays in .build/fuzz/corpus for the next time; what broke is in .build/fuzz/finds.
set -eu
cd "$(dirname "$0")/../.."
fuzz=.build/fuzz
seconds=${SECONDS_EACH:-60}
# The sanitizers' own switches go in FLAGS, such as --sanitize=address.
GUIDE_FUZZ=1 swift build --scratch-path $fuzz -c release --product guide-fuzz \
  -Xswiftc -sanitize=fuzzer ${FLAGS:-}
tool=$(GUIDE_FUZZ=1 swift build --scratch-path $fuzz -c release --show-bin-path)/guide-fuzz
[ $# -gt 0 ] || set -- $($tool formats)
mkdir -p $fuzz/finds $fuzz/logs
status=0
for format do
  corpus=$fuzz/corpus/$format
  mkdir -p "$corpus"
  $tool seeds "$format" "$corpus"
  case $format in
    markdown | commonmark | claim | question | figure) words=markdown ;;
    essay | timeline | settings) words=yaml ;;
    bibliography | bibliography-guide) words=json ;;
    ledger | hosts | runs) words=manifest ;;
    numbers | decimal) words=csv ;;
    bibtex-guide) words=bibtex ;;
    *) words=$format ;;
  esac
  if $tool "$format" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=4096 \
    -dict=Tests/Fuzz/words/$words.dict -artifact_prefix=$fuzz/finds/$format- \
    -print_final_stats=1 -verbosity=0 "$corpus" >"$fuzz/logs/$format" 2>&1
  then result="no find"
  else
    result="a find: see $fuzz/logs/$format"
    status=1
  fi
  awk -v format="$format" -v result="$result" '
    /number_of_executed_units/ { units = $2 } /^fuzzed bytes/ { bytes = $3 }
    END { printf "%-18s %10d inputs %12d bytes  %s\n", format, units, bytes, result }
  ' "$fuzz/logs/$format"
done
exit $status
