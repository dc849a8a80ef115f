package dev.hindsight.history;

import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;

/**
 * What an earlier report kept of a deal.
 *
 * @param dealId the deal
 * @param kept what was kept, in the words of whoever kept it
 */
public record PublishedDeal(String dealId, String kept) {

  /** On its way to the deal as it is today. */
  public Entry entry() {
    return new Entry(
        Key.of(Domain.DEALS, dealId, Routing.PUBLISHED, new byte[0]),
        new ByteWriter().writeText(kept).take());
  }

  static String read(Entry entry) {
    return new ByteReader(entry.value()).readText();
  }
}
