package dev.hindsight.history;

import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * What a displaced item cost in one review, over the window's panel.
 *
 * @param roadmapItemId the item
 * @param title its title; null where there is none
 * @param displacedOn the day on which it was first displaced
 * @param requests how many requests displaced it
 * @param exposedAccounts how many customers of the window's panel it exposed
 * @param exposes how many customers it exposes on the as-of date
 * @param leavers how many customers left in a month of the window that it exposed
 * @param accountUnits its part of them, in billionths of an account
 * @param arrUnits the same part of their revenue, in ten-thousandths of the currency
 */
public record ItemCost(
    String roadmapItemId,
    String title,
    LocalDate displacedOn,
    long requests,
    long exposedAccounts,
    long exposes,
    long leavers,
    long accountUnits,
    long arrUnits)
    implements CostRow {

  @Override
  public List<String> ids() {
    return List.of(roadmapItemId);
  }

  /** The row as bytes, which {@link #read} reads. */
  public byte[] bytes() {
    ByteWriter out = new ByteWriter();
    out.writeText(roadmapItemId).writeText(title).writeDay(displacedOn).writeLong(requests);
    out.writeLong(exposedAccounts).writeLong(exposes).writeLong(leavers);
    out.writeLong(accountUnits).writeLong(arrUnits);
    return out.take();
  }

  public static ItemCost read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    return new ItemCost(
        in.readText(),
        in.readText(),
        in.readDay(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong());
  }
}
