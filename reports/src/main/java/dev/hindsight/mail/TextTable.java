package dev.hindsight.mail;

import dev.hindsight.mail.MailBlock.Table;
import dev.hindsight.markup.Escaped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table in lines of text: in columns where they fit, else cell below cell. */
final class TextTable {

  private static final String BETWEEN = "  ";
  private static final Pattern BREAKS = Pattern.compile("[\n\t]+");

  private TextTable() {}

  /**
   * Its lines.
   *
   * @param width the letters that a line has room for
   */
  static List<String> lines(Table table, int width) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(plain(table.headers()));
    table.rows().forEach(row -> rows.add(plain(row)));
    List<Integer> widths =
        IntStream.range(0, table.headers().size()).mapToObj(i -> width(rows, i)).toList();
    int needed =
        widths.stream().mapToInt(Integer::intValue).sum() + BETWEEN.length() * (widths.size() - 1);
    return needed <= width
        ? rows.stream().map(row -> inColumns(row, widths)).toList()
        : rows.stream()
            .skip(1)
            .flatMap(row -> oneBelowTheOther(rows.get(0), row).stream())
            .toList();
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(cell -> BREAKS.matcher(Escaped.plain(cell)).replaceAll(" ")).toList();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  /** The first to the left, the others, which are numbers, to the right. */
  private static String inColumns(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String room = " ".repeat(widths.get(i) - length(row.get(i)));
      line.append(i == 0 ? row.get(i) + room : BETWEEN + room + row.get(i));
    }
    return line.toString().stripTrailing();
  }

  private static List<String> oneBelowTheOther(List<String> headers, List<String> row) {
    List<String> lines = new ArrayList<>();
    lines.add(row.get(0));
    for (int i = 1; i < row.size(); i++) {
      lines.add(BETWEEN + headers.get(i) + ": " + row.get(i));
    }
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
