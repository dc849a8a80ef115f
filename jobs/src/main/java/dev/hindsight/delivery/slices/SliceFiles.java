package dev.hindsight.delivery.slices;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.MailBlock.Guide;
import dev.hindsight.mail.MailBlock.Place;
import dev.hindsight.mail.MailFile;
import dev.hindsight.page.TradeOffsPage;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;
import dev.hindsight.tables.ledgers.TradeOffsTable;
import dev.hindsight.workbook.TablesWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The own requests one by one, as files. They are made of these alone. */
final class SliceFiles {

  /** What a mail can carry, and a phone can open. */
  static final int MOST_ROWS = 5_000;

  private static final String NO_TOTALS =
      "this shows no totals of requests that are somebody else's";

  private final Findings findings;
  private final Identity identity;
  private final OwnRequests own;
  private final List<TradeOff> rows;
  private final Table<TradeOff> table;

  SliceFiles(Findings findings, Identity identity, OwnRequests own) {
    this.findings = findings;
    this.identity = identity;
    this.own = own;
    this.rows = own.rows().stream().limit(MOST_ROWS).map(RoundedWorth::of).toList();
    this.table = TradeOffsTable.alone("The requests of " + own.name(), subtitle(), rows);
  }

  private String subtitle() {
    return "%s, as of %s%s. Money in %s. One decision is an anecdote."
        .formatted(
            Words.decided(findings.payOff().require()),
            Say.day(identity.asOf()),
            extent(),
            findings.parameters().reportingCurrency());
  }

  private String extent() {
    return rows.size() == own.rows().size()
        ? ": " + Say.count(rows.size())
        : ": the %s decided last of %s"
            .formatted(Say.count(rows.size()), Say.count(own.rows().size()));
  }

  /** The page first: it is read on a phone. */
  List<MailFile> attachments() {
    return List.of(MailFile.html(name("html"), page()), MailFile.xlsx(name("xlsx"), workbook()));
  }

  List<Guide> guides() {
    return List.of(
        Guide.to(
            name("html"),
            "these requests as one page, each with its story; open it in a browser",
            List.of(new Place(TradeOffsPage.STORIES, ""))),
        Guide.to(name("xlsx"), "the same as a workbook, to sort and filter", List.of()));
  }

  private String name(String extension) {
    return "hindsight-%s-requests.%s"
        .formatted(findings.period().quarter().label().replaceAll("[^A-Za-z0-9]", ""), extension);
  }

  private byte[] page() {
    List<ReportedTradeOff> told = rows.stream().map(this::reported).toList();
    return TradeOffsPage.bytes(table, told, identity);
  }

  private ReportedTradeOff reported(TradeOff row) {
    return new ReportedTradeOff(
        findings.period().quarter().label(),
        identity.asOf(),
        findings.parameters().reportingCurrency(),
        findings.parameters().minimumCount(),
        row,
        Measured.not(NO_TOTALS));
  }

  private byte[] workbook() {
    try {
      return TablesWorkbook.bytes(table.title(), List.of(table), identity);
    } catch (IOException inMemory) {
      throw new UncheckedIOException("Cannot put a workbook together", inMemory);
    }
  }
}
