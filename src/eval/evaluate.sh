#!/usr/bin/env bash
# Measures the reader against a folder of evaluation data and prints one table.
# usage: src/eval/evaluate.sh EVAL_DIR [PROGRAM]
# EVAL_DIR holds the texts, the gold and the scorers (Python 3, standard library only); nothing of it is copied here.
set -euo pipefail
cd "$(dirname "$0")/../.."
eval_dir=${1:?usage: src/eval/evaluate.sh EVAL_DIR [PROGRAM]}
program=${2:-target/rejoinder/bin/rejoinder}
[ -f "$eval_dir/score_statements.py" ] || { echo "no evaluation data in $eval_dir: name its folder with -Deval.dir=DIR" >&2; exit 1; }
[ -x "$program" ] || { echo "no program at $program: run mvn -q -DskipTests package first" >&2; exit 1; }
out=target/eval
rm -rf "$out" && mkdir -p "$out"

section() { printf '\n== %s\n' "$1"; }

printf 'Rejoinder evaluation, commit %s\n' "$(git rev-parse --short HEAD 2>/dev/null || echo unknown)"

section 'statements, speakers, stances, dates, links (articles with gold)'
"$program" parse "$eval_dir/articles" -o "$out/articles.jsonl"
python3 "$eval_dir/score_statements.py" "$out/articles.jsonl"

section 'stance of single sentences'
"$program" stance "$eval_dir/stance_dev.jsonl" -o "$out/stance.jsonl"
python3 "$eval_dir/score_statements.py" --stance "$eval_dir/stance_dev.jsonl" "$out/stance.jsonl"

section 'attributions (PolNeAR, development part)'
python3 "$eval_dir/unpack.py" "$eval_dir/polnear/dev.jsonl" "$out/polnear"
"$program" parse "$out/polnear" -o "$out/polnear.jsonl"
python3 "$eval_dir/score_polnear.py" "$out/polnear.jsonl" "$eval_dir/polnear/dev.jsonl" --statements

section 'article body (web pages)'
python3 "$eval_dir/unpack.py" "$eval_dir/html" "$out/html"
"$program" parse "$out/html" -o "$out/html.jsonl"
python3 "$eval_dir/score_body.py" "$out/html.jsonl" "$eval_dir/html/ground-truth.json"
