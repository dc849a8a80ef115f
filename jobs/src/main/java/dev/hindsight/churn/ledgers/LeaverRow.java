package dev.hindsight.churn.ledgers;

import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.history.CostRow;
import dev.hindsight.history.Exposure;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer that left in a month of the window, and an item that exposed it on its first day.
 *
 * @param roadmapItemId the item
 * @param accountId the customer
 * @param accountName its name; null where there is none
 * @param segment its segment; null where there is none
 * @param waitingSince since when it waited for the item
 * @param exposedSince since when the item exposed it
 * @param churnedAt when it left
 * @param churnReason why it said that it left; null where it did not say
 * @param namedItemId the item that it said it left over; null where it did not say
 * @param accountUnits the item's part of it, in billionths of an account
 * @param arrUnits the same part of its revenue, in ten-thousandths of the currency
 */
public record LeaverRow(
    String roadmapItemId,
    String accountId,
    String accountName,
    String segment,
    LocalDate waitingSince,
    LocalDate exposedSince,
    LocalDate churnedAt,
    String churnReason,
    String namedItemId,
    long accountUnits,
    long arrUnits)
    implements CostRow {

  /** The row of a customer that left in the window. */
  public static LeaverRow of(String roadmapItemId, Exposure exposure) {
    Exposure.Part part = exposure.leftInWindow().orElseThrow();
    return new LeaverRow(
        roadmapItemId,
        exposure.accountId(),
        exposure.accountName(),
        exposure.segment(),
        exposure.waitingSince(),
        exposure.exposedSince(),
        exposure.churnedAt(),
        exposure.churnReason(),
        exposure.namedItemId(),
        part.accountUnits(),
        part.arrUnits());
  }

  @Override
  public List<String> ids() {
    return List.of(accountId, roadmapItemId);
  }

  /** The row as bytes, which {@link #read} reads. */
  public byte[] bytes() {
    ByteWriter out = new ByteWriter();
    out.writeText(roadmapItemId).writeText(accountId).writeText(accountName).writeText(segment);
    out.writeDay(waitingSince).writeDay(exposedSince).writeDay(churnedAt);
    out.writeText(churnReason).writeText(namedItemId).writeLong(accountUnits).writeLong(arrUnits);
    return out.take();
  }

  public static LeaverRow read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    return new LeaverRow(
        in.readText(),
        in.readText(),
        in.readText(),
        in.readText(),
        in.readDay(),
        in.readDay(),
        in.readDay(),
        in.readText(),
        in.readText(),
        in.readLong(),
        in.readLong());
  }
}
