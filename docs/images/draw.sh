#!/usr/bin/env bash
# Draws the pictures of README.md and docs/ from a report and a mail about a slice of it, as a recipient has saved it, such as:
#   docs/images/draw.sh out/2026Q3 slice.eml
# CHROMIUM is the browser's command; without it: chromium. The mails take python3, which reads them as a mail program does,
# the slide LibreOffice and pdftoppm.
set -euo pipefail
report=$(realpath "$1")
slice=$(realpath "$2")
images=$(dirname "$(realpath "$0")")
drafts=$(mktemp -d)
trap 'rm -r "$drafts"' EXIT

picture() { # NAME WIDTH,HEIGHT FILE
  ${CHROMIUM:-chromium} --headless --hide-scrollbars --window-size="$2" --screenshot="$images/$1.png" "file://$3"
}

mail() { # NAME FILE FIRST SECOND: two phones beside each other, that far down in the mail
  mkdir "$drafts/$1"
  python3 - "$2" "$drafts/$1" "$3" "$4" << 'END'
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
    '<iframe src="mail.html" style="border:0;width:390px;height:6000px;margin-top:-{}px"></iframe></div>'
folder.joinpath("phones.html").write_text('<body style="margin:0">' + "".join(map(phone.format, sys.argv[3:])))
END
  picture "$1" 782,800 "$drafts/$1/phones.html"
}

slide() { # NAME NUMBER
  soffice "-env:UserInstallation=file://$drafts/office" --headless --convert-to pdf --outdir "$drafts" "$report"/hindsight-*.pptx
  pdftoppm -f "$2" -l "$2" -singlefile -scale-to-x 960 -scale-to-y -1 -png "$drafts"/hindsight-*.pdf "$images/$1"
}

picture page 1280,1040 "$report"/hindsight-*.html
picture chart 1200,660 "$report"/charts/pay-off-by-answer.svg
mail mail "$report/mail.eml" 0 4260
mail slice "$slice" 0 1000
slide slide 5
