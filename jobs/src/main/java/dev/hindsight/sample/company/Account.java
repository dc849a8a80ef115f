package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An account, what it waits for and whether it left.
 *
 * @param customerSince empty: a prospect
 */
public record Account(
    AccountFrame frame,
    Optional<LocalDate> customerSince,
    List<Wait> waits,
    Optional<Churn> churn) {

  /** How long a displacement is held against the company, in days. */
  static final int EXPOSURE_DAYS = 365;

  /** One item that it waits for. */
  public record Wait(RoadmapItem item, LocalDate since) {

    boolean lasts(LocalDate day) {
      return !since.isAfter(day) && !item.isDelivered(day);
    }

    /** Whether the item, having been pushed out, exposes the account on a day. */
    public boolean exposes(LocalDate day) {
      if (!lasts(day) || item.displacedAt().isEmpty()) {
        return false;
      }
      LocalDate displaced = item.displacedAt().get();
      LocalDate start = displaced.isAfter(since) ? displaced : since;
      return !start.isAfter(day) && day.isBefore(start.plusDays(EXPOSURE_DAYS));
    }
  }

  /**
   * It left.
   *
   * @param named the item that it named when it left
   */
  public record Churn(LocalDate day, String reason, Optional<RoadmapItem> named) {}

  public Account {
    waits = List.copyOf(waits);
  }

  public boolean isExposed(LocalDate day) {
    return waits.stream().anyMatch(wait -> wait.exposes(day));
  }

  public boolean isWaiting(LocalDate day) {
    return waits.stream().anyMatch(wait -> wait.lasts(day));
  }

  /** The same account, knowing how it left; it waits for nothing from then on. */
  Account left(Churn how) {
    List<Wait> before = waits.stream().filter(wait -> wait.since().isBefore(how.day())).toList();
    return new Account(frame, customerSince, before, Optional.of(how));
  }
}
