package dev.hindsight.findings;

import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.Departure.Reason;
import dev.hindsight.findings.watch.ItemChanges;
import dev.hindsight.findings.watch.KindChanges;
import dev.hindsight.findings.watch.KindTotals;
import dev.hindsight.findings.watch.LeftItem;
import dev.hindsight.findings.watch.ShownNames;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.findings.watch.WatchChanges;
import dev.hindsight.findings.watch.WorseItem;
import dev.hindsight.findings.watch.WorseItem.Worsening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A watch, and what changed up to it, written out. */
public final class FixtureWatch {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 16);
  private static final LocalDate BEFORE = LocalDate.of(2026, 9, 9);

  private FixtureWatch() {}

  /** A promise that two watches list. */
  public static RiskItem promise(String id, String band, String money) {
    return new RiskItem(
        id,
        id,
        "D-" + id,
        "A-1",
        "Łódź <b>Bank</b>",
        "Audit log & export",
        "Ada",
        Measured.of(LocalDate.of(2026, 9, 14)),
        true,
        band,
        Measured.of(new BigDecimal(money)),
        Measured.not("not replayed"));
  }

  public static Watch watch() {
    RiskKind promises =
        new RiskKind(
            Risk.PROMISE_DUE,
            2,
            2,
            new BigDecimal("220000.50"),
            0,
            List.of(
                promise("R-1", "1 to 30 days overdue", "120000.50"),
                promise("R-2", "1 to 30 days overdue", "100000")),
            List.of(),
            Measured.of(replayed()));
    return Watch.of(
        AS_OF,
        "EUR",
        new ShownNames("named", "named"),
        Measured.of(
            new AtRisk(
                Measured.of(promises),
                Measured.not("there is no `accounts` export"),
                Measured.not("nothing is planned"),
                Measured.not("there is no `signals` export"))));
  }

  private static Replayed replayed() {
    return new Replayed(
        8, rate(24, 45, 0.39, 0.67), Measured.of(rate(10, 50, 0.11, 0.33)), Measured.not("none"));
  }

  private static Rate rate(long count, long of, double lower, double upper) {
    return new Rate(count, of, Measured.of(new Estimate((double) count / of, lower, upper)));
  }

  /** One entered, one got worse, one left. */
  public static WatchChanges changes() {
    RiskItem now = promise("R-1", "1 to 30 days overdue", "120000.50");
    RiskItem before = promise("R-1", "due within 30 days", "100000");
    RiskItem gone = promise("R-3", "due within 30 days", "5000");
    return changes(
        Measured.of(BEFORE),
        Measured.of(
            new ItemChanges(
                List.of(promise("R-2", "1 to 30 days overdue", "100000")),
                List.of(
                    new LeftItem(gone, Measured.of(Departure.on(Reason.DELIVERED, BEFORE))),
                    new LeftItem(gone, Measured.not("the exports do not say what became of it"))),
                List.of(new WorseItem(now, before, List.of(Worsening.DAY, Worsening.MONEY))),
                3)));
  }

  /** A watch without an earlier one. */
  public static WatchChanges first() {
    String why = "there is no earlier watch to compare with";
    return changes(Measured.not(why), Measured.not(why));
  }

  /** What changed among promises. */
  public static WatchChanges changes(Measured<LocalDate> since, Measured<ItemChanges> ofPromises) {
    return new WatchChanges(
        Watch.FORMAT_VERSION,
        AS_OF,
        since,
        "EUR",
        Measured.of(
            List.of(
                new KindChanges(
                    Risk.PROMISE_DUE,
                    watch().atRisk().require().promises().map(KindTotals::of),
                    ofPromises),
                new KindChanges(
                    Risk.CUSTOMER_EXPOSED,
                    Measured.not("there is no `accounts` export"),
                    Measured.not("there is no `accounts` export")))));
  }
}
