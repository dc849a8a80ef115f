package dev.hindsight.agenda;

import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What trade-offs come to together, of 300 settled yeses and as many refusals. */
final class FoundPayOff {

  private static final Measured<Estimate> NOT_ASKED = Measured.not("not asked");
  private static final long REQUESTS = 300;

  private FoundPayOff() {}

  /**
   * Totals.
   *
   * @param net of what was given
   * @param forgone by what was refused
   */
  static PayOff of(Estimate net, Estimate forgone) {
    Rate won = Shares.rate(1, 4, "none");
    PayOffLevel given = level("given", NOT_ASKED, Measured.of(net));
    return new PayOff(
        LocalDate.parse("2023-10-01"),
        LocalDate.parse("2026-09-30"),
        won,
        won,
        Measured.not("not asked"),
        NOT_ASKED,
        NOT_ASKED,
        given,
        given,
        level("refused", Measured.of(forgone), NOT_ASKED),
        List.of(),
        List.of(),
        List.of(),
        Measured.not("not asked"),
        new Ledger(0, List.of()),
        List.of());
  }

  private static PayOffLevel level(
      String name, Measured<Estimate> forgone, Measured<Estimate> net) {
    return new PayOffLevel(name, total(REQUESTS, forgone, net), total(0, NOT_ASKED, NOT_ASKED));
  }

  private static NetTotal total(long requests, Measured<Estimate> forgone, Measured<Estimate> net) {
    return new NetTotal(
        requests,
        0,
        0,
        0,
        Shares.rate(0, requests, "none"),
        BigDecimal.ZERO,
        NOT_ASKED,
        NOT_ASKED,
        NOT_ASKED,
        forgone,
        net);
  }
}
