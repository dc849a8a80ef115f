package dev.hindsight.evidence;

import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.evidence.Evidence.AmountChanges;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.changes.DealTimeline;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Where the sizes of closed deals come from, and how their amounts were changed. */
final class AmountCounts implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String NONE = "no such deal has both amounts";

  private long stated;
  private long kept;
  private long closing;
  private final Changed byRequest = new Changed();
  private final Changed byClose = new Changed();

  /** Amounts that became greater, smaller, and all. */
  private static final class Changed implements Serializable {
    private static final long serialVersionUID = 1;
    private long raised;
    private long lowered;
    private long all;

    void accept(BigDecimal before, BigDecimal after) {
      raised += after.compareTo(before) > 0 ? 1 : 0;
      lowered += after.compareTo(before) < 0 ? 1 : 0;
      all++;
    }

    void combine(Changed other) {
      raised += other.raised;
      lowered += other.lowered;
      all += other.all;
    }
  }

  void accept(KnownDeal closed) {
    DealTimeline timeline = closed.timeline();
    LocalDate opened = closed.deal().openedAt();
    Optional<BigDecimal> atOpening = timeline.amountAtOpening(opened);
    if (closed.deal().expectedAmount() != null) {
      stated++;
    } else if (atOpening.isPresent()) {
      kept++;
    } else if (closed.size() != null) {
      closing++;
    }
    Optional<BigDecimal> asked = askedAt(closed).flatMap(timeline::amountOn);
    if (asked.isPresent()) {
      atOpening.ifPresent(amount -> byRequest.accept(amount, asked.get()));
      if (closed.isWon()) {
        byClose.accept(asked.get(), closed.deal().amount());
      }
    }
  }

  /** The day of the first request, where it lies before the close. */
  private static Optional<LocalDate> askedAt(KnownDeal closed) {
    return closed.requests().stream()
        .map(each -> each.request().requestedAt())
        .min(Comparator.naturalOrder())
        .filter(day -> day.isBefore(closed.deal().closedAt()));
  }

  void combine(AmountCounts other) {
    stated += other.stated;
    kept += other.kept;
    closing += other.closing;
    byRequest.combine(other.byRequest);
    byClose.combine(other.byClose);
  }

  /** Whether any deal has an amount that was kept. */
  boolean isAnyKept() {
    return kept + byRequest.all > 0;
  }

  AmountChanges changes() {
    return new AmountChanges(
        stated,
        kept,
        closing,
        Shares.rate(byRequest.raised, byRequest.all, NONE),
        Shares.rate(byRequest.lowered, byRequest.all, NONE),
        Shares.rate(byClose.raised, byClose.all, NONE),
        Shares.rate(byClose.lowered, byClose.all, NONE));
  }
}
