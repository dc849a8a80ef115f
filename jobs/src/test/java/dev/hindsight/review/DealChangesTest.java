package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.review.DealChanges.Pair;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DealChangesTest {

  private static final SnapshotDeal WON = deal("won", "2026-01-05", "5.0000", "yes");
  private static final SnapshotDeal OPEN = deal("open", null, "5.0000", "yes");

  @Test
  void aDealThatIsKnownAlikeIsNoChange() {
    assertThat(changes(WON, WON)).isEmpty();
    assertThat(changes(OPEN, OPEN)).isEmpty();
    assertThat(changes(OPEN, deal("open", null, null, "yes"))).isEmpty();
    assertThat(
            changes(
                deal("lost", "2026-01-05", "0.0000", "yes"),
                deal("lost", "2026-01-05", null, "yes")))
        .isEmpty();
    SnapshotDeal unknown = deal("won", null, null, null);
    assertThat(changes(unknown, unknown)).isEmpty();
  }

  @Test
  void eachWayToDifferIsCounted() {
    assertThat(changes(OPEN, WON))
        .containsExactly("deals closed by then that were still open in the exports");
    assertThat(changes(WON, OPEN))
        .containsExactly("deals that were closed then and are open on that day now");
    assertThat(changes(WON, deal("lost", "2026-01-06", "6.0000", "never")))
        .containsExactly(
            "deals whose outcome was corrected",
            "deals whose closing day was corrected",
            "deals whose amount, or its exchange rate, was corrected",
            "deals with another answer");
    assertThat(changes(WON, deal("won", "2026-01-05", null, "yes")))
        .containsExactly("deals whose amount, or its exchange rate, was corrected");
    assertThat(changes(OPEN, deal("open", null, "5.0000", "mixed")))
        .containsExactly("deals with another answer");
    assertThat(changes(null, WON)).containsExactly("deals that came in late");
    assertThat(changes(OPEN, null)).containsExactly("deals that are gone from the exports");
  }

  @Test
  void theFirstFiveDealsAreNamed() {
    DealChanges changes = new DealChanges();
    for (String id : List.of("g", "f", "e", "d", "c", "b")) {
      changes.accept(
          new Pair(Optional.empty(), Optional.of(new SnapshotDeal(id, "open", null, null, "yes"))));
    }
    assertThat(changes.causes())
        .containsExactly(new Cause("deals that came in late", 6, List.of("b", "c", "d", "e", "f")));
  }

  @Test
  void itIsATally() {
    Random random = new Random(1);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Optional<SnapshotDeal> was = i % 7 == 0 ? Optional.empty() : Optional.of(any(i, random));
      pairs.add(
          new Pair(was, i % 7 > 0 && i % 5 == 0 ? Optional.empty() : Optional.of(any(i, random))));
    }
    TallyLaws.hold(DealChanges::new, pairs, DealChanges::causes);
  }

  private static SnapshotDeal any(int id, Random random) {
    boolean open = random.nextInt(3) == 0;
    return new SnapshotDeal(
        "d" + id,
        open ? "open" : random.nextBoolean() ? "won" : "lost",
        open ? null : LocalDate.EPOCH.plusDays(random.nextInt(2)),
        BigDecimal.valueOf(random.nextInt(2), 4),
        random.nextBoolean() ? "yes" : "never");
  }

  private static List<String> changes(SnapshotDeal was, SnapshotDeal is) {
    DealChanges changes = new DealChanges();
    changes.accept(new Pair(Optional.ofNullable(was), Optional.ofNullable(is)));
    return changes.causes().stream().map(Cause::what).toList();
  }

  private static SnapshotDeal deal(
      String outcome, String closedAt, String size, String decisionClass) {
    return new SnapshotDeal(
        "d",
        outcome,
        closedAt == null ? null : LocalDate.parse(closedAt),
        size == null ? null : new BigDecimal(size),
        decisionClass);
  }
}
