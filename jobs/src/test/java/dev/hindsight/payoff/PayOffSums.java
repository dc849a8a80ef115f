package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffBreakdown;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of <i>did it pay off</i> add up to the whole. */
final class PayOffSums {

  private static final List<Function<NetTotal, Measured<Estimate>>> FIGURES =
      List.of(
          NetTotal::gain,
          NetTotal::displacementCost,
          NetTotal::effortCost,
          NetTotal::forgone,
          NetTotal::net);

  private PayOffSums() {}

  /** Fails where levels do not add up to the whole, rows to totals, or shares to deals. */
  static void assertAddUp(PayOff payOff) {
    addUp(List.of(payOff.given(), payOff.refused()), payOff.all(), "given and refused");
    for (PayOffBreakdown breakdown : payOff.breakdowns()) {
      if (breakdown.dimension() != PayOffDimension.ALTERNATIVE_KIND) {
        addUp(breakdown.levels().require(), payOff.all(), breakdown.dimension().label());
      }
    }
    rowsAddUp(payOff, PayOffLevel::settled, false);
    rowsAddUp(payOff, PayOffLevel::tooEarly, true);
    sharesAddUp(payOff.ledger().rows());
  }

  private static void addUp(List<PayOffLevel> levels, PayOffLevel all, String name) {
    addUpTo(levels.stream().map(PayOffLevel::settled).toList(), all.settled(), name);
    addUpTo(levels.stream().map(PayOffLevel::tooEarly).toList(), all.tooEarly(), name);
  }

  private static void addUpTo(List<NetTotal> parts, NetTotal whole, String name) {
    assertThat(parts.stream().mapToLong(NetTotal::requests).sum())
        .as(name)
        .isEqualTo(whole.requests());
    assertThat(parts.stream().mapToLong(NetTotal::paidOff).sum()).isEqualTo(whole.paidOff());
    assertThat(parts.stream().mapToLong(NetTotal::didNot).sum()).isEqualTo(whole.didNot());
    assertThat(parts.stream().mapToLong(NetTotal::notMeasured).sum())
        .isEqualTo(whole.notMeasured());
    assertThat(parts.stream().map(NetTotal::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
        .as(name)
        .isEqualByComparingTo(whole.amount());
    FIGURES.forEach(figure -> figureAddsUp(parts, whole, figure, name));
  }

  /** In whole units of money, whose sums doubles do not hold to the last digit. */
  private static void figureAddsUp(
      List<NetTotal> parts,
      NetTotal whole,
      Function<NetTotal, Measured<Estimate>> figure,
      String name) {
    if (Stream.concat(parts.stream(), Stream.of(whole))
        .allMatch(e -> figure.apply(e).isMeasured())) {
      double sum = parts.stream().mapToDouble(each -> figure.apply(each).require().value()).sum();
      assertThat(sum).as(name).isCloseTo(figure.apply(whole).require().value(), within(1e-5));
    }
  }

  private static void rowsAddUp(
      PayOff payOff, Function<PayOffLevel, NetTotal> which, boolean tooEarly) {
    List<TradeOff> rows =
        payOff.ledger().rows().stream()
            .filter(row -> (row.verdict() == PayOffVerdict.TOO_EARLY) == tooEarly)
            .toList();
    assertThat(which.apply(payOff.all()).requests()).isEqualTo(rows.size());
    NetTotal given = which.apply(payOff.given());
    if (!tooEarly && given.net().isMeasured()) {
      double net =
          rows.stream()
              .filter(row -> row.answer().isGiven())
              .filter(row -> row.net().isMeasured())
              .mapToDouble(row -> row.net().require().value())
              .sum();
      assertThat(given.net().require().value()).isCloseTo(net, within(1e-5));
    }
  }

  /** No more of a deal hangs on its requests than it is worth, and all where all are there. */
  private static void sharesAddUp(List<TradeOff> rows) {
    Map<String, List<TradeOff>> deals =
        rows.stream()
            .filter(row -> row.share() != null)
            .collect(Collectors.groupingBy(TradeOff::dealId));
    for (List<TradeOff> deal : deals.values()) {
      BigDecimal size = deal.get(0).dealSize();
      BigDecimal shares =
          deal.stream().map(TradeOff::share).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(shares).isLessThanOrEqualTo(size);
      long sharing = Math.round(size.doubleValue() / deal.get(0).share().doubleValue());
      if (sharing == deal.size()) {
        assertThat(shares).isEqualByComparingTo(size);
      }
    }
  }
}
