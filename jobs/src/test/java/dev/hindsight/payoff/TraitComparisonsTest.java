package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.basis.Levels;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.ReportParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Yes deals by what leaders decide by. */
class TraitComparisonsTest {

  private static final List<Stratification> CANDIDATES =
      List.of(
          Stratification.SEGMENT_DEAL_TYPE_SIZE, Stratification.SEGMENT_SIZE, Stratification.SIZE);

  private final ClosedCounts closed = new ClosedCounts(null, Resamples.REPORTED);

  @Test
  void sixPairsAreComparedInTheirOrder() {
    assertThat(found(Map.of()))
        .extracting(TraitComparison::trait, TraitComparison::first, TraitComparison::second)
        .containsExactly(
            tuple(PayOffDimension.STRATEGIC_FIT, "off_strategy", "aligned"),
            tuple(PayOffDimension.STRATEGIC_FIT, "neutral", "aligned"),
            tuple(PayOffDimension.OTHER_PROSPECTS, "0", "3+"),
            tuple(PayOffDimension.OTHER_PROSPECTS, "1–2", "3+"),
            tuple(PayOffDimension.DEAL_TYPE, "expansion", "new_business"),
            tuple(PayOffDimension.DEAL_TYPE, "renewal", "new_business"));
  }

  /** 12 of 40 against 28 of 40, twice, in strata of their own: a difference of −40 points. */
  @Test
  void likeIsComparedWithLikeInTheFinestStrata() {
    for (String segment : List.of("SMB", "Enterprise")) {
      deals(segment, "renewal", PayOffDimension.STRATEGIC_FIT, "off_strategy", 12, 40);
      deals(segment, "renewal", PayOffDimension.STRATEGIC_FIT, "aligned", 28, 40);
    }
    DealComparison fit = found(Map.of()).get(0).comparison().require();
    assertThat(fit.with()).extracting("count", "of").containsExactly(24L, 80L);
    assertThat(fit.without()).extracting("count", "of").containsExactly(56L, 80L);
    assertThat(fit.likeForLike().require().stratification())
        .isEqualTo(Stratification.SEGMENT_DEAL_TYPE_SIZE);
    assertThat(fit.likeForLike().require().difference().value()).isCloseTo(-0.4, within(1e-12));
    assertThat(fit.verdict()).isEqualTo(Verdict.LESS_OFTEN);
  }

  @Test
  void dealTypesAreNotComparedWithinDealTypes() {
    deals("SMB", "expansion", PayOffDimension.DEAL_TYPE, "expansion", 30, 40);
    deals("SMB", "new_business", PayOffDimension.DEAL_TYPE, "new_business", 10, 40);
    DealComparison type = found(Map.of()).get(4).comparison().require();
    assertThat(type.likeForLike().require().stratification())
        .isEqualTo(Stratification.SEGMENT_SIZE);
    assertThat(type.likeForLike().require().difference().value()).isEqualTo(0.5);
    assertThat(type.verdict()).isEqualTo(Verdict.MORE_OFTEN);
  }

  @Test
  void notNowDealsAndDealsWithoutTheTraitAreLeftOut() {
    deals("SMB", "renewal", PayOffDimension.STRATEGIC_FIT, Levels.NONE, 5, 9);
    closed.add(
        new ClosedDeal(
            "deal n",
            ClosedCounts.Answer.NOT_NOW,
            new DealStratum("SMB", "renewal", "small", 10),
            true,
            true,
            Map.of(PayOffDimension.STRATEGIC_FIT, "aligned")));
    DealComparison fit = found(Map.of()).get(0).comparison().require();
    assertThat(fit.with().of()).isZero();
    assertThat(fit.without().of()).isZero();
    assertThat(fit.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
  }

  @Test
  void aTraitThatIsNotExportedIsNotMeasured() {
    assertThat(
            found(Map.of(PayOffDimension.OTHER_PROSPECTS, "there is no column")).stream()
                .map(TraitComparison::comparison)
                .filter(each -> !each.isMeasured()))
        .containsExactly(Measured.not("there is no column"), Measured.not("there is no column"));
  }

  private List<TraitComparison> found(Map<PayOffDimension, String> missing) {
    return TraitComparisons.of(
        closed, missing, CANDIDATES, 10, ReportParameters.horizon("2026-09-30"));
  }

  private void deals(
      String segment, String type, PayOffDimension trait, String level, int won, int of) {
    for (int deal = 0; deal < of; deal++) {
      closed.add(
          new ClosedDeal(
              "deal " + segment + type + level + deal,
              ClosedCounts.Answer.YES,
              new DealStratum(segment, type, "small", 10),
              deal < won,
              true,
              Map.of(trait, level)));
    }
  }
}
