package dev.hindsight.history.passes;

import dev.hindsight.history.Entry;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.history.TradeOffMerge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A trade-off, or what rode along with the costs of trade-offs. It never leaves its task.
 *
 * @param tradeOff the trade-off; null for a rider
 * @param rider the bytes of a rider; null for a trade-off
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record RiddenTradeOff(TradeOffHistory tradeOff, byte[] rider) {

  /**
   * Deals beside their costs, followed by the riders: all costs have come by when the last
   * trade-off is made.
   */
  static Iterator<RiddenTradeOff> of(Iterator<Entry> deals, Iterator<Entry> costs, int reviews) {
    Deque<byte[]> riders = new ArrayDeque<>();
    TradeOffMerge merged = new TradeOffMerge(deals, Rider.without(costs, riders::add), reviews);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return merged.hasNext() || !riders.isEmpty();
      }

      @Override
      public RiddenTradeOff next() {
        if (merged.hasNext()) {
          return new RiddenTradeOff(merged.next(), null);
        }
        if (riders.isEmpty()) {
          throw new NoSuchElementException();
        }
        return new RiddenTradeOff(null, riders.remove());
      }
    };
  }
}
