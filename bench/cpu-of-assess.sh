#!/usr/bin/env bash
# CPU time of one `assess` from start to finished text, on a bundled case and on a synthetic one of 2,000 rows, beside a run that
# does next to nothing. Prints user + system seconds of each run and the median.  usage: bench/cpu-of-assess.sh [RUNS]
set -euo pipefail
TIMEFORMAT='%3U %3S'
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
runs=${1:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/entente" --version >/dev/null
python3 "$root/bench/synthetic_case.py" "$work/cases/usa-rus" 2000

measure() { # name, command...
  name=$1
  shift
  : >"$work/times"
  i=0
  while [ "$i" -lt "$runs" ]; do
    { time "$@" >/dev/null 2>&1; } 2>>"$work/times"
    i=$((i + 1))
  done
  awk '{ print $1 + $2 }' "$work/times" | sort -n | awk -v name="$name" '{ t[NR] = $1 } END { printf "%-34s min %.3f  median %.3f  max %.3f  (n = %d)\n", name, t[1], t[int((NR + 1) / 2)], t[NR], NR }'
}

measure "next to nothing (--version)" "$root/entente" --version
measure "assess, bundled case, 2012" "$root/entente" assess USA RUS --as-of 2012-05-31 --horizon 5y
measure "assess, bundled case, 2026" "$root/entente" assess USA RUS --as-of 2026-11-22 --horizon 5y
ENTENTE_CASES=$work/cases
export ENTENTE_CASES
measure "assess, synthetic case, 2,000 rows" "$root/entente" assess USA RUS --as-of 2026-11-22 --horizon 5y
