package dev.hindsight.watch;

import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.ShownNames;
import dev.hindsight.findings.watch.Watch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Lists of open items, written out. */
final class OpenItems {

  static final ShownNames NAMED = new ShownNames("named", "named");

  private OpenItems() {}

  /** An item with a day and money. */
  static RiskItem item(String id, String day, String band, String money) {
    return new RiskItem(
        id,
        id,
        "D-" + id,
        id,
        "",
        "SSO",
        "",
        day.isEmpty() ? Measured.not("no day") : Measured.of(LocalDate.parse(day)),
        false,
        band,
        money.isEmpty() ? Measured.not("no money") : Measured.of(new BigDecimal(money)),
        Measured.not("not replayed"));
  }

  /** An item of which only its name matters. */
  static RiskItem item(String id) {
    return item(id, "", "", "");
  }

  /** The same item, to come before others. */
  static RiskItem urgent(RiskItem item) {
    return new RiskItem(
        item.id(),
        item.requestId(),
        item.dealId(),
        item.accountId(),
        item.accountName(),
        item.what(),
        item.owner(),
        item.date(),
        true,
        item.band(),
        item.money(),
        item.like());
  }

  static RiskKind kind(Risk risk, RiskItem... items) {
    return cut(risk, items.length, items);
  }

  /** A list that does not hold all. */
  static RiskKind cut(Risk risk, long count, RiskItem... items) {
    return new RiskKind(
        risk,
        count,
        0,
        BigDecimal.ZERO,
        0,
        Arrays.asList(items),
        List.of(),
        Measured.not("not replayed"));
  }

  /** A watch with nothing but some kinds. */
  static Watch watch(String day, RiskKind... kinds) {
    return Watch.of(LocalDate.parse(day), "EUR", NAMED, Measured.of(atRisk(List.of(kinds))));
  }

  private static AtRisk atRisk(List<RiskKind> kinds) {
    return new AtRisk(
        of(kinds, Risk.PROMISE_DUE),
        of(kinds, Risk.CUSTOMER_EXPOSED),
        of(kinds, Risk.CLOSE_PASSED),
        of(kinds, Risk.REFUSAL_PRESSED));
  }

  private static Measured<RiskKind> of(List<RiskKind> kinds, Risk risk) {
    return kinds.stream()
        .filter(kind -> kind.risk() == risk)
        .findFirst()
        .map(Measured::of)
        .orElseGet(() -> Measured.not("not exported"));
  }
}
