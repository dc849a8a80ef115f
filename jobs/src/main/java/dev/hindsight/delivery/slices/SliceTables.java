package dev.hindsight.delivery.slices;

import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.MailBlock;
import dev.hindsight.stats.disclosure.CountTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The small tables of a slice's mail. */
final class SliceTables {

  /** More rows nobody reads on a phone; all of them are in what is attached. */
  private static final int MOST_ROWS = 5;

  private static final int LONGEST = 60;

  private SliceTables() {}

  /** How the own requests were answered, and how their deals stand. */
  static MailBlock.Table answers(OwnRequests own) {
    RequestCounts counts = own.counts();
    List<List<String>> rows = new ArrayList<>();
    for (DecisionClass answer : RequestCounts.ANSWERS) {
      List<String> row = new ArrayList<>(List.of(answer.label()));
      for (DealOutcome outcome : DealOutcome.values()) {
        row.add(Say.count(counts.of(answer, outcome)));
      }
      rows.add(row);
    }
    List<String> headers = new ArrayList<>(List.of("Answer"));
    Arrays.stream(DealOutcome.values())
        .map(each -> Say.capital(each.label()))
        .forEach(headers::add);
    return new MailBlock.Table("How the deals stand, by answer", headers, rows);
  }

  /** The own requests beside all of the company's, as far as these are shown. */
  static MailBlock.Table beside(OwnRequests own, CompanyCounts company) {
    CountTable table = own.table();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Yes, of all answers",
            said(CompanyCounts.answeredYesOf(table)),
            said(company.answeredYes())));
    for (int answer = 0; answer < RequestCounts.ALL; answer++) {
      rows.add(
          List.of(
              "Won after " + label(answer),
              said(CompanyCounts.wonOf(table, answer)),
              said(company.won(answer))));
    }
    rows.add(
        List.of(
            "Won, any answer",
            said(CompanyCounts.wonOf(table, RequestCounts.ALL)),
            said(company.won(RequestCounts.ALL))));
    return new MailBlock.Table(
        "Closed deals, beside the whole company", List.of("", "These", "Company"), rows);
  }

  private static String label(int answer) {
    return RequestCounts.ANSWERS.get(answer).label().toLowerCase(Locale.ROOT);
  }

  private static String said(Measured<Rate> rate) {
    return rate.isMeasured() ? said(rate.require()) : rate.notMeasured();
  }

  /** Such as "72 % (62 to 81), 60 of 83", whose parts are not broken. */
  private static String said(Rate rate) {
    Measured<Estimate> share = rate.estimate();
    String counts = Say.counts(rate).replace(' ', '\u00a0');
    return share.isMeasured()
        ? Say.share(share.require()).replace(" to ", "\u00a0to\u00a0") + ", " + counts
        : counts;
  }

  /** What is overdue, longest first. */
  static MailBlock.Table overdue(List<TradeOff> overdue, LocalDate asOf) {
    return new MailBlock.Table(
        "Promised and overdue" + firstOf(overdue),
        List.of("Request", "Promised for", "Overdue"),
        overdue.stream()
            .limit(MOST_ROWS)
            .map(
                row ->
                    List.of(
                        named(row),
                        Say.day(row.promisedFor()),
                        Say.days((double) ChronoUnit.DAYS.between(row.promisedFor(), asOf))))
            .toList());
  }

  /** What is promised for a day to come, next first. */
  static MailBlock.Table notDue(List<TradeOff> notDue) {
    return new MailBlock.Table(
        "Promised and not due yet" + firstOf(notDue),
        List.of("Request", "Promised for"),
        notDue.stream()
            .limit(MOST_ROWS)
            .map(row -> List.of(named(row), Say.day(row.promisedFor())))
            .toList());
  }

  /** The trade-offs that were decided last. */
  static MailBlock.Table latest(List<TradeOff> rows, String currency) {
    return new MailBlock.Table(
        "Decided last" + firstOf(rows),
        List.of("Request", "Answer", "Net, " + currency),
        rows.stream()
            .limit(MOST_ROWS)
            .map(
                row ->
                    List.of(
                        named(row),
                        row.answer().label(),
                        row.net().isMeasured()
                            ? Say.money(row.net().require().value())
                            : row.verdict().label()))
            .toList());
  }

  private static String firstOf(List<TradeOff> rows) {
    return rows.size() > MOST_ROWS
        ? ": %s of %s".formatted(Say.count(MOST_ROWS), Say.count(rows.size()))
        : "";
  }

  private static String named(TradeOff row) {
    return row.feature().isEmpty()
        ? row.requestId()
        : row.requestId() + " " + shortened(row.feature());
  }

  private static String shortened(String text) {
    int[] letters = text.codePoints().toArray();
    return letters.length <= LONGEST ? text : new String(letters, 0, LONGEST - 1) + "…";
  }
}
