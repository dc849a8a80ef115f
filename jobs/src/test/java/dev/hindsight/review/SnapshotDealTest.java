package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.history.KnownDeal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotDealTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  @Test
  void aDealIsKeptAsItWasKnown() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=no_decision amount=1.5 closed_at=2026-01-05",
                "deal_id=b outcome=won amount=7 closed_at=2026-10-01",
                "deal_id=c outcome=open")
            .rows(Requests.TABLE, "request_id=r deal_id=b requested_at=2026-01-01")
            .rows(Decisions.TABLE, "request_id=r decided_at=2026-01-01 decision=not_now");
    assertThat(lines(exports))
        .containsExactly(
            "{\"deal_id\":\"a\",\"outcome\":\"no_decision\",\"closed_at\":\"2026-01-05\",\"size\":1.5000,"
                + "\"decision_class\":\"no_request\"}",
            "{\"deal_id\":\"b\",\"outcome\":\"open\",\"size\":7.0000,\"decision_class\":\"not_now\"}",
            "{\"deal_id\":\"c\",\"outcome\":\"open\",\"decision_class\":\"no_request\"}");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    SnapshotDeal deal =
        new SnapshotDeal(
            "d\"\\\u0001\u2028ü\ud83d\ude00/'\n",
            "won",
            LocalDate.parse("2026-01-05"),
            new BigDecimal("123456789012345678901234.5678"),
            "yes");
    assertThat(deal.line())
        .startsWith("{\"deal_id\":\"d\\\"\\\\\\u0001\u2028ü\ud83d\ude00/'\\n\",")
        .contains("\"size\":123456789012345678901234.5678,");
    assertThat(SnapshotDeal.read(deal.line())).isEqualTo(deal);
    SnapshotDeal bare = new SnapshotDeal("d", "open", null, null, "no_request");
    assertThat(SnapshotDeal.read(bare.line())).isEqualTo(bare);
    SnapshotDeal free = new SnapshotDeal("d", "open", null, new BigDecimal("0.0000"), "mixed");
    assertThat(free.line()).contains("\"size\":0.0000,");
    assertThat(SnapshotDeal.read(free.line())).isEqualTo(free);
  }

  @Test
  void whatALaterVersionAddsIsLeftOut() {
    assertThat(
            SnapshotDeal.read(
                "{\"deal_id\":\"d\",\"more\":{\"a\":[1]},\"outcome\":\"open\",\"size\":null,"
                    + "\"decision_class\":\"yes\"}"))
        .isEqualTo(new SnapshotDeal("d", "open", null, null, "yes"));
  }

  @Test
  void aLineThatIsNoDealIsRefused() {
    for (String line : List.of("", "{\"deal_id\":\"d\",", "{\"outcome\":\"open\"}")) {
      assertThatThrownBy(() -> SnapshotDeal.read(line))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Invalid deal: " + line);
    }
  }

  private static List<String> lines(WrittenExports exports) {
    return exports.histories().deals(exports.basis(PERIOD, "USD")).stream()
        .filter(KnownDeal::exists)
        .map(deal -> SnapshotDeal.of(deal).line())
        .toList();
  }
}
