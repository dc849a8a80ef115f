package dev.hindsight.forms;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.MailBlock;
import dev.hindsight.mail.MailFile;
import dev.hindsight.mail.ReportMail;
import dev.hindsight.page.Page;
import dev.hindsight.slides.template.Template;
import dev.hindsight.workbook.ReviewWorkbook;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What the forms of one report are drawn from. What several of them show is drawn once. */
public final class Drawing {

  private final Findings findings;
  private final Identity identity;
  private final Optional<Template> template;
  private final List<Chart> charts;
  private final Drawn<Pngs> pngs;
  private final Drawn<byte[]> page;
  private final Drawn<byte[]> workbook;

  /**
   * What a report is drawn from.
   *
   * @param template what its slides are made after; empty where that is our own look
   * @param executor draws charts beside those who wait for them
   */
  public Drawing(
      Findings findings, Identity identity, Optional<Template> template, Executor executor) {
    this.findings = findings;
    this.identity = identity;
    this.template = template;
    this.charts = Charts.of(findings);
    this.pngs = new Drawn<>("charts", () -> Pngs.start(charts, identity, executor));
    this.page = new Drawn<>("the page", () -> Page.bytes(findings, charts, identity));
    this.workbook =
        new Drawn<>(
            "the workbook", () -> ReviewWorkbook.bytes(findings, pngs.get().pictures(), identity));
  }

  Identity identity() {
    return identity;
  }

  Findings findings() {
    return findings;
  }

  Optional<Template> template() {
    return template;
  }

  /** The charts, most important first. */
  List<Chart> charts() {
    return charts;
  }

  /** The charts as PNG: the first to ask for them has them drawn. */
  Pngs pngs() {
    return pngs.get();
  }

  /** The page as the bytes of a file. */
  byte[] page() {
    return page.get();
  }

  /** The workbook as the bytes of a file. */
  byte[] workbook() {
    return workbook.get();
  }

  /** The report as a mail, with page and workbook whatever these take. */
  public Mail mail() {
    return mail(Optional.empty(), Optional.empty());
  }

  /**
   * The same with what was drawn before.
   *
   * @param drawnPage the page as the bytes of a file; empty: it is drawn
   * @param drawnWorkbook the workbook; empty: it is drawn
   */
  public Mail mail(Optional<byte[]> drawnPage, Optional<byte[]> drawnWorkbook) {
    return ReportMail.of(
        findings,
        identity,
        mailPictures(),
        MailFile.html(Form.HTML.file(findings), drawnPage.orElseGet(this::page)),
        MailFile.xlsx(Form.XLSX.file(findings), drawnWorkbook.orElseGet(this::workbook)));
  }

  /**
   * The charts that open a review, as a mail shows them: drawn for the width of a phone, where the
   * pictures of the other forms could not be read.
   */
  List<MailBlock.Picture> mailPictures() {
    return Charts.opening(charts).stream()
        .map(chart -> MailBlock.Picture.of(chart, Png.narrow(chart, identity), identity))
        .toList();
  }
}
