#!/usr/bin/env bash
# Draws the pictures of README.md from a report, such as: docs/images/draw.sh out/2026Q3
# CHROMIUM is the browser's command; without it: chromium.
set -euo pipefail
report=$(realpath "$1")
images=$(dirname "$(realpath "$0")")
picture() { # NAME WIDTH,HEIGHT FILE
  ${CHROMIUM:-chromium} --headless --hide-scrollbars --window-size="$2" --screenshot="$images/$1.png" "file://$3"
}
picture page 1280,1040 "$report"/hindsight-*.html
picture chart 1200,660 "$report"/charts/pay-off-by-answer.svg
