package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.Months;
import dev.hindsight.churn.ledgers.StatedCounts;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts for which a formula alone would have no answer have one here, in words. */
@Tag("locale-sensitive")
class ChurnFindingsTest {

  private static final AccountStratum SMB = new AccountStratum("SMB", "small");
  private static final AccountStratum BIG = new AccountStratum("Enterprise", "large");
  private static final LocalDate QUARTER = LocalDate.of(2026, 1, 1);

  private final List<PanelCounts> panel = new ArrayList<>();
  private final List<DayCounts> days = new ArrayList<>();
  private Measured<StatedCounts> stated = Measured.of(new StatedCounts(0, 0));
  private ChurnTables tables = ChurnTables.NONE;
  private long undated;

  @Test
  void nobodyWaits() {
    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(churn.panel().exposed().per100AccountYears().notMeasured())
        .isEqualTo("there are no account-months");
    assertThat(churn.effect().shareCompared()).isZero();
    assertThat(sentence(churn)).isEmpty();
  }

  @Test
  void nobodyIsExposed() {
    side(SMB, ExposureState.UNEXPOSED, 40, 400, 3);

    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(churn.attributable().notMeasured()).isEqualTo(ChurnRates.NOBODY_EXPOSED);
    assertThat(churn.stated().namedExposing().notMeasured()).isEqualTo("no exposed customer left");
  }

  @Test
  void everybodyIsExposed() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 13);

    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(churn.effect().rateRatio().notMeasured()).isEqualTo(ChurnRates.NOBODY_UNEXPOSED);
  }

  @Test
  void nobodyLeft() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 0);
    side(SMB, ExposureState.UNEXPOSED, 40, 400, 0);

    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    assertThat(churn.effect().rateRatio().notMeasured()).isEqualTo(ChurnRates.NO_EXPOSED_LEFT);
    assertThat(churn.panel().exposed().per100AccountYears().require().lower()).isZero();
    assertThat(sentence(churn)).isEqualTo("No customer left while it waited for a roadmap item.");
  }

  @Test
  void nineThatLeftAreTooFewThoughNobodyUnexposedLeft() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 9);
    side(SMB, ExposureState.UNEXPOSED, 40, 400, 0);

    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    assertThat(churn.effect().rateRatio().notMeasured()).isEqualTo(ChurnRates.NO_UNEXPOSED_LEFT);
  }

  @Test
  void everyStratumHasOneSideOnly() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 12);
    side(BIG, ExposureState.UNEXPOSED, 40, 400, 7);

    Churn churn = churn();

    assertThat(churn.effect().rateRatio().notMeasured()).isEqualTo(ChurnRates.NONE_ALIKE);
    assertThat(churn.effect().crudeRatio().isMeasured()).isTrue();
    assertThat(churn.effect().strata()).isZero();
  }

  @Test
  void aStratumWithOneSideCarriesNoWeight() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 12);
    side(SMB, ExposureState.UNEXPOSED, 80, 800, 8);
    side(BIG, ExposureState.EXPOSED, 30, 300, 2);

    Churn churn = churn();

    assertThat(churn.effect().rateRatio().require().value()).isEqualTo(3, within());
    assertThat(churn.effect().strata()).isEqualTo(1);
    assertThat(churn.effect().shareCompared()).isEqualTo(0.8, within());
    assertThat(churn.attributable().require().fraction().value()).isEqualTo(2 / 3.0, within());
    assertThat(churn.attributable().require().accounts().value()).isEqualTo(14 * 2 / 3.0, within());
    assertThat(churn.attributable().require().arr().value()).isEqualTo(1_400 * 2 / 3.0, within());
    assertThat(churn.attributable().require().shareOfAllChurn().value())
        .isEqualTo(14 * 2 / 3.0 / 22, within());
  }

  /** Twice as often among like customers; all in all 56 in 500 years against 22 in 200. */
  @Test
  void theTraitThatShiftsTheRatioMostIsHeldAgainstWhatWouldOverturnIt() {
    AccountStratum alike = new AccountStratum("Enterprise", SMB.arrBand());
    side(SMB, ExposureState.EXPOSED, 100, 1_200, 40);
    side(SMB, ExposureState.UNEXPOSED, 100, 1_200, 20);
    side(alike, ExposureState.EXPOSED, 400, 4_800, 16);
    side(alike, ExposureState.UNEXPOSED, 100, 1_200, 2);

    Churn churn = churn();
    double with = churn.effect().rateRatio().require().value();
    double without = 56 / 6_000.0 / (22 / 2_400.0);

    assertThat(churn.strongestTrait().require().trait()).isEqualTo(RecordedTrait.SEGMENT);
    assertThat(churn.strongestTrait().require().effect()).isEqualTo(without, within());
    double away = with / without;
    assertThat(churn.strongestTrait().require().strength())
        .isEqualTo(away + Math.sqrt(away * (away - 1)), within());
    assertThat(sentence(churn))
        .contains("Of what is recorded segment is strongest, ")
        .contains(" times each: left out, it is 1.02 times. One more like it ");
  }

  @Test
  void oneAccountWithOneEventHasNobodyBesideIt() {
    side(SMB, ExposureState.EXPOSED, 1, 1, 1);
    days.add(new DayCounts(SMB, ExposureState.EXPOSED, 0, 1, 1, 1, 0));

    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(churn.crossChecks().exposed().notMeasured()).isEqualTo(ChurnSurvival.NEVER_ENOUGH);
    assertThat(churn.crossChecks().logRank().notMeasured()).isEqualTo(ChurnSurvival.NO_TEST);
    assertThat(churn.crossChecks().hazardRatio().notMeasured())
        .isEqualTo(ChurnSurvival.NO_HAZARD_RATIO);
    assertThat(churn.panel().exposed().per100AccountYears().require().value())
        .isEqualTo(1200, within());
  }

  @Test
  void monthsAfterwardsCountOnNeitherSideButTheirChurnInThePanel() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 12);
    side(SMB, ExposureState.UNEXPOSED, 80, 800, 8);
    side(SMB, ExposureState.AFTERWARDS, 10, 50, 4);

    Churn churn = churn();

    assertThat(churn.effect().rateRatio().require().value()).isEqualTo(3, within());
    assertThat(churn.attributable().require().shareOfAllChurn().value())
        .isEqualTo(8 / 24.0, within());
  }

  @Test
  void aClaimSaysHowManyAndHowMuch() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 14);
    side(SMB, ExposureState.UNEXPOSED, 160, 1_600, 20);

    assertThat(sentence(churn()))
        .isEqualTo(
            """
            USD 900 (410 to 1,147), 14 customers that left, four quarters
            This yearly revenue left beyond what like customers would have lost, once something that they waited for was pushed out.
            It is that of about 9 customers (4 to 11).
            Of 34 customers that left while they waited for a roadmap item, 14 had been waiting for something we pushed out.
            As against like customers they left 2.80 times (1.41 to 5.54) as often.
            To explain it away, something that is not recorded would have to be 5.04 times as common on one side, and make it 5.04 times as likely; 2.18 times each to leave it unclear.
            Of what is recorded nothing shifts it.\
            """);
  }

  @Test
  void whatChanceExplainsIsNoClearDifference() {
    side(SMB, ExposureState.EXPOSED, 40, 400, 12);
    side(SMB, ExposureState.UNEXPOSED, 40, 400, 10);

    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    assertThat(sentence(churn))
        .isEqualTo(
            """
            1.20 times (0.52 to 2.78), 12 customers that left, four quarters against 1.00
            Customers left so many times as often as like ones, once something that they waited for was pushed out: no clear difference.
            Of 22 customers that left while they waited for a roadmap item, 12 had been waiting for something we pushed out.
            If they left 1.48 times as often, 10 more of 100 customers would leave in a year. That would show from 2034Q1 on, in all since 1 Oct 2025, at the pace of the last four quarters. Today 2.81 times would.\
            """);
  }

  @Test
  void fewerIsShownBelowZeroAndSaid() {
    side(SMB, ExposureState.EXPOSED, 400, 4_000, 12);
    side(SMB, ExposureState.UNEXPOSED, 400, 4_000, 48);

    Churn churn = churn();

    assertThat(churn.verdict()).isEqualTo(Verdict.LESS_OFTEN);
    assertThat(churn.attributable().require().accounts().value()).isEqualTo(-36, within());
    assertThat(sentence(churn))
        .isEqualTo(
            """
            0.25 times (0.13 to 0.47), 12 customers that left, four quarters against 1.00
            Customers left so many times as often as like ones, once something that they waited for was pushed out: displaced items do not go with more churn here.
            Of 60 customers that left while they waited for a roadmap item, 12 had been waiting for something we pushed out.
            To explain it away, something that is not recorded would have to be 7.46 times as common on one side, and make it 7.46 times as likely; 3.67 times each to leave it unclear.
            Of what is recorded nothing shifts it.\
            """);
  }

  /** By hand: twelve that left, as many months a side: ρ ÷ (ρ + 1) is the 12th root of 0.025. */
  @Test
  void whereNoUnexposedCustomerLeftTheRatioHasALowerLimit() {
    side(SMB, ExposureState.EXPOSED, 100, 1_000, 12);
    side(SMB, ExposureState.UNEXPOSED, 100, 1_000, 0);

    Churn churn = churn();

    double root = Math.pow(0.025, 1 / 12.0);
    assertThat(churn.effect().atLeast().require()).isEqualTo(root / (1 - root), within());
    assertThat(churn.attributable().notMeasured()).isEqualTo(ChurnRates.NO_UNEXPOSED_LEFT);
    assertThat(churn.verdict()).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(sentence(churn))
        .isEqualTo(
            "Customers left at least 2.78 times as often as like ones, of whom none left, once"
                + " something that they waited for was pushed out.\n"
                + "Of 12 customers that left while they waited for a roadmap item, 12 had been"
                + " waiting for something we pushed out.");
  }

  @Test
  void aLowerLimitBelowOneIsNoClearDifference() {
    side(SMB, ExposureState.EXPOSED, 100, 10_000, 12);
    side(SMB, ExposureState.UNEXPOSED, 100, 1_000, 0);

    assertThat(churn().verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    assertThat(sentence(churn()))
        .isEqualTo(
            "Customers left at least 0.28 times as often as like ones, of whom none left, once"
                + " something that they waited for was pushed out: no clear difference.\n"
                + "Of 12 customers that left while they waited for a roadmap item, 12 had been"
                + " waiting for something we pushed out.");
  }

  @Test
  void saysWhereFewerNamedAnItemThanTheComparisonAttributes() {
    side(SMB, ExposureState.EXPOSED, 400, 1_000, 40);
    side(SMB, ExposureState.UNEXPOSED, 400, 4_000, 40);
    stated = Measured.of(new StatedCounts(2, 1));

    assertThat(churn().stated().remarks())
        .containsExactly(
            "2 of 40 exposed customers that left named an item that had been displaced for them,"
                + " fewer than the comparison with like customers attributes to displaced items:"
                + " 75\u00a0% (61 to 84). Not everybody says why they leave.");
  }

  @Test
  void saysWhereMoreNamedAnItemThanTheComparisonSupports() {
    side(SMB, ExposureState.EXPOSED, 400, 4_000, 40);
    side(SMB, ExposureState.UNEXPOSED, 400, 4_000, 40);
    stated = Measured.of(new StatedCounts(36, 0));

    assertThat(churn().stated().remarks())
        .containsExactly(
            "36 of 40 exposed customers that left named an item that had been displaced for them,"
                + " more than the comparison with like customers supports: 0\u00a0% (\u221255 to"
                + " 35). Some may have left in any case, and named the item as the reason.");
  }

  @Test
  void remarksWhatIsLeftOutAndUnderstated() {
    panel.add(
        new PanelCounts(
            SMB, QUARTER, ExposureState.EXPOSED, 9, 90, new Left(2, BigDecimal.TEN, 1)));
    undated = 1;

    assertThat(churn().remarks())
        .containsExactly(
            "1 of the 2 exposed customers that left have no ARR in the exports: the ARR lost is"
                + " understated.",
            "1 displacement has no date, and no yes or alternative that could date it: it is left"
                + " out.");
  }

  @Test
  void remarksHowManyItemsStillExpose() {
    tables = new ChurnTables(List.of(), 1_245, 1_030, List.of(), 0, List.of(), 0);
    assertThat(churn().remarks())
        .containsExactly(
            "Of 1,245 displaced items that exposed a customer, 1,030 still expose one on the as-of"
                + " date: customers may still leave over them, and what they cost so far is not"
                + " all.");

    tables = new ChurnTables(List.of(), 1, 1, List.of(), 0, List.of(), 0);
    assertThat(churn().remarks())
        .containsExactly(
            "Of 1 displaced item that exposed a customer, 1 still exposes one on the as-of date:"
                + " customers may still leave over it, and what it cost so far is not all.");
  }

  @Test
  void remarksWhereCrudeAndLikeForLikePointInDifferentDirections() {
    side(SMB, ExposureState.EXPOSED, 10, 100, 4);
    side(SMB, ExposureState.UNEXPOSED, 100, 1_000, 20);
    side(BIG, ExposureState.EXPOSED, 100, 1_000, 4);
    side(BIG, ExposureState.UNEXPOSED, 100, 1_000, 2);

    assertThat(churn().remarks())
        .containsExactly(
            "As it stands the rate ratio is 0.66, among like customers 2.00: they point in"
                + " different directions, and neither is to be relied on alone.");
  }

  @Test
  void whatIsMissingIsNoStatement() {
    assertThat(ChurnSentence.of(Measured.not("there is no `waiting` export"))).isEmpty();
  }

  private void side(
      AccountStratum stratum, ExposureState state, long accounts, long months, long left) {
    BigDecimal arr = BigDecimal.valueOf(100 * left);
    panel.add(new PanelCounts(stratum, QUARTER, state, accounts, months, new Left(left, arr, 0)));
  }

  private Churn churn() {
    ChurnCounts counts =
        new ChurnCounts(
            new Months(QUARTER, 3),
            365,
            Measured.not("no account of the panel has an `arr`"),
            panel,
            days,
            Left.NOBODY,
            undated,
            stated);
    return ChurnFindings.of(
        counts,
        tables,
        Measured.not("it is not asked here"),
        ReportParameters.horizon("2026-09-30"),
        10);
  }

  private static String sentence(Churn churn) {
    return ChurnSentence.of(Measured.of(churn)).map(Said::of).orElse("");
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }
}
