package dev.hindsight.exports.sql;

import dev.hindsight.exports.formats.ExportFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.spark.util.AccumulatorV2;

/**
 * How many rows of files queries have seen, file by file. A file that is read several times, by
 * several queries or by a task that is tried again, counts once; one that no query reads to its end
 * does not count.
 */
final class RowsRead extends AccumulatorV2<Map.Entry<String, Long>, Map<String, Long>> {

  private static final long serialVersionUID = 1L;

  private final Map<String, Long> rows = new HashMap<>();

  @Override
  public boolean isZero() {
    return rows.isEmpty();
  }

  @Override
  public RowsRead copy() {
    RowsRead copy = new RowsRead();
    copy.merge(this);
    return copy;
  }

  @Override
  public void reset() {
    rows.clear();
  }

  @Override
  public void add(Map.Entry<String, Long> file) {
    rows.merge(file.getKey(), file.getValue(), Math::max);
  }

  @Override
  public void merge(AccumulatorV2<Map.Entry<String, Long>, Map<String, Long>> other) {
    other.value().forEach((file, count) -> rows.merge(file, count, Math::max));
  }

  @Override
  public Map<String, Long> value() {
    return Map.copyOf(rows);
  }

  /** How many rows some files have; empty where one of them was not read to its end. */
  OptionalLong of(Collection<ExportFile> files) {
    return files.stream().allMatch(file -> rows.containsKey(file.name())) && !files.isEmpty()
        ? OptionalLong.of(files.stream().mapToLong(file -> rows.get(file.name())).sum())
        : OptionalLong.empty();
  }
}
