package dev.hindsight.init;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The query of a table that is in a database: with what is read of it and no more, because the
 * database sends whatever a query names.
 *
 * @param source the name of the table among the sources
 * @param columns the columns, by the names that they have there
 * @param rewritten keys and conditions
 * @param joins further tables whose columns are added
 */
record SchemaQuery(
    String source, Collection<String> columns, Rewritten rewritten, List<Joins.Join> joins) {

  private static final int LONGEST = 100;

  private static final Pattern PLAIN =
      Pattern.compile("(?!current_|session_)[a-z][a-z0-9]*(_[a-z0-9]+)+");

  String text() {
    List<String> selected = new ArrayList<>(columns.stream().map(SchemaQuery::named).toList());
    selected.addAll(rewritten.selected());
    String own = wrapped(selected) + "\nFROM " + source + rewritten.condition();
    return joins.isEmpty() ? own : joined(own);
  }

  /** A name, in quotes unless it is none of SQL's own words for certain. */
  private static String named(String column) {
    return PLAIN.matcher(column).matches() ? column : Rewritten.quoted(column);
  }

  private static String wrapped(List<String> selected) {
    StringBuilder text = new StringBuilder("SELECT");
    int start = 0;
    for (int i = 0; i < selected.size(); i++) {
      String next = " " + selected.get(i) + (i < selected.size() - 1 ? "," : "");
      if (text.length() - start + next.length() > LONGEST) {
        start = text.length();
        text.append("\n ");
      }
      text.append(next);
    }
    return text.toString();
  }

  private String joined(String own) {
    List<String> added = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < joins.size(); i++) {
      Joins.Join join = joins.get(i);
      String other = "joined_" + (i + 1);
      for (Joins.Column column : join.columns()) {
        String read = Rewritten.quoted(join.read(column));
        added.add("%s.%s AS %s".formatted(other, Rewritten.quoted(column.header()), read));
      }
      lines.add(
          "LEFT JOIN %s %s ON string(%s.%s) = string(own.%s)"
              .formatted(
                  join.source(),
                  other,
                  other,
                  Rewritten.quoted(join.key()),
                  Rewritten.quoted(join.on())));
    }
    return "SELECT own.*, %s\nFROM (\n  %s) own\n%s"
        .formatted(String.join(", ", added), own.replace("\n", "\n  "), String.join("\n", lines));
  }
}
