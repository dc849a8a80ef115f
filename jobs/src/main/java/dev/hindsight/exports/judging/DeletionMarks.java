package dev.hindsight.exports.judging;

import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.findings.quality.CountedValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Columns that nobody maps and in which systems mark rows as deleted, merged or archived: {@code
 * IsDeleted}, {@code _fivetran_deleted}, {@code deleted_at}, {@code is_merged}.
 */
final class DeletionMarks {

  private static final Pattern HEADER =
      Pattern.compile(
          ".*(?:deleted|merged|archived)(?:at|on|by|date|flag|into|time)?c?|masterrecordid");

  private static final Set<String> NO = Set.of("false", "no", "n", "f", "0", "null", "\\n");

  private final List<String> headers;
  private final List<Integer> positions;

  DeletionMarks(ColumnPlan plan) {
    headers = plan.headers();
    positions =
        IntStream.range(0, headers.size())
            .filter(cell -> !plan.positions().contains(cell))
            .filter(cell -> isMark(headers.get(cell)))
            .boxed()
            .toList();
  }

  /** Whether a header names such a column. */
  static boolean isMark(String header) {
    return HEADER.matcher(Cells.comparable(header).replaceAll("\\P{L}", "")).matches();
  }

  /** Notes that a row is marked. */
  void note(RawRow raw, RowDraft draft) {
    for (int cell : positions) {
      String mark = Cells.unified(raw.cells().get(cell));
      if (!mark.isEmpty() && !NO.contains(Cells.comparable(mark))) {
        draft.take(CountedValue.Kind.MARK, Cells.unified(headers.get(cell)), mark, "");
      }
    }
  }
}
