package dev.hindsight.churn.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which months count as how many quarters from a displacement. */
class EventTallyTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final WrittenExports exports = new WrittenExports();

  @Test
  void theMonthOfTheDisplacementIsOnNeitherSide() {
    customer("2020-01-01", "");
    waits("i", "2024-01-01");
    displaced("i", "2025-06-10");

    assertThat(months())
        .isEqualTo(Map.of(0, 5L, -4, 3L, -3, 3L, -2, 3L, -1, 3L, 1, 3L, 2, 3L, 3, 3L, 4, 3L));
  }

  @Test
  void aDisplacementOnTheFirstOfAMonthIsFollowedByThatMonth() {
    customer("2020-01-01", "");
    waits("i", "2026-01-01");
    displaced("i", "2026-04-01");

    assertThat(months()).isEqualTo(Map.of(-1, 3L, 1, 3L, 2, 3L));
  }

  /** Else all that are counted before a displacement would have had to stay until then. */
  @Test
  void whoLeavesBeforeTheDisplacementIsCountedBefore() {
    customer("2020-01-01", "churned_at=2025-02-20");
    waits("i", "2024-09-01");
    displaced("i", "2025-06-10");

    assertThat(months()).isEqualTo(Map.of(-3, 3L, -2, 3L));
    assertThat(left()).isEqualTo(Map.of(-2, 1L));
  }

  /** It had to stay until it began to wait, so that the months before are no months before. */
  @Test
  void whatACustomerWaitsForOnlyLaterTellsNothingOfItsMonths() {
    customer("2020-01-01", "");
    waits("i", "2025-01-01");
    waits("j", "2025-11-01");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i delivered_at=2026-01-01");
    displaced("j", "2026-02-10");

    assertThat(months()).isEqualTo(Map.of(0, 10L, -1, 3L, 1, 3L, 2, 3L, 3, 1L));
  }

  @Test
  void whoBeginsToWaitLaterIsCountedFromTheItemsDisplacement() {
    customer("2020-01-01", "");
    waits("i", "2026-03-20");
    displaced("i", "2025-12-01");

    assertThat(months()).isEqualTo(Map.of(2, 2L, 3, 3L, 4, 1L));
  }

  @Test
  void ofSeveralItemsTheNextAndTheFirstCount() {
    customer("2020-01-01", "");
    waits("i", "2025-07-01");
    waits("j", "2025-07-01");
    displaced("i", "2026-01-01");
    displaced("j", "2026-07-01");

    assertThat(months()).isEqualTo(Map.of(-2, 3L, -1, 3L, 1, 3L, 2, 3L, 3, 3L));
  }

  @Test
  void whoWasExposedBeforeIsNotOneOfThoseForWhomThereIsNothingYet() {
    customer("2020-01-01", "");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i delivered_at=2025-10-01");
    waits("i", "2025-01-01");
    displaced("i", "2025-06-01");
    waits("j", "2025-01-01");

    assertThat(months()).isEqualTo(Map.of(-2, 2L, -1, 3L, 1, 3L, 2, 1L));
  }

  private void customer(String since, String more) {
    exports.rows(
        Accounts.TABLE,
        "account_id=a customer_since=%s segment=SMB arr=9 %s".formatted(since, more).strip());
  }

  private void waits(String item, String since) {
    exports.rows(
        Waiting.TABLE, "account_id=a roadmap_item_id=%s waiting_since=%s".formatted(item, since));
  }

  private void displaced(String item, String day) {
    exports.rows(
        Displacements.TABLE,
        "request_id=r%s roadmap_item_id=%s displaced_at=%s".formatted(item, item, day));
  }

  private Map<Integer, Long> months() {
    Map<Integer, Long> months = new TreeMap<>();
    tally().counts().forEach(each -> months.merge(each.quarter(), each.months(), Long::sum));
    return months;
  }

  private Map<Integer, Long> left() {
    Map<Integer, Long> left = new TreeMap<>();
    tally().counts().stream()
        .filter(each -> each.left() > 0)
        .forEach(each -> left.merge(each.quarter(), each.left(), Long::sum));
    return left;
  }

  private EventTally tally() {
    for (String item : new String[] {"i", "j"}) {
      boolean isThere =
          exports.written(RoadmapItems.TABLE).stream()
              .anyMatch(row -> row.get("roadmap_item_id").equals(item));
      if (!isThere) {
        exports.rows(RoadmapItems.TABLE, "roadmap_item_id=" + item);
      }
    }
    EventTally tally =
        new EventTally(PERIOD.trendMonths(), Measured.not("nobody has an `arr` here"), Levels.ALL);
    exports.histories().customers(exports.basis(PERIOD, "USD")).forEach(tally::accept);
    return tally;
  }
}
