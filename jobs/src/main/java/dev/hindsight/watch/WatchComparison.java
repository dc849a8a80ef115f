package dev.hindsight.watch;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.KindChanges;
import dev.hindsight.findings.watch.KindTotals;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.findings.watch.WatchChanges;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * A watch held against an earlier one.
 *
 * @param now the watch of today
 * @param earlier the newest one before; not measured where there is none, or it cannot be read
 */
public record WatchComparison(Watch now, Measured<Watch> earlier) {

  /** The requests of which somebody has to say what became of them. */
  public Set<String> requestsGone() {
    Set<String> gone = new TreeSet<>();
    for (Risk risk : Risk.values()) {
      if (risk != Risk.CUSTOMER_EXPOSED) {
        items(risk).stream()
            .flatMap(lists -> lists.gone().stream())
            .map(RiskItem::requestId)
            .forEach(gone::add);
      }
    }
    return gone;
  }

  /** The accounts of which somebody has to say what became of them. */
  public Set<String> accountsGone() {
    Set<String> gone = new TreeSet<>();
    items(Risk.CUSTOMER_EXPOSED).stream()
        .flatMap(lists -> lists.gone().stream())
        .map(RiskItem::accountId)
        .forEach(gone::add);
    return gone;
  }

  /**
   * What changed.
   *
   * @param departures what became of what is gone
   */
  public WatchChanges changes(Departures departures) {
    return new WatchChanges(
        Watch.FORMAT_VERSION,
        now.asOf(),
        earlier.map(Watch::asOf),
        now.reportingCurrency(),
        now.atRisk()
            .map(any -> Arrays.stream(Risk.values()).map(risk -> kind(risk, departures)).toList()));
  }

  private KindChanges kind(Risk risk, Departures departures) {
    return new KindChanges(
        risk,
        now.atRisk().flatMap(all -> all.of(risk)).map(KindTotals::of),
        items(risk).map(lists -> lists.changes(item -> departures.of(risk, item))));
  }

  private Measured<ItemLists> items(Risk risk) {
    Measured<RiskKind> today = now.atRisk().flatMap(all -> all.of(risk));
    return earlier.flatMap(
        watch -> {
          Measured<RiskKind> then = watch.atRisk().flatMap(all -> all.of(risk));
          boolean sameMoney = watch.reportingCurrency().equals(now.reportingCurrency());
          return then.isMeasured()
              ? today.flatMap(
                  kind -> ItemLists.of(risk, dated(then, watch), dated(today, now), sameMoney))
              : Measured.not(
                  "the earlier watch has none of them (%s)".formatted(then.notMeasured()));
        });
  }

  private static ItemLists.Dated dated(Measured<RiskKind> kind, Watch watch) {
    return new ItemLists.Dated(kind.require(), watch.asOf());
  }
}
