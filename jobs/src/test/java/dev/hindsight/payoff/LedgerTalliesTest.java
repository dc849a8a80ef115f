package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.TradeOffCompany;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is counted and summed of the ledger, over {@link TradeOffCompany}. */
class LedgerTalliesTest {

  private final WrittenExports written = TradeOffCompany.written();
  private final FoundPayOff found =
      new FoundPayOff(
              written,
              TradeOffCompany.basis(written),
              TradeOffCompany.sizeBands(),
              ReportParameters.fiscalYearFrom(1))
          .from(50);

  @Test
  void orderAndGroupingOfWhatIsCountedDoNotMatter() {
    TallyLaws.hold(
        () -> new LedgerCounts(found.basis()),
        found.tradeOffs(),
        counts ->
            List.of(
                counts.managers(),
                counts.like(),
                counts.strata(),
                counts.promises(),
                counts.displacing(),
                counts.exposing(),
                List.of(counts.tradeOffs(), counts.withoutEffort()),
                List.of(counts.displacedUnits(), counts.strayRequests(), counts.strayUnits())));
  }

  @Test
  void orderAndGroupingOfWhatIsSummedDoNotMatter() {
    PayOffFindings findings = found.counted().require();
    TallyLaws.hold(findings::sums, found.valued(findings), findings::payOff);
  }

  @Test
  void whatFallsOnARequestThatIsNotExportedIsAStray() {
    List<TradeOffHistory> elsewhere =
        found.tradeOffs().stream()
            .map(
                each ->
                    new TradeOffHistory(without(each), each.costs(), Map.of(), Optional.empty()))
            .toList();
    LedgerCounts counts = new LedgerCounts(found.basis());
    elsewhere.forEach(counts::accept);
    assertThat(counts.tradeOffs()).isZero();
    assertThat(counts.strayRequests()).isEqualTo(3);
    assertThat(counts.strayUnits()).isEqualTo(2_400_000);
  }

  private static DealHistory without(TradeOffHistory history) {
    return new DealHistory(history.deal().dealId(), Optional.empty(), List.of());
  }

  @Test
  void beyondWhatIsShownThereAreTheLatestOfTheWindow() {
    assertThat(found.showing(12).findings().require().ledger().isWhole()).isTrue();
    Ledger ledger = found.showing(11).findings().require().ledger();
    assertThat(ledger.total()).isEqualTo(12);
    assertThat(ledger.rows())
        .extracting(TradeOff::requestId)
        .containsExactly("RY3", "RY2", "RN4", "RY4b", "RY4a");
    assertThat(found.showing(2).findings().require().ledger().rows())
        .extracting(TradeOff::requestId)
        .containsExactly("RY3", "RY2");
  }

  @Test
  void accountsHaveTheirNames() {
    assertThat(written.written(Accounts.TABLE)).anyMatch(row -> row.containsKey("account_name"));
    TradeOffHistory named =
        found.tradeOffs().stream()
            .filter(each -> each.deal().dealId().equals("Y1"))
            .map(
                each ->
                    new TradeOffHistory(
                        each.deal(), each.costs(), Map.of("c1", "First"), Optional.empty()))
            .findFirst()
            .orElseThrow();
    TradeOff tradeOff =
        found.counted().require().tradeOffs().of(DecidedRequests.of(named, found.basis()).get(0));
    assertThat(tradeOff.accountId()).isEqualTo("c1");
    assertThat(tradeOff.accountName()).isEqualTo("First");
  }
}
