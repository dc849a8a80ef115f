package dev.hindsight.agenda;

import dev.hindsight.findings.atrisk.RiskItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Which name most of the money of some items goes with. */
final class Heaviest {

  private Heaviest() {}

  /** Of several with as much the one with more items, then the first; empty without names. */
  static Optional<String> of(List<RiskItem> items, Function<RiskItem, String> name) {
    Map<String, BigDecimal> money = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (RiskItem item : items) {
      if (!name.apply(item).isEmpty()) {
        BigDecimal worth = item.money().optional().orElse(BigDecimal.ZERO);
        money.merge(name.apply(item), worth, BigDecimal::add);
        count.merge(name.apply(item), 1, Integer::sum);
      }
    }
    return money.keySet().stream()
        .min(
            (one, other) -> {
              int byMoney = money.get(other).compareTo(money.get(one));
              return byMoney != 0 ? byMoney : count.get(other).compareTo(count.get(one));
            });
  }
}
