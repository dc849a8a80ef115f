package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.plain.PlainDeals;
import dev.hindsight.plain.PlainLedger;
import dev.hindsight.plain.PlainPayOff;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The ledger's rows beside {@link PlainLedger}. */
final class TradeOffAgreement {

  private final PlainPayOff plain;

  TradeOffAgreement(PlainPayOff plain) {
    this.plain = plain;
  }

  void assertAgrees(Ledger ledger) {
    List<PlainLedger.TradeOff> expected =
        plain.ledger.tradeOffs.stream()
            .sorted(
                Comparator.comparing((PlainLedger.TradeOff each) -> each.asked().decidedAt())
                    .reversed()
                    .thenComparing(each -> each.asked().id()))
            .toList();
    assertThat(ledger.rows())
        .extracting(TradeOff::requestId)
        .containsExactlyElementsOf(expected.stream().map(each -> each.asked().id()).toList());
    Iterator<PlainLedger.TradeOff> next = expected.iterator();
    ledger.rows().forEach(row -> rowAgrees(row, next.next()));
  }

  private void rowAgrees(TradeOff row, PlainLedger.TradeOff each) {
    asksTheSame(row, each);
    answersAgree(row, each);
    dealAgrees(row, each);
    Map<String, Long> exposes = new TreeMap<>();
    row.displaced().forEach(item -> exposes.put(item.roadmapItemId(), item.exposes()));
    assertThat(exposes).as(row.requestId()).isEqualTo(each.exposes());
    assertThat(row.displacedArr()).isEqualByComparingTo(each.displacedArr());
    assertThat(row.verdict()).as("%s: %s", row, row.reason()).isEqualTo(verdict(each));
    figuresAgree(row, each);
  }

  private static void asksTheSame(TradeOff row, PlainLedger.TradeOff each) {
    Map<String, String> asked = each.asked().row();
    Map<String, String> deal = each.deal().row();
    assertThat(row.requestId()).isEqualTo(each.asked().id());
    assertThat(row.dealId()).isEqualTo(deal.get(Deals.DEAL_ID));
    assertThat(row.accountId()).isEqualTo(own(asked, deal, Requests.ACCOUNT_ID));
    assertThat(row.salesTeam()).isEqualTo(own(asked, deal, Requests.SALES_TEAM));
    assertThat(row.salesRep()).isEqualTo(own(asked, deal, Requests.SALES_REP));
    assertThat(row.feature()).isEqualTo(text(asked, Requests.FEATURE));
    assertThat(row.productManager()).isEqualTo(text(asked, Requests.PRODUCT_MANAGER));
    assertThat(row.strategicFit()).isEqualTo(text(asked, Requests.STRATEGIC_FIT));
    assertThat(row.requestedAt()).isEqualTo(asked.get(Requests.REQUESTED_AT));
    String prospects = asked.get(Requests.OTHER_PROSPECTS);
    assertThat(row.otherProspects()).isEqualTo(prospects == null ? null : Long.valueOf(prospects));
    if (each.effortDays() == null) {
      assertThat(row.effortDays()).isNull();
    } else {
      assertThat(row.effortDays()).isEqualByComparingTo(each.effortDays());
    }
  }

  private void answersAgree(TradeOff row, PlainLedger.TradeOff each) {
    assertThat(row.decidedAt()).isEqualTo(each.asked().decidedAt());
    assertThat(row.decisionQuarter())
        .isEqualTo(plain.level(each, PayOffDimension.DECISION_QUARTER));
    assertThat(row.answer().name().toLowerCase(Locale.ROOT)).isEqualTo(each.asked().answer());
    String kind = plain.level(each, PayOffDimension.ALTERNATIVE_KIND);
    assertThat(row.alternativeKind()).isEqualTo(kind == null ? "" : kind);
    assertThat(row.answers())
        .extracting(answer -> answer.decidedAt() + " " + answer.decision().name())
        .containsExactlyElementsOf(
            each.asked().answers().stream()
                .map(
                    answer ->
                        PlainDeals.day(answer, Decisions.DECIDED_AT)
                            + " "
                            + answer.get(Decisions.DECISION).toUpperCase(Locale.ROOT))
                .toList());
    assertThat(row.promisedFor())
        .isEqualTo(PlainDeals.day(each.asked().inForce(), Decisions.PROMISED_FOR));
  }

  private static void dealAgrees(TradeOff row, PlainLedger.TradeOff each) {
    PlainDeals.Deal deal = each.deal();
    assertThat(row.segment()).isEqualTo(text(deal.row(), Deals.SEGMENT));
    assertThat(row.dealType()).isEqualTo(text(deal.row(), Deals.DEAL_TYPE));
    assertThat(row.region()).isEqualTo(text(deal.row(), Deals.REGION));
    assertThat(row.sizeBand()).isEqualTo(deal.band().equals("(none)") ? "" : deal.band());
    assertThat(row.closedAt()).isEqualTo(deal.closed());
    assertThat(row.outcome().name().toLowerCase(Locale.ROOT))
        .isEqualTo(deal.isOpen() ? "open" : deal.row().get(Deals.OUTCOME));
    moneyAgrees(row.dealSize(), deal.size());
    moneyAgrees(row.share(), each.share());
  }

  private static void moneyAgrees(BigDecimal found, BigDecimal expected) {
    if (expected == null) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isEqualByComparingTo(expected);
    }
  }

  /** In whole units, as money is. */
  PayOffVerdict verdict(PlainLedger.TradeOff each) {
    if (each.isTooEarly()) {
      return PayOffVerdict.TOO_EARLY;
    }
    if (!plain.isMeasured(each)) {
      return PayOffVerdict.NOT_MEASURED;
    }
    double cost = each.isGiven() ? cost(each, 0) : 0;
    double net = plain.gain(each, 0) - cost - plain.effort(each);
    double units = Math.round(1e4 * net);
    return units > 0
        ? PayOffVerdict.PAID_OFF
        : units < 0 ? PayOffVerdict.DID_NOT : PayOffVerdict.EVEN;
  }

  private double cost(PlainLedger.TradeOff each, int place) {
    double arr = each.displacedArr().doubleValue();
    return arr == 0 ? 0 : arr * plain.fraction[place];
  }

  private void figuresAgree(TradeOff row, PlainLedger.TradeOff each) {
    boolean judged = !each.deal().isOpen() && each.share() != null;
    assertThat(row.gain().isMeasured()).isEqualTo(judged && plain.isLikelyKnown(each));
    assertThat(row.likely().isMeasured()).isEqualTo(plain.isLikelyKnown(each));
    if (row.gain().isMeasured()) {
      assertThat(row.likely().require()).isCloseTo(plain.likely(each)[0], within(1e-7));
      agrees(row.gain().require(), each, place -> plain.gain(each, place));
    }
    if (row.displacementCost().isMeasured() && each.isGiven()) {
      agrees(row.displacementCost().require(), each, place -> cost(each, place));
    }
    assertThat(row.effortCost().isMeasured())
        .isEqualTo(plain.dayRate != null && (!each.isGiven() || each.effortDays() != null));
    assertThat(row.net().isMeasured()).isEqualTo(judged && plain.isMeasured(each));
    if (row.net().isMeasured()) {
      agrees(
          row.net().require(),
          each,
          place ->
              plain.gain(each, place)
                  - (each.isGiven() ? cost(each, place) : 0)
                  - plain.effort(each));
    }
  }

  private void agrees(Estimate found, PlainLedger.TradeOff each, IntToDoubleFunction at) {
    double[] places = IntStream.range(0, plain.places).mapToDouble(at).toArray();
    PlainPayOff.Figure figure = new PlainPayOff.Figure(places);
    double close =
        2e-4
            + 1e-7 * (each.share() == null ? 1 : each.share().doubleValue())
            + 1e-8 * Math.abs(figure.value());
    assertThat(found.value()).as(each.asked().id()).isCloseTo(figure.value(), within(close));
    assertThat(found.lower()).as(each.asked().id()).isCloseTo(figure.interval()[0], within(close));
    assertThat(found.upper()).as(each.asked().id()).isCloseTo(figure.interval()[1], within(close));
  }

  private static String own(Map<String, String> asked, Map<String, String> deal, String column) {
    return asked.getOrDefault(column, text(deal, column));
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
