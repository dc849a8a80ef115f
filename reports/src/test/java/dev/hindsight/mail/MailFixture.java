package dev.hindsight.mail;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.mail.MailBlock.Picture;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;

/** Mails, and what a mail program reads of them. */
final class MailFixture {

  static final Envelope DRAFT = Envelope.draft(FindingsFixture.IDENTITY);

  private MailFixture() {}

  /** The mail of a report; what is attached is short. */
  static Mail mail(Findings findings) {
    return ReportMail.of(
        findings,
        FindingsFixture.IDENTITY,
        pictures(findings),
        MailFile.html("hindsight-2026Q3.html", bytes("<!doctype html>Page")),
        MailFile.xlsx("hindsight-2026Q3.xlsx", bytes("Workbook")));
  }

  private static List<Picture> pictures(Findings findings) {
    return Charts.opening(Charts.of(findings)).stream()
        .map(
            chart ->
                Picture.of(
                    chart, Png.narrow(chart, FindingsFixture.IDENTITY), FindingsFixture.IDENTITY))
        .toList();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static MimeMessage read(byte[] message) throws Exception {
    return new MimeMessage(null, new ByteArrayInputStream(message));
  }

  /** The parts that hold no others, in their order. */
  static List<BodyPart> leaves(MimeMultipart parts) throws Exception {
    List<BodyPart> leaves = new ArrayList<>();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("multipart/*")) {
        leaves.addAll(leaves((MimeMultipart) part.getContent()));
      } else {
        leaves.add(part);
      }
    }
    return leaves;
  }

  static List<BodyPart> leaves(byte[] message) throws Exception {
    return leaves((MimeMultipart) read(message).getContent());
  }

  static String text(BodyPart part) throws Exception {
    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  static HtmlPage parsed(String html) throws Exception {
    WebClient browser = new WebClient(BrowserVersion.CHROME);
    browser.getOptions().setJavaScriptEnabled(false);
    return browser.loadHtmlCodeIntoCurrentWindow(html);
  }
}
