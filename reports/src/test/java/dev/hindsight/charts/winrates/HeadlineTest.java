package dev.hindsight.charts.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A title is never more certain than the interval, and says where first impressions mislead. */
@Tag("locale-sensitive")
class HeadlineTest {

  private static final Estimate UP = new Estimate(0.17, 0.05, 0.29);
  private static final Estimate DOWN = new Estimate(-0.17, -0.29, -0.05);
  private static final Estimate UNCLEAR = new Estimate(0.03, -0.08, 0.14);

  @Test
  void saysPlainlyWhatBothComparisonsShow() {
    assertThat(Headline.rates(comparison(Verdict.MORE_OFTEN, UP, UP)))
        .isEqualTo("Yes wins more often than not now: 61\u00a0% against 44\u00a0%");
    assertThat(Headline.rates(comparison(Verdict.LESS_OFTEN, DOWN, DOWN)))
        .isEqualTo("Yes wins less often than not now: 61\u00a0% against 44\u00a0%");
  }

  @Test
  void saysWhereLikeForLikeAndCrudeDisagree() {
    assertThat(Headline.rates(comparison(Verdict.LESS_OFTEN, UP, DOWN)))
        .isEqualTo(
            "Among like deals, yes wins less often than not now; as they stand it is"
                + " 61\u00a0% against 44\u00a0%");
    assertThat(Headline.rates(comparison(Verdict.MORE_OFTEN, UNCLEAR, UP)))
        .startsWith("Among like deals, yes wins more often than not now; as they stand");
  }

  @Test
  void claimsNoDifferenceThatIsNotClear() {
    assertThat(Headline.rates(comparison(Verdict.NO_CLEAR_DIFFERENCE, UP, UNCLEAR)))
        .isEqualTo(
            "No clear difference between yes and not now among like deals; as they stand it is"
                + " 61\u00a0% against 44\u00a0%");
    assertThat(Headline.likeForLike(List.of(comparison(Verdict.NO_CLEAR_DIFFERENCE, UP, UNCLEAR))))
        .isEqualTo(
            "No clear difference among like deals: yes against not now +3\u00a0points"
                + " (\u22128 to +14)");
  }

  @Test
  void saysWhereThereAreTooFew() {
    assertThat(Headline.rates(comparison(Verdict.TOO_FEW_TO_SAY, UP, UP)))
        .isEqualTo("Too few deals to say whether yes wins more often than not now");
    assertThat(Headline.likeForLike(List.of()))
        .isEqualTo("Too few deals to compare like with like");
  }

  @Test
  void leadsWithTheFirstClearDifference() {
    assertThat(
            Headline.likeForLike(
                List.of(
                    comparison(Verdict.NO_CLEAR_DIFFERENCE, UP, UNCLEAR),
                    comparison(Verdict.MORE_OFTEN, UP, UP))))
        .isEqualTo(
            "Among like deals, yes wins more often than not now: +17\u00a0points (+5 to +29)");
  }

  private static Comparison comparison(Verdict verdict, Estimate crude, Estimate alike) {
    return new Comparison(
        DecisionClass.YES,
        DecisionClass.NOT_NOW,
        new Rate(81, 133, Measured.of(new Estimate(0.609, 0.524, 0.688))),
        new Rate(42, 96, Measured.of(new Estimate(0.4375, 0.343, 0.537))),
        Measured.of(new CrudeDifference(crude, 0.01, 0.02)),
        Measured.of(
            new LikeForLike(
                Stratification.SIZE,
                3,
                0.9,
                Measured.of(0.9875),
                alike,
                Measured.of(alike),
                Measured.not("no wins"),
                0.01,
                0.02)),
        Measured.not("they do not lie apart"),
        Measured.not("one band"),
        verdict,
        Measured.not("it is not asked here"),
        Measured.not("it is not asked here"),
        List.of());
  }
}
