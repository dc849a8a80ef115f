package dev.hindsight.atrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.WrittenExports;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.plain.PlainRisk;
import dev.hindsight.plain.RandomRiskyCompany;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is at risk in random companies is what plain code of another hand says. */
class RiskAgreementTest {

  private static final int COMPANIES_EACH = 6;

  @ParameterizedTest
  @CsvSource({"2026-06-30, 1", "2025-11-20, 1", "2026-03-20, 2"})
  void isWhatItsDefinitionSays(LocalDate asOf, int fiscalYearStart) {
    long hits = 0;
    for (int seed = 0; seed < COMPANIES_EACH; seed++) {
      WrittenExports exports = RandomRiskyCompany.of(seed);
      AtRisk found = FoundRisks.in(exports, asOf, fiscalYearStart);
      Map<String, Map<String, Object>> plain =
          new PlainRisk(exports, asOf, fiscalYearStart).kinds();

      agrees(found.promises().require(), plain.get("promises"));
      agrees(found.customers().require(), plain.get("customers"));
      agrees(found.closes().require(), plain.get("closes"));
      agrees(found.refusals().require(), plain.get("refusals"));
      hits +=
          found.kinds().stream()
              .flatMap(kind -> kind.replayed().stream())
              .mapToLong(replayed -> replayed.listed().count())
              .sum();
    }
    assertThat(hits).isGreaterThan(50);
  }

  private static void agrees(RiskKind found, Map<String, Object> plain) {
    Map<String, Object> said = new LinkedHashMap<>(plain);
    double[] difference = (double[]) said.remove("difference");
    assertThat(found(found)).isEqualTo(said);
    Measured<Estimate> estimate = found.replayed().flatMap(Replayed::difference);
    assertThat(estimate.isMeasured()).isEqualTo(difference != null);
    if (difference != null) {
      assertThat(estimate.require().value()).isCloseTo(difference[0], within(1e-9));
      assertThat(estimate.require().lower()).isCloseTo(difference[1], within(1e-9));
      assertThat(estimate.require().upper()).isCloseTo(difference[2], within(1e-9));
    }
  }

  private static Map<String, Object> found(RiskKind kind) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("ids", kind.items().stream().map(RiskItem::id).toList());
    all.put("count", kind.count());
    all.put("first", kind.urgent());
    all.put("money", kind.money());
    all.put("withoutMoney", kind.withoutMoney());
    Map<String, String> bands = new TreeMap<>();
    kind.bands()
        .forEach(
            band ->
                bands.put(
                    band.label(),
                    band.count()
                        + " "
                        + band.money().stripTrailingZeros().toPlainString()
                        + " "
                        + said(band.like())));
    all.put("bands", bands);
    all.put("quarters", (long) kind.replayed().map(Replayed::quarters).require());
    all.put("listed", said(kind.replayed().map(Replayed::listed)));
    Measured<Rate> others = kind.replayed().flatMap(Replayed::others);
    if (others.isMeasured()) {
      all.put("others", said(others));
    }
    return all;
  }

  private static String said(Measured<Rate> rate) {
    return rate.isMeasured() ? rate.require().count() + "/" + rate.require().of() : "-";
  }
}
