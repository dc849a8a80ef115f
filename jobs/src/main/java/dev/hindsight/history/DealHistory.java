package dev.hindsight.history;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.FieldChange;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.changes.DealTimeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deal with its requests and changes. Of a deal that is not exported each request is a history of
 * its own.
 *
 * @param dealId the deal, as its requests name it
 * @param deal the deal itself; empty where it is not exported, or not known
 * @param requests its requests, by identifier
 * @param changes what was changed in it, in the order of the files
 */
public record DealHistory(
    String dealId, Optional<Deal> deal, List<RequestHistory> requests, List<FieldChange> changes) {

  public DealHistory {
    requests = List.copyOf(requests);
    changes = List.copyOf(changes);
  }

  /** A deal of whose changes nothing is exported. */
  public DealHistory(String dealId, Optional<Deal> deal, List<RequestHistory> requests) {
    this(dealId, deal, requests, List.of());
  }

  /**
   * The deal as it was known on a day: one opened later does not exist, one closed later is open,
   * and an open deal has no {@code closed_at}, which there is a plan. Of a deal that was not closed
   * by then, or not for good, the changes say what it was.
   */
  public DealHistory knownOn(LocalDate asOf) {
    return new DealHistory(
        dealId,
        deal.filter(each -> each.openedAt() == null || !each.openedAt().isAfter(asOf))
            .map(each -> isClosed(asOf, each) ? each : before(asOf, each)),
        requests.stream().flatMap(each -> each.knownOn(asOf).stream()).toList(),
        changes.stream().filter(each -> !each.changedAt().day().isAfter(asOf)).toList());
  }

  // A close that was only entered later counts by its day all the same.
  private static boolean isClosed(LocalDate asOf, Deal deal) {
    return deal.outcome() != DealOutcome.OPEN
        && deal.closedAt() != null
        && !deal.closedAt().isAfter(asOf);
  }

  /** A deal that is not closed by a day, without what was changed in it after. */
  private Deal before(LocalDate asOf, Deal deal) {
    DealTimeline timeline = DealTimeline.of(changes);
    DealOutcome outcome =
        timeline.stage().hasChangedAfter(asOf)
            ? timeline.outcomeOn(asOf).orElse(DealOutcome.OPEN)
            : DealOutcome.OPEN;
    boolean open = outcome == DealOutcome.OPEN;
    BigDecimal amount =
        timeline.amount().hasChangedAfter(asOf)
            ? timeline.amountOn(asOf).orElse(open ? null : deal.amount())
            : deal.amount();
    return deal.ended(outcome, amount, open ? null : closeKnownOn(asOf, timeline));
  }

  /** Without a day that had come by then, it was closed with its stage. */
  private static LocalDate closeKnownOn(LocalDate asOf, DealTimeline timeline) {
    return timeline
        .closeOn(asOf)
        .filter(day -> !day.isAfter(asOf))
        .or(() -> timeline.stage().lastDayUpTo(asOf))
        .orElse(asOf);
  }

  /** Reads what {@link DealMeeting} wrote. */
  public static DealHistory read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    String dealId = in.readText();
    Optional<Deal> deal =
        in.readBoolean()
            ? Optional.of(RowBytes.read(Deal.class, in.readBytes()))
            : Optional.empty();
    List<FieldChange> changes = RowBytes.readAll(FieldChange.class, in);
    List<RequestHistory> requests = new ArrayList<>();
    while (in.hasMore()) {
      requests.add(RequestHistory.read(new ByteReader(in.readBytes())));
    }
    return new DealHistory(dealId, deal, requests, changes);
  }
}
