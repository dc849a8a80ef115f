package dev.hindsight.history;

import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An item that an account waits for.
 *
 * @param roadmapItemId the item
 * @param waitingSince the first day
 * @param deliveredAt the day of delivery; null where there is none
 * @param firstDisplaced for each review the day on which the item was first displaced; null where
 *     it was not
 */
public record ItemWait(
    String roadmapItemId,
    LocalDate waitingSince,
    LocalDate deliveredAt,
    List<LocalDate> firstDisplaced) {

  byte[] bytes() {
    ByteWriter out = new ByteWriter();
    out.writeText(roadmapItemId).writeDay(waitingSince).writeDay(deliveredAt);
    out.writeLong(firstDisplaced.size());
    firstDisplaced.forEach(out::writeDay);
    return out.take();
  }

  static ItemWait read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    String item = in.readText();
    LocalDate since = in.readDay();
    LocalDate delivered = in.readDay();
    List<LocalDate> displaced = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      displaced.add(in.readDay());
    }
    return new ItemWait(item, since, delivered, displaced);
  }
}
