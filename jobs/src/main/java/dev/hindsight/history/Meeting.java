package dev.hindsight.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * What is done where the entries of a group meet. They are accepted one after the other, sorted by
 * their keys, so that a group need not fit in memory.
 *
 * @param <T> what comes of it
 */
public interface Meeting<T> {

  /** Accepts the next entry. */
  void accept(Entry entry, Consumer<T> out);

  /** There are no more entries. */
  void end(Consumer<T> out);

  /** What comes of sorted entries, as it is asked for. */
  static <T> Iterator<T> of(Iterator<Entry> sorted, Meeting<T> meeting) {
    Deque<T> made = new ArrayDeque<>();
    return new Iterator<>() {
      private boolean ended;

      @Override
      public boolean hasNext() {
        while (made.isEmpty() && sorted.hasNext()) {
          meeting.accept(sorted.next(), made::add);
        }
        if (made.isEmpty() && !ended) {
          ended = true;
          meeting.end(made::add);
        }
        return !made.isEmpty();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return made.remove();
      }
    };
  }
}
