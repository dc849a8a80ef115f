package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences say what intervals allow, and no more. */
class PayOffStatementsTest {

  private static final Measured<Estimate> NOTHING = Measured.of(new Estimate(0, 0, 0));
  private static final Measured<Estimate> NO_RATE =
      Measured.not("no `effort-day-rate` is configured");

  @Test
  void aClearNetIsSaidWithItsPartsAndWhatIsTooEarly() {
    PayOffLevel given =
        level(
            507,
            total(507, estimate(10_300_000), estimate(1_091_000), NO_RATE, net(9_240_000)),
            152);
    assertThat(first(given))
        .isEqualTo(
            """
            USD 9.2m more (8.2m to 10.2m), 507 requests, twelve quarters against 0
            Yes and alternative are associated with more in deal sizes than not now, among like deals, net of a year's revenue lost over what was pushed out.
            For 152 requests it is too early.
            In deal sizes alone, each counted once, it is USD 10.3m more (10.3m to 10.3m), from 1 Oct 2023 to 30 Sep 2026.
            Customers that left over what was pushed out paid 1.1m (1.1m to 1.1m) a year.""");
  }

  @Test
  void aNetWhoseIntervalHoldsZeroIsNotClearAndHasNoSign() {
    PayOffLevel given =
        level(1, total(1, net(-42_000), estimate(0), estimate(8_000), net(-50_000)), 1);
    assertThat(first(given))
        .isEqualTo(
            """
            USD 50k less (950k more to 1.1m less), 1 request, twelve quarters against 0
            It is not clear whether yes and alternative are associated with more or less in deal sizes than not now, among like deals, net of a year's revenue lost over what was pushed out and of the effort.
            For 1 request it is too early.
            In deal sizes alone, each counted once, it is USD 42k less (958k more to 1.0m less), from 1 Oct 2023 to 30 Sep 2026.
            No revenue was lost over what was pushed out.
            Effort came to 8,000.""");
  }

  @Test
  void withoutChurnTablesNothingIsTakenOffAndThatIsSaid() {
    Measured<Estimate> without = Measured.not("there is no `waiting` export");
    assertThat(first(level(9, total(9, net(3_000_000), without, NO_RATE, net(3_000_000)), 0)))
        .contains(
            " than not now, among like deals, what was pushed out not being measured and not taken off.");
  }

  @Test
  void whatStayedThoughSomethingWasPushedOutHasNoMinus() {
    assertThat(
            first(level(9, total(9, net(3_000_000), net(-2_000_000), NO_RATE, net(5_000_000)), 0)))
        .contains(
            "\nCustomers that stayed though something was pushed out pay 2.0m (1.0m to 3.0m) a year.");
  }

  @Test
  void whatCannotBeSaidIsSaidToBeSo() {
    assertThat(PayOffStatements.of(Measured.not("there is no `requests` export"), "USD")).isEmpty();
    assertThat(first(level(0, total(0, NOTHING, NOTHING, NO_RATE, NOTHING), 3)))
        .isEqualTo(
            "No request answered with a yes or an alternative in the twelve quarters to 30 Sep 2026 can be judged yet.\n"
                + "For 3 requests it is too early.");
    Measured<Estimate> without = Measured.not("there is no `waiting` export");
    assertThat(first(level(9, total(9, without, without, NO_RATE, without), 0))).isEmpty();
  }

  @Test
  void whatWasForgoneIsClearOrNot() {
    assertThat(refused(new Estimate(5_396_000, 3_376_000, 7_554_000)))
        .isEqualTo(
            """
            USD 5.4m less (3.4m to 7.6m), 357 requests, twelve quarters against 0
            Not now and never are associated with less in deal sizes than yes, among like deals. It cannot be added to what was given.
            What was given is held against not now, what was refused against yes.""");
    assertThat(refused(new Estimate(-20_000, -60_000, 30_000)))
        .isEqualTo(
            """
            USD 20k more (30k less to 60k more), 357 requests, twelve quarters against 0
            It is not clear whether not now and never are associated with more or less in deal sizes than yes, among like deals. It cannot be added to what was given.
            What was given is held against not now, what was refused against yes.""");
  }

  @Test
  void promisesAreSaidOnceSomeAreDue() {
    PromiseOutcomes all =
        new PromiseOutcomes(
            "all", rate(257, 529), rate(194, 529), rate(78, 529), Measured.of(34.0));
    assertThat(text("Promises", payOff(some(), some(), List.of(), promises(all))))
        .isEqualTo(
            """
            49 % (44 to 53), 529 deliveries, twelve quarters
            This share of the deliveries that were promised to sales and have come due was on time.
            37 % came late, half of these by more than 34 days; 15 % is not delivered.""");
    PromiseOutcomes none =
        new PromiseOutcomes("all", rate(0, 0), rate(0, 0), rate(0, 0), Measured.not("none"));
    assertThat(PayOffStatements.of(payOff(some(), some(), List.of(), promises(none)), "USD"))
        .extracting(each -> each.statement().topic())
        .doesNotContain("Promises");
  }

  @Test
  void theMostCertainTraitIsSaidIfAnyIsCertain() {
    TraitComparison fit =
        trait(PayOffDimension.STRATEGIC_FIT, "off_strategy", "aligned", 0.02, Verdict.LESS_OFTEN);
    TraitComparison type =
        trait(PayOffDimension.DEAL_TYPE, "renewal", "new_business", 0.04, Verdict.MORE_OFTEN);
    TraitComparison unclear =
        trait(PayOffDimension.OTHER_PROSPECTS, "0", "3+", 0.001, Verdict.NO_CLEAR_DIFFERENCE);
    assertThat(text("Strategic fit", payOff(some(), some(), List.of(unclear, type, fit), null)))
        .isEqualTo(
            """
            −20 points (−35 to −5), 150 closed yes deals, twelve quarters against 0 points
            A yes where strategic fit is off strategy is associated with fewer wins than one where strategic fit is aligned, among deals alike in segment and size.
            As it stands 40 % of 50 and 60 % of 100 were won.""");
    assertThat(PayOffStatements.of(payOff(some(), some(), List.of(unclear), null), "USD"))
        .extracting(each -> each.statement().topic())
        .containsExactly("Did it pay off?", "What was refused");
  }

  private static String first(PayOffLevel given) {
    return text("Did it pay off?", payOff(given, some(), List.of(), null));
  }

  private static String refused(Estimate forgone) {
    NetTotal settled =
        new NetTotal(
            357,
            0,
            0,
            0,
            rate(0, 0),
            BigDecimal.ZERO,
            NOTHING,
            NOTHING,
            NO_RATE,
            Measured.of(forgone),
            NOTHING);
    return text("What was refused", payOff(some(), level(357, settled, 0), List.of(), null));
  }

  private static String text(String topic, Measured<PayOff> payOff) {
    return PayOffStatements.of(payOff, "USD").stream()
        .map(Candidate::statement)
        .filter(each -> each.topic().equals(topic))
        .findFirst()
        .map(Said::of)
        .orElse("");
  }

  private static PayOffLevel some() {
    return level(3, total(3, estimate(1), estimate(1), NO_RATE, net(1)), 0);
  }

  private static PayOffLevel level(long requests, NetTotal settled, long tooEarly) {
    assertThat(settled.requests()).isEqualTo(requests);
    return new PayOffLevel("given", settled, total(tooEarly, NOTHING, NOTHING, NO_RATE, NOTHING));
  }

  private static NetTotal total(
      long requests,
      Measured<Estimate> gain,
      Measured<Estimate> displacement,
      Measured<Estimate> effort,
      Measured<Estimate> net) {
    return new NetTotal(
        requests, 0, 0, 0, rate(0, 0), BigDecimal.ZERO, gain, displacement, effort, NOTHING, net);
  }

  private static Measured<Estimate> estimate(double value) {
    return Measured.of(new Estimate(value, value - 1, value + 1));
  }

  private static Measured<Estimate> net(double value) {
    return Measured.of(new Estimate(value, value - 1_000_000, value + 1_000_000));
  }

  private static Rate rate(long count, long of) {
    return Shares.rate(count, of, "none");
  }

  private static Promises promises(PromiseOutcomes all) {
    return new Promises(all, 0, Measured.of(List.of()), List.of());
  }

  private static TraitComparison trait(
      PayOffDimension trait, String first, String second, double q, Verdict verdict) {
    Estimate difference = new Estimate(-0.2, -0.35, -0.05);
    return new TraitComparison(
        trait,
        first,
        second,
        Measured.of(
            new DealComparison(
                rate(20, 50),
                rate(60, 100),
                Measured.of(new CrudeDifference(difference, 0.01, 0.02)),
                Measured.of(
                    new LikeForLike(
                        Stratification.SEGMENT_SIZE,
                        3,
                        0.9,
                        Measured.of(0.99),
                        difference,
                        Measured.of(difference),
                        Measured.not("not asked"),
                        0.01,
                        q)),
                verdict,
                Measured.not("it is not asked here"),
                Measured.not("it is not asked here"))));
  }

  private static Measured<PayOff> payOff(
      PayOffLevel given, PayOffLevel refused, List<TraitComparison> traits, Promises promises) {
    return Measured.of(
        new PayOff(
            LocalDate.parse("2023-10-01"),
            LocalDate.parse("2026-09-30"),
            rate(1, 4),
            rate(2, 4),
            Measured.not("not asked"),
            Measured.not("not asked"),
            Measured.not("not asked"),
            given,
            given,
            refused,
            List.of(),
            List.of(),
            traits,
            promises == null ? Measured.not("not asked") : Measured.of(promises),
            new Ledger(0, List.of()),
            List.of()));
  }
}
