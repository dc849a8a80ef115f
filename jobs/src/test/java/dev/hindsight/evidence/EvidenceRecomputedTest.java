package dev.hindsight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.evidence.Evidence.AmountChanges;
import dev.hindsight.findings.evidence.Evidence.Candidates;
import dev.hindsight.findings.evidence.Evidence.Slippage;
import dev.hindsight.findings.evidence.Evidence.Slips;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.plain.PlainCalendar;
import dev.hindsight.plain.PlainCompany;
import dev.hindsight.plain.PlainEvidence;
import dev.hindsight.plain.RandomPressedCompany;
import dev.hindsight.plain.ReadSampleData;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools have kept, recomputed from the rows. */
@ExtendWith(LocalSpark.class)
class EvidenceRecomputedTest {

  /** What a review finds in exports. */
  private record Found(WrittenExports exports, LocalDate asOf) {

    ReviewPeriod period() {
      return ReviewPeriod.of(new FiscalCalendar(1), asOf);
    }

    List<KnownDeal> deals() {
      return exports.histories().deals(exports.basis(period(), "USD"));
    }

    ChangeTally changes() {
      ChangeTally tally = new ChangeTally(Levels.ALL);
      deals().forEach(tally::accept);
      return tally;
    }

    Slippage slippage() {
      return changes().slippage(Optional.empty(), 10).require();
    }

    Map<String, String> slips() {
      Map<String, String> slips = new TreeMap<>();
      slips.put("all", said(slippage().all()));
      slippage()
          .byAnswer()
          .forEach(each -> slips.put(Vocabularies.word(each.decisionClass()), said(each.slips())));
      return slips;
    }

    String amounts() {
      AmountChanges amounts = changes().amounts().require();
      return List.of(amounts.stated(), amounts.kept(), amounts.closing())
          + " "
          + said(amounts.raisedByRequest(), amounts.loweredByRequest())
          + " "
          + said(amounts.raisedByClose(), amounts.loweredByClose());
    }

    Candidates candidates(int days) {
      YesDays yeses = new YesDays();
      deals().forEach(yeses::accept);
      CandidateTally tally = new CandidateTally(yeses, period(), days);
      exports.histories().plans().forEach(tally::accept);
      return tally.candidates();
    }

    PlainEvidence plain() {
      return new PlainEvidence(new PlainCompany(exports, new PlainCalendar(asOf, 1)));
    }
  }

  private static String said(Slips slips) {
    return slips.slipped().count()
        + "/"
        + slips.slipped().of()
        + " "
        + slips.moves()
        + " "
        + (slips.medianDays().isMeasured() ? slips.medianDays().require().value() : "none")
        + " "
        + slips.afterAnswer().count()
        + "/"
        + slips.afterAnswer().of();
  }

  private static List<Long> said(Rate raised, Rate lowered) {
    return List.of(raised.count(), lowered.count(), raised.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-30", "2026-06-30", "2026-02-11"})
  void changesOfRandomDeals(String asOf) {
    for (int seed = 0; seed < 6; seed++) {
      Found found = new Found(RandomPressedCompany.of(seed), LocalDate.parse(asOf));

      assertThat(found.slips()).isEqualTo(found.plain().slips());
      assertThat(found.amounts()).isEqualTo(found.plain().amounts());
    }
  }

  @Test
  void theMadeUpCompany(JavaSparkContext spark) throws IOException {
    Found found = new Found(ReadSampleData.written(spark), ReadSampleData.AS_OF);

    assertThat(found.slips()).isEqualTo(found.plain().slips());
    assertThat(found.amounts()).isEqualTo(found.plain().amounts());
    for (int days : new int[] {2, 30}) {
      assertThat(found.candidates(days).rows())
          .extracting(
              each ->
                  each.requestId()
                      + " "
                      + each.roadmapItemId()
                      + " "
                      + each.displacedAt()
                      + " → "
                      + each.newDate())
          .containsExactlyInAnyOrderElementsOf(found.plain().candidates(days));
    }
    assertThat(found.candidates(2).rows()).isNotEmpty();
    Estimate slipped = found.slippage().all().slipped().estimate().require();
    double planted = ReadSampleData.truth().get("slipped").get(1).get("share").asDouble();
    assertThat(planted).isBetween(slipped.lower(), slipped.upper());
  }
}
