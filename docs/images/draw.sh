#!/usr/bin/env bash
# Draws the pictures of README.md and docs/ from a report, such as: docs/images/draw.sh out/2026Q3
# CHROMIUM is the browser's command; without it: chromium. The mail takes python3, which reads it as a mail program does.
set -euo pipefail
report=$(realpath "$1")
images=$(dirname "$(realpath "$0")")
picture() { # NAME WIDTH,HEIGHT FILE
  ${CHROMIUM:-chromium} --headless --hide-scrollbars --window-size="$2" --screenshot="$images/$1.png" "file://$3"
}
picture page 1280,1040 "$report"/hindsight-*.html
picture chart 1200,660 "$report"/charts/pay-off-by-answer.svg

mail=$(mktemp -d)
trap 'rm -r "$mail"' EXIT
python3 - "$report/mail.eml" "$mail" << 'END'
import email, email.policy, pathlib, sys
message = email.message_from_bytes(pathlib.Path(sys.argv[1]).read_bytes(), policy=email.policy.default)
folder = pathlib.Path(sys.argv[2])
html = message.get_body(("html",)).get_content()
for part in message.walk():
    if part["content-id"]:
        folder.joinpath(part.get_filename()).write_bytes(part.get_content())
        html = html.replace("cid:" + part["content-id"].strip("<>"), part.get_filename())
folder.joinpath("mail.html").write_text(html, "utf-8")
phone = '<div style="float:left;width:390px;height:800px;overflow:hidden;border-right:1px solid #d0d0d0">' \
    '<iframe src="mail.html" style="border:0;width:390px;height:5000px;margin-top:-{}px"></iframe></div>'
folder.joinpath("phones.html").write_text('<body style="margin:0">' + phone.format(0) + phone.format(1240))
END
picture mail 782,800 "$mail/phones.html"
