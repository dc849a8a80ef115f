package dev.hindsight.exports;

import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.formats.UnreadSheet;
import dev.hindsight.findings.quality.NotRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sheets of workbooks that no table is read from, though others of the same workbook may be.
 */
final class UnreadSheets {

  private final Map<String, List<UnreadSheet>> byFile = new TreeMap<>();

  /** Takes in what was opened for a table or a join. */
  void add(ExportFile file, RawRows rows) {
    List<UnreadSheet> unread = rows.unreadSheets();
    byFile.merge(file.name(), unread, UnreadSheets::both);
  }

  private static List<UnreadSheet> both(List<UnreadSheet> some, List<UnreadSheet> others) {
    List<String> names = others.stream().map(UnreadSheet::name).toList();
    return some.stream().filter(sheet -> names.contains(sheet.name())).toList();
  }

  List<NotRead> notRead() {
    List<NotRead> all = new ArrayList<>();
    byFile.forEach(
        (file, sheets) ->
            sheets.forEach(
                sheet ->
                    all.add(
                        new NotRead(file + ", sheet \"" + sheet.name() + "\"", reason(sheet)))));
    return all;
  }

  private static String reason(UnreadSheet sheet) {
    return Character.toUpperCase(sheet.why().charAt(0)) + sheet.why().substring(1);
  }
}
