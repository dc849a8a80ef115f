package dev.hindsight.history;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.RoadmapItem;
import dev.hindsight.exports.contract.Wait;
import dev.hindsight.exports.rows.RowBytes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells accounts which items they wait for, when each was delivered, and when it was first
 * displaced. An item that everybody waits for is held in no list.
 */
public final class WaitMeeting implements Meeting<Entry> {

  private final List<LocalDate> asOf;
  private byte[] group;
  private RoadmapItem item;
  private List<LocalDate> firstDisplaced;

  /**
   * The meeting.
   *
   * @param reviews what is known by each of the reviews that are made together
   */
  public WaitMeeting(List<ReviewBasis> reviews) {
    asOf = reviews.stream().map(each -> each.period().asOf()).toList();
  }

  @Override
  public void accept(Entry entry, Consumer<Entry> out) {
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      group = entry.key();
      item = null;
      firstDisplaced = new ArrayList<>(Arrays.asList(new LocalDate[asOf.size()]));
    }
    switch (Key.kind(entry.key())) {
      case Routing.OWN -> item = RowBytes.read(RoadmapItem.class, entry.value());
      case Routing.DISPLACED -> displaced(DatedDisplacement.read(entry.value()));
      case Routing.WAIT -> {
        if (item != null) {
          out.accept(wait(RowBytes.read(Wait.class, entry.value())));
        }
      }
      default -> {}
    }
  }

  private void displaced(DatedDisplacement displacement) {
    for (int review = 0; review < asOf.size(); review++) {
      LocalDate first = firstDisplaced.get(review);
      LocalDate day = displacement.dayKnownOn(asOf.get(review)).orElse(first);
      if (first == null || day.isBefore(first)) {
        firstDisplaced.set(review, day);
      }
    }
  }

  private Entry wait(Wait wait) {
    ItemWait of =
        new ItemWait(wait.roadmapItemId(), wait.waitingSince(), item.deliveredAt(), firstDisplaced);
    return new Entry(
        Key.of(
            Domain.ACCOUNTS, wait.accountId(), AccountMeeting.WAIT, Key.order(of.roadmapItemId())),
        of.bytes());
  }

  @Override
  public void end(Consumer<Entry> out) {}
}
