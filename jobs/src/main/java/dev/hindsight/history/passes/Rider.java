package dev.hindsight.history.passes;

import dev.hindsight.exports.Serialized;
import dev.hindsight.history.Domain;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Key;
import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A tally that rides through a shuffle as one entry more: what a stage counts needs no job of its
 * own, and is counted once however often a task is tried.
 */
final class Rider {

  private static final int KIND = 0;

  private Rider() {}

  /** Entries, followed by what was counted while they were made. */
  static Iterator<Entry> after(Iterator<Entry> entries, Supplier<? extends Serializable> counted) {
    return new Iterator<>() {
      private boolean ended;

      @Override
      public boolean hasNext() {
        return entries.hasNext() || !ended;
      }

      @Override
      public Entry next() {
        if (entries.hasNext()) {
          return entries.next();
        }
        if (ended) {
          throw new NoSuchElementException();
        }
        ended = true;
        return new Entry(
            Key.of(Domain.FINDINGS, "", KIND, new byte[0]), Serialized.bytes(counted.get()));
      }
    };
  }

  /** Entries without riders, which are told as they come by. */
  static Iterator<Entry> without(Iterator<Entry> entries, Consumer<byte[]> rider) {
    return new Iterator<>() {
      private Entry next;

      @Override
      public boolean hasNext() {
        while (next == null && entries.hasNext()) {
          Entry entry = entries.next();
          if (isRider(entry)) {
            rider.accept(entry.value());
          } else {
            next = entry;
          }
        }
        return next != null;
      }

      @Override
      public Entry next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Entry given = next;
        next = null;
        return given;
      }
    };
  }

  static boolean isRider(Entry entry) {
    return Key.domain(entry.key()) == Domain.FINDINGS && Key.kind(entry.key()) == KIND;
  }
}
