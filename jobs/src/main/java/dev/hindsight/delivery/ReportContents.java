package dev.hindsight.delivery;

import dev.hindsight.delivery.slices.Slices;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.forms.Drawing;
import dev.hindsight.forms.Form;
import dev.hindsight.mail.Mail;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * What recipients get of a published report: the whole, with the page and the workbook that were
 * published, or a slice. Each is made once, when somebody gets it.
 */
public final class ReportContents {

  private final PublishedFiles report;
  private final List<Slice> slices;
  private final long minimum;
  private final Optional<URI> reportsAt;
  private final Drawing drawing;
  private Optional<Mail> whole = Optional.empty();
  private Map<Slice, Measured<Mail>> sliced = Map.of();

  /**
   * The contents of a report.
   *
   * @param slices all that are configured
   * @param minimum the smallest number of others' requests that readers of slices may find out
   * @param reportsAt where the folders of reports lie in the web; empty: nowhere
   * @param executor draws beside those who wait for it
   */
  public ReportContents(
      PublishedFiles report,
      List<Slice> slices,
      long minimum,
      Optional<URI> reportsAt,
      Executor executor) {
    this.report = report;
    this.reportsAt = reportsAt;
    this.slices = List.copyOf(slices);
    this.minimum = minimum;
    this.drawing = new Drawing(report.findings(), report.identity(), Optional.empty(), executor);
  }

  /** The mail of a recipient; not measured where there is nothing for them, with the reason. */
  Measured<Mail> of(Recipient recipient) {
    return recipient.slice().map(this::slice).orElseGet(() -> Measured.of(whole()));
  }

  private Mail whole() {
    if (whole.isEmpty()) {
      whole = Optional.of(madeWhole());
    }
    return whole.get();
  }

  /** What was not drawn, or was changed since, is drawn now. */
  private Mail madeWhole() {
    Findings findings = report.findings();
    Mail mail =
        drawing.mail(report.file(Form.HTML.file(findings)), report.file(Form.XLSX.file(findings)));
    return reportsAt
        .map(reports -> mail.linkedTo(reports.resolve(report.quarter() + "/")))
        .orElse(mail);
  }

  private Measured<Mail> slice(Slice slice) {
    if (sliced.isEmpty()) {
      try (Stream<TradeOff> ledger = report.tradeOffs()) {
        sliced = Slices.of(report.findings(), report.identity(), ledger, slices, minimum);
      }
    }
    return sliced.get(slice);
  }
}
