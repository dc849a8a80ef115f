package dev.hindsight.churn;

import dev.hindsight.comparing.Overturning;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.stats.EValue;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.survival.RateRatio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rate ratio comes to where like customers need not be alike in one trait. */
final class ChurnTraits {

  private ChurnTraits() {}

  static Measured<LeftOut> strongest(List<PanelCounts> panel, Measured<Estimate> rateRatio) {
    return rateRatio.flatMap(
        ratio ->
            Overturning.strongest(
                Stream.of(RecordedTrait.SEGMENT, RecordedTrait.ARR_BAND, RecordedTrait.QUARTER)
                    .flatMap(trait -> without(panel, trait, ratio.value()).stream())));
  }

  private static Optional<LeftOut> without(
      List<PanelCounts> panel, RecordedTrait trait, double ratio) {
    return RateRatio.mantelHaenszel(
            ChurnRates.strata(panel.stream().map(each -> without(each, trait)).toList()))
        .map(Effect::ratio)
        .map(other -> new LeftOut(trait, other.value(), EValue.of(other.value() / ratio)));
  }

  private static PanelCounts without(PanelCounts counts, RecordedTrait trait) {
    AccountStratum stratum = counts.stratum();
    return switch (trait) {
      case SEGMENT -> counts.in(new AccountStratum("", stratum.arrBand()), counts.quarter());
      case ARR_BAND -> counts.in(new AccountStratum(stratum.segment(), ""), counts.quarter());
      case QUARTER -> counts.in(stratum, LocalDate.EPOCH);
      case DEAL_TYPE, SIZE_BAND ->
          throw new IllegalArgumentException("Invalid trait of a customer: " + trait);
    };
  }
}
