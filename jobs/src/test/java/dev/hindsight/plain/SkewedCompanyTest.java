package dev.hindsight.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.RequestHistory;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The made-up company is as its description says. */
class SkewedCompanyTest {

  private static final int COMPANIES = 20;
  private static final List<DealHistory> DEALS = companies(SkewedCompany.NULL);
  private static final List<DealHistory> PLANTED = companies(SkewedCompany.PLANTED);

  @Test
  void aCompanyHasSoManyRequestsAndDealsWithoutAny() {
    double requests = DEALS.stream().mapToLong(each -> each.requests().size()).sum();

    assertThat(requests / COMPANIES).isEqualTo(SkewedCompany.REQUESTS);
    assertThat(share(DEALS, each -> each.requests().isEmpty())).isCloseTo(0.3 / 1.3, within(0.01));
    assertThat(share(asked(DEALS), each -> each.requests().size() == 1))
        .isCloseTo(0.75, within(0.01));
    assertThat(share(asked(DEALS), each -> each.requests().size() == 3))
        .isCloseTo(0.08, within(0.01));
  }

  @Test
  void theLargestTwentiethOfDealsHoldsMuchOfTheMoney() {
    double[] sizes = sizes(DEALS).sorted().toArray();
    double largest = DoubleStream.of(sizes).skip(sizes.length * 19L / 20).sum();

    assertThat(largest / DoubleStream.of(sizes).sum()).isBetween(0.33, 0.45);
    assertThat(share(DEALS, each -> row(each).expectedAmount() == null))
        .isCloseTo(0.1, within(0.01));
  }

  @Test
  void segmentsAndTypesAreWonAsOftenAsTheyShouldBe() {
    List<DealHistory> closed = closed(DEALS);

    assertThat(share(DEALS, each -> "small".equals(row(each).segment())))
        .isCloseTo(0.48, within(0.03));
    assertThat(share(DEALS, each -> row(each).segment() == null)).isCloseTo(0.04, within(0.02));
    assertThat(wonOf(closed, each -> row(each).dealType() == DealType.RENEWAL))
        .isCloseTo(
            wonOf(closed, each -> row(each).dealType() == DealType.NEW_BUSINESS) + 0.15,
            within(0.03));
    assertThat(wonOf(closed, each -> size(each) < 10_000)).isCloseTo(0.60, within(0.03));
    assertThat(wonOf(closed, each -> size(each) > 200_000)).isCloseTo(0.27, within(0.03));
  }

  @Test
  void biggerDealsGetMoreYes() {
    assertThat(answered(each -> size(each) < 10_000, DecisionClass.YES))
        .isCloseTo(0.14, within(0.02));
    assertThat(answered(each -> size(each) > 200_000, DecisionClass.YES))
        .isCloseTo(0.32, within(0.02));
  }

  @Test
  void answersAddWhatIsPlanted() {
    assertThat(added(DecisionClass.YES)).isCloseTo(0.06, within(0.03));
    assertThat(added(DecisionClass.NOT_NOW)).isCloseTo(0, within(0.02));
    assertThat(added(DecisionClass.NEVER)).isCloseTo(-0.05, within(0.04));
    assertThat(added(DecisionClass.ALTERNATIVE)).isCloseTo(0.10, within(0.03));
    assertThat(SkewedCompany.effect(List.of(DecisionClass.YES, DecisionClass.NEVER), Map.of()))
        .isZero();
  }

  @Test
  void theSameSeedMakesTheSameCompany() {
    assertThat(SkewedCompany.of(7, SkewedCompany.NULL))
        .isEqualTo(SkewedCompany.of(7, SkewedCompany.NULL))
        .isNotEqualTo(SkewedCompany.of(8, SkewedCompany.NULL));
    assertThat(SkewedCompany.known(7, SkewedCompany.NULL)).allMatch(each -> each.exists());
  }

  /** With the same seeds the same deals get the same answers: only outcomes differ. */
  private static double added(DecisionClass answer) {
    Predicate<DealHistory> only =
        each -> each.requests().size() == 1 && answer(each.requests().get(0)) == answer;
    return wonOf(closed(PLANTED), only) - wonOf(closed(DEALS), only);
  }

  private static double answered(Predicate<DealHistory> which, DecisionClass answer) {
    List<RequestHistory> requests =
        DEALS.stream().filter(which).flatMap(each -> each.requests().stream()).toList();
    return share(requests, each -> answer(each) == answer);
  }

  private static DecisionClass answer(RequestHistory request) {
    return request.decisions().get(0).decision();
  }

  private static double wonOf(List<DealHistory> deals, Predicate<DealHistory> which) {
    return share(
        deals.stream().filter(which).toList(), each -> row(each).outcome() == DealOutcome.WON);
  }

  private static List<DealHistory> asked(List<DealHistory> deals) {
    return deals.stream().filter(each -> !each.requests().isEmpty()).toList();
  }

  private static List<DealHistory> closed(List<DealHistory> deals) {
    return deals.stream().filter(each -> row(each).outcome() != DealOutcome.OPEN).toList();
  }

  private static Deal row(DealHistory deal) {
    return deal.deal().orElseThrow();
  }

  private static DoubleStream sizes(List<DealHistory> deals) {
    return deals.stream().mapToDouble(SkewedCompanyTest::size);
  }

  private static double size(DealHistory deal) {
    return row(deal).amount().doubleValue();
  }

  private static <T> double share(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).count() / (double) all.size();
  }

  private static List<DealHistory> companies(Map<DecisionClass, Double> effects) {
    return LongStream.range(0, COMPANIES)
        .boxed()
        .flatMap(seed -> SkewedCompany.of(seed, effects).stream())
        .toList();
  }
}
