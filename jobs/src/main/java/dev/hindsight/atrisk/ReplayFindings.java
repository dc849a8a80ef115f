package dev.hindsight.atrisk;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.comparing.Shares.Count;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.stats.LikeShares;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became of earlier lists of one kind. The kinds that can be compared with items that were not
 * listed are one family: where nothing differs, in 95 reports of 100 no interval leaves out 0.
 *
 * @param risk the kind
 * @param cells the items that were open at earlier quarter ends
 */
record ReplayFindings(Risk risk, Collection<ReplayCell> cells) {

  private static final String NONE = "no such item was open at an earlier quarter end";

  /** What became of them; not measured where none was listed. */
  Measured<Replayed> replayed() {
    Count listed = sum(ReplayCell::isListed);
    if (listed.of() == 0) {
      return Measured.not(NONE);
    }
    return Measured.of(
        new Replayed(
            Math.toIntExact(
                cells.stream()
                    .filter(ReplayCell::isListed)
                    .map(each -> each.key().replay())
                    .distinct()
                    .count()),
            rate(listed),
            others(),
            risk == Risk.PROMISE_DUE ? notDue() : difference()));
  }

  private Measured<Rate> others() {
    if (risk == Risk.PROMISE_DUE) {
      return notDue();
    }
    Count others = sum(each -> !each.isListed());
    return others.of() == 0
        ? Measured.not("all like items were listed")
        : Measured.of(rate(others));
  }

  private static <T> Measured<T> notDue() {
    return Measured.not("what is due later cannot be late by then");
  }

  private Measured<Estimate> difference() {
    Map<Alike, TwoByTwo> strata =
        cells.stream()
            .collect(
                Collectors.toMap(
                    each -> each.key().alike(),
                    ReplayCell::table,
                    TwoByTwo::combine,
                    () -> new TreeMap<>(Alike.ORDER)));
    return Measured.of(
        LikeShares.of(new Strata(new ArrayList<>(strata.values())))
            .map(
                shares ->
                    Rates.estimate(shares.difference(Verdicts.level(Replayed.COMPARED_KINDS)))),
        "no item that was not listed is of the same age and size");
  }

  /** What became of the items of each band; none of bands that were never listed. */
  Map<String, Rate> byBand() {
    return cells.stream()
        .filter(ReplayCell::isListed)
        .map(each -> each.key().band())
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), band -> rate(sum(each -> each.key().band().equals(band)))));
  }

  private Count sum(Predicate<ReplayCell> of) {
    return cells.stream()
        .filter(of)
        .map(each -> new Count(each.hits(), each.all()))
        .reduce(Count.NONE, Count::combine);
  }

  private static Rate rate(Count count) {
    return Shares.rate(count.count(), count.of(), NONE);
  }
}
