package dev.hindsight.findings;

import dev.hindsight.findings.quality.CountedValue;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.quality.LinkQuality;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import dev.hindsight.findings.quality.TableQuality;
import java.util.List;

/** What the fixture's ten exports were worth; one of them, {@code quotas}, is not there. */
final class FixtureQuality {

  private static final LinkQuality ORPHANS =
      new LinkQuality("requests", "deal_id", "deals", 1_483, 4);

  private FixtureQuality() {}

  static DataQuality tenTables() {
    return new DataQuality(
        List.of(
            requests(),
            decisions(),
            deals(),
            accounts(),
            clean("roadmap_items", 96),
            clean("displacements", 312),
            clean("waiting", 1_204),
            pressure(),
            absent("quotas"),
            clean("fx_rates", 48)),
        List.of(
            new NotRead("archive/", "Is not named after a table"),
            new NotRead("~$accounts.xlsx", "Is passed over")),
        List.of(ORPHANS),
        List.of());
  }

  static DataQuality onlyDeals() {
    return new DataQuality(
        List.of(
            absent("requests"),
            absent("decisions"),
            deals(),
            absent("accounts"),
            absent("roadmap_items"),
            absent("displacements"),
            absent("waiting"),
            absent("pressure"),
            absent("quotas"),
            absent("fx_rates")),
        List.of());
  }

  static TableQuality absent(String table) {
    return new TableQuality(
        table, List.of(), 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private static TableQuality clean(String table, long rows) {
    return new TableQuality(
        table,
        List.of(table + ".csv"),
        rows,
        rows,
        0,
        0,
        0,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static TableQuality requests() {
    return new TableQuality(
        "requests",
        List.of("requests.csv"),
        1_503,
        1_496,
        5,
        2,
        9,
        3,
        4,
        12,
        List.of("Jira link", "=HYPERLINK(\"http://example.com\")"),
        List.of("effort_days"),
        List.of("effort_days: there is no header \"Efort\"; did you mean \"Effort\"?"),
        List.of(
            new QualityFinding(
                Kind.REJECTED,
                "requests",
                "requests.csv",
                118,
                "requested_at",
                "2025-02-30",
                "there is no such day; a date is yyyy-MM-dd"),
            new QualityFinding(
                Kind.DROPPED_VALUE,
                "requests",
                "requests.csv",
                240,
                "claimed_confidence",
                "very sure",
                "not a number from 0 to 1 or a percentage"),
            new QualityFinding(
                Kind.ORPHAN,
                "requests",
                "requests.csv",
                777,
                "deal_id",
                "D-00999",
                "there is no such deal in `deals`"),
            new QualityFinding(
                Kind.DUPLICATE,
                "requests",
                "requests.csv",
                1_201,
                "",
                "",
                "alike in every cell with line 1200")),
        List.of());
  }

  private static TableQuality decisions() {
    return new TableQuality(
        "decisions",
        List.of("decisions.csv.gz"),
        1_588,
        1_586,
        2,
        0,
        0,
        1,
        3,
        0,
        List.of(),
        List.of("promised_for", "delivered_at"),
        List.of(),
        List.of(
            new QualityFinding(
                Kind.REJECTED,
                "decisions",
                "decisions.csv.gz",
                31,
                "decision",
                "maybe",
                "not one of yes, not_now, never, alternative"),
            new QualityFinding(
                Kind.CONTRADICTION,
                "decisions",
                "decisions.csv.gz",
                402,
                "decided_at",
                "2025-11-02",
                "before the request was raised on 2025-11-09")),
        List.of());
  }

  private static TableQuality deals() {
    return new TableQuality(
        "deals",
        List.of("deals/part-0001.csv", "deals/part-0002.csv"),
        2_131,
        2_100,
        31,
        0,
        1,
        0,
        1,
        6,
        List.of("Opportunity Owner"),
        List.of(),
        List.of(),
        List.of(
            new QualityFinding(
                Kind.REJECTED,
                "deals",
                "deals/part-0001.csv",
                12,
                "amount",
                "1.234,50",
                "not a decimal number: write 1234.50, or set `decimal: comma` for this export"),
            new QualityFinding(
                Kind.REJECTED,
                "deals",
                "deals/part-0002.csv",
                88,
                "deal_id",
                "=1+1",
                "two rows with this key and different content; the other is line 91"),
            new QualityFinding(
                Kind.DROPPED_VALUE,
                "deals",
                "deals/part-0002.csv",
                951,
                "expected_amount",
                "_x0041_\u0007-5",
                "below zero"),
            new QualityFinding(
                Kind.CONTRADICTION,
                "deals",
                "deals/part-0001.csv",
                300,
                "closed_at",
                "2025-03-04",
                "before opened_at 2025-04-03")),
        List.of(
            new CountedValue(
                CountedValue.Kind.ALL_OTHERS, "outcome", "Closed Won - Partner", "open", 1_204),
            new CountedValue(CountedValue.Kind.MISSING, "region", "NULL", "", 1),
            new CountedValue(
                CountedValue.Kind.BAD, "amount", "5 apples", "Is no number such as 1234.50", 3),
            new CountedValue(CountedValue.Kind.MARK, "IsDeleted", "TRUE", "", 10)));
  }

  private static TableQuality accounts() {
    return new TableQuality(
        "accounts",
        List.of("accounts.xlsx"),
        640,
        640,
        0,
        0,
        2,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new QualityFinding(
                Kind.DROPPED_VALUE,
                "accounts",
                "accounts.xlsx",
                17,
                "currency",
                "EURO",
                "not an ISO 4217 code such as EUR")),
        List.of());
  }

  private static TableQuality pressure() {
    return new TableQuality(
        "pressure",
        List.of("pressure.json"),
        902,
        899,
        0,
        3,
        0,
        2,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new QualityFinding(
                Kind.DUPLICATE,
                "pressure",
                "pressure.json",
                55,
                "",
                "",
                "alike in every cell with line 54"),
            new QualityFinding(
                Kind.ORPHAN,
                "pressure",
                "pressure.json",
                610,
                "request_id",
                "R-99999",
                "there is no such request in `requests`")),
        List.of());
  }
}
