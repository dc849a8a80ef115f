package dev.hindsight.churn.ledgers;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.history.CostRow;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * Rows by what they cost: most revenue first, then most accounts. Identifiers decide between
 * equals, so that a rerun gives the same order.
 *
 * @param <R> the rows
 */
public final class CostliestFirst<R extends CostRow> implements Comparator<R>, Serializable {

  private static final long serialVersionUID = 1;

  @Override
  public int compare(R one, R other) {
    int byArr = Long.compare(other.arrUnits(), one.arrUnits());
    int byCost = byArr != 0 ? byArr : Long.compare(other.accountUnits(), one.accountUnits());
    return byCost != 0 ? byCost : compareIds(one, other);
  }

  private static int compareIds(CostRow one, CostRow other) {
    for (int i = 0; i < one.ids().size(); i++) {
      int byId = Identifiers.ORDER.compare(one.ids().get(i), other.ids().get(i));
      if (byId != 0) {
        return byId;
      }
    }
    return 0;
  }

  /** Bytes that compare without a sign as the rows do. */
  public static byte[] key(CostRow row) {
    byte[][] ids =
        row.ids().stream()
            .map(id -> id.replace("\0", "\0\u0001") + "\0\0")
            .map(id -> id.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    int length = 2 * Long.BYTES;
    for (byte[] id : ids) {
      length += id.length;
    }
    ByteBuffer key = ByteBuffer.allocate(length);
    key.putLong(descending(row.arrUnits())).putLong(descending(row.accountUnits()));
    for (byte[] id : ids) {
      key.put(id);
    }
    return key.array();
  }

  private static long descending(long number) {
    return ~number ^ Long.MIN_VALUE;
  }
}
