package dev.hindsight.history.passes;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.history.CostListener;
import dev.hindsight.history.CostMeeting;
import dev.hindsight.history.DatedDisplacement;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Exposure;
import dev.hindsight.history.ItemCost;
import dev.hindsight.history.Meeting;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is told of displaced items to whoever listens, one thing at a time. It never leaves its
 * task.
 *
 * @param listening hears it
 */
public record Told(Consumer<CostListener> listening) {

  /** Lets a listener hear it. */
  public void to(CostListener listener) {
    listening.accept(listener);
  }

  /** All that is told of items. */
  static Iterator<Told> of(Iterator<Entry> items, List<ReviewBasis> reviews) {
    Recorder recorder = new Recorder();
    CostMeeting meeting = new CostMeeting(reviews, recorder);
    return Meeting.of(
        items,
        new Meeting<>() {
          @Override
          public void accept(Entry entry, Consumer<Told> out) {
            recorder.out = out;
            meeting.accept(entry, ignored -> {});
          }

          @Override
          public void end(Consumer<Told> out) {
            recorder.out = out;
            meeting.end(ignored -> {});
          }
        });
  }

  private static final class Recorder implements CostListener {
    private Consumer<Told> out;

    @Override
    public void left(int review, String roadmapItemId, Exposure exposure) {
      out.accept(new Told(listener -> listener.left(review, roadmapItemId, exposure)));
    }

    @Override
    public void exposed(int review, ItemCost item) {
      out.accept(new Told(listener -> listener.exposed(review, item)));
    }

    @Override
    public void undated(DatedDisplacement displacement) {
      out.accept(new Told(listener -> listener.undated(displacement)));
    }
  }
}
