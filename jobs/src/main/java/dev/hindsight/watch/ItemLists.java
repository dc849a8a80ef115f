package dev.hindsight.watch;

import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.ItemChanges;
import dev.hindsight.findings.watch.LeftItem;
import dev.hindsight.findings.watch.WorseItem;
import dev.hindsight.findings.watch.WorseItem.Worsening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The open items of one kind, as two watches list them. */
final class ItemLists {

  /** The list of one kind on a day. */
  record Dated(RiskKind kind, LocalDate asOf) {}

  private final Risk risk;
  private final Dated before;
  private final Dated now;
  private final boolean sameMoney;
  private final Map<String, RiskItem> itemsBefore;
  private final Map<String, RiskItem> itemsNow;

  private ItemLists(
      Risk risk,
      Dated before,
      Dated now,
      boolean sameMoney,
      Map<String, RiskItem> itemsBefore,
      Map<String, RiskItem> itemsNow) {
    this.risk = risk;
    this.before = before;
    this.now = now;
    this.sameMoney = sameMoney;
    this.itemsBefore = itemsBefore;
    this.itemsNow = itemsNow;
  }

  /**
   * Two lists of the same kind.
   *
   * @param sameMoney whether both are in the same currency
   */
  static Measured<ItemLists> of(Risk risk, Dated before, Dated now, boolean sameMoney) {
    Optional<Map<String, RiskItem>> itemsBefore = byKey(before.kind());
    Optional<Map<String, RiskItem>> itemsNow = byKey(now.kind());
    return itemsBefore.isPresent() && itemsNow.isPresent()
        ? Measured.of(
            new ItemLists(risk, before, now, sameMoney, itemsBefore.get(), itemsNow.get()))
        : Measured.not(
            "hidden names cannot be told apart; privacy.accounts: pseudonyms would tell them");
  }

  /** The items by what tells them apart; empty where nothing does. */
  private static Optional<Map<String, RiskItem>> byKey(RiskKind kind) {
    Map<String, RiskItem> byKey = new LinkedHashMap<>();
    for (RiskItem item : kind.items()) {
      if (item.id().equals(HiddenName.SHOWN)) {
        return Optional.empty();
      }
      byKey.put(item.id(), item);
    }
    return Optional.of(byKey);
  }

  /** What was listed before and is not now. */
  List<RiskItem> gone() {
    return itemsBefore.entrySet().stream()
        .filter(each -> !itemsNow.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<RiskItem> come() {
    return itemsNow.entrySet().stream()
        .filter(each -> !itemsBefore.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * What changed. Where a list does not hold all, what the other one alone has may only have been
   * cut off.
   *
   * @param departures what became of an item that is gone
   */
  ItemChanges changes(Function<RiskItem, Measured<Departure>> departures) {
    List<RiskItem> gone = gone();
    List<LeftItem> left =
        gone.stream()
            .map(item -> new LeftItem(item, departures.apply(item)))
            .filter(item -> now.kind().isWhole() || isFinal(item.why()))
            .toList();
    List<RiskItem> come = come();
    List<RiskItem> entered = before.kind().isWhole() ? come : List.of();
    long untold = ((long) gone.size() - left.size()) + (come.size() - entered.size());
    return new ItemChanges(entered, left, worse(), untold);
  }

  private static boolean isFinal(Measured<Departure> why) {
    return why.stream().anyMatch(each -> each.reason().isFinal());
  }

  private List<WorseItem> worse() {
    List<WorseItem> worse = new ArrayList<>();
    itemsNow.forEach(
        (key, item) -> {
          RiskItem former = itemsBefore.get(key);
          if (former != null) {
            List<Worsening> how = how(former, item);
            if (!how.isEmpty()) {
              worse.add(new WorseItem(item, former, how));
            }
          }
        });
    return worse;
  }

  private List<Worsening> how(RiskItem former, RiskItem item) {
    List<Worsening> how = new ArrayList<>();
    if (risk == Risk.REFUSAL_PRESSED && isLater(former.date(), item.date())) {
      how.add(Worsening.SIGNAL);
    }
    if (isMovedOn(former, item)) {
      how.add(Worsening.DAY);
    }
    if (sameMoney && isMore(former.money(), item.money())) {
      how.add(Worsening.MONEY);
    }
    return how;
  }

  /** Of a refusal the day is that of the last signal: that it is longer gone is no worse. */
  private boolean isMovedOn(RiskItem former, RiskItem item) {
    return switch (risk) {
      case PROMISE_DUE, CLOSE_PASSED ->
          !item.band().equals(former.band()) && isNearer(former.date(), item.date());
      case CUSTOMER_EXPOSED -> item.urgent() && !former.urgent();
      case REFUSAL_PRESSED -> false;
    };
  }

  private static boolean isLater(Measured<LocalDate> former, Measured<LocalDate> date) {
    return date.isMeasured() && former.isMeasured() && date.require().isAfter(former.require());
  }

  /** Whether there are fewer days left to it, or more days gone since. */
  private boolean isNearer(Measured<LocalDate> former, Measured<LocalDate> date) {
    return date.isMeasured()
        && former.isMeasured()
        && ChronoUnit.DAYS.between(now.asOf(), date.require())
            < ChronoUnit.DAYS.between(before.asOf(), former.require());
  }

  private static boolean isMore(Measured<BigDecimal> former, Measured<BigDecimal> money) {
    return money.isMeasured()
        && former.isMeasured()
        && money.require().compareTo(former.require()) > 0;
  }
}
