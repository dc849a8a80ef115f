package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.TradeOffCompany;
import org.junit.jupiter.api.Test;

/** What was found is the same, to the last digit, however the rows are spread. */
class PayOffPartitionsTest {

  @Test
  void sevenPartsGiveWhatOneGives() {
    assertThat(found(7)).isEqualTo(found(1));
  }

  private static PayOff found(int parts) {
    WrittenExports written = TradeOffCompany.written();
    return new FoundPayOff(
            written,
            TradeOffCompany.basis(written),
            TradeOffCompany.sizeBands(),
            ReportParameters.fiscalYearFrom(1))
        .in(parts)
        .findings()
        .require();
  }
}
