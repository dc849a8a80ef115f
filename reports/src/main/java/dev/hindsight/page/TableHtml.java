package dev.hindsight.page;

import dev.hindsight.findings.values.Unit;
import dev.hindsight.markup.Html;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Column.Part;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of the page: an estimate and its interval stand in one cell, with a bar on the scale of
 * its column. Columns in which nothing stands are left out.
 */
final class TableHtml {

  /** In characters. */
  private static final int LONG = 30;

  private final Html html;
  private final Anchors anchors;
  private final String id;
  private final Table<?> table;
  private final List<List<Value>> rows;
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Map<Integer, Map<Unit, Scale>> scales = new HashMap<>();

  private TableHtml(Html html, Anchors anchors, String id, Table<?> table) {
    this.html = html;
    this.id = id;
    this.anchors = anchors;
    this.table = table;
    this.rows = table.cells();
  }

  /** Writes a table, all columns and rows of it. */
  static void write(Html html, Anchors anchors, Table<?> table) {
    new TableHtml(html, anchors, Anchors.table(table.name()), table).write();
  }

  /** Writes some rows of a table that stands elsewhere; links lead there. */
  static void writeExtract(Html html, Anchors anchors, Table<?> rows) {
    new TableHtml(html, anchors, "", rows).write();
  }

  private void write() {
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", table.name());
    List<Integer> shown = shown();
    html.open("table", "id", id, "class", kinds(shown));
    html.open("caption").open("span").element("b", table.title());
    html.text(" " + table.subtitle()).close().close();
    html.open("thead").open("tr");
    for (int column : shown) {
      Column<?> of = table.columns().get(column);
      html.element("th", of.header(), "scope", "col", "class", head(of));
    }
    html.close().close().open("tbody");
    for (int row = 0; row < rows.size(); row++) {
      html.open("tr", "id", id.isEmpty() ? "" : anchors.row(table.name(), row));
      for (int column : shown) {
        cell(rows.get(row), column, column == shown.get(0));
      }
      html.close();
    }
    html.close().close().close();
    reasons();
  }

  /** Says once why something is not measured. */
  private void reasons() {
    if (reasons.isEmpty()) {
      return;
    }
    html.open("p", "class", "foot").text("Not measured:");
    reasons.forEach((reason, number) -> html.text(" ").element("sup", number).text(" " + reason));
    html.text(".").close();
  }

  /** The columns of numbers, which stand right, and of days: said once for all cells. */
  private String kinds(List<Integer> shown) {
    return IntStream.range(0, shown.size())
        .mapToObj(place -> kind(table.columns().get(shown.get(place)).unit(), place + 1))
        .filter(kind -> !kind.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String kind(Unit unit, int place) {
    return switch (unit) {
      case TEXT -> "";
      case DATE -> "d" + place;
      case COUNT,
          SHARE,
          FINE_SHARE,
          POINTS,
          POINTS_APART,
          MONEY,
          RATIO,
          DECIMAL,
          FINE_DECIMAL,
          DAYS,
          PROBABILITY ->
          "n" + place;
    };
  }

  /** A column of long texts is kept from being squeezed. */
  private static String head(Column<?> column) {
    return column.unit() == Unit.TEXT && column.width() >= LONG ? "long" : "";
  }

  /** The columns with something in them; limits stand with their value. */
  private List<Integer> shown() {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      Part part = table.columns().get(i).part();
      boolean limit = part == Part.LOWER || part == Part.UPPER;
      if (!limit && (i == 0 || rows.stream().anyMatch(row -> !isEmpty(row.get(column))))) {
        shown.add(i);
      }
    }
    return shown;
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Value.Text text && text.text().isEmpty();
  }

  private void cell(List<Value> row, int column, boolean first) {
    Value value = row.get(column);
    Column<?> of = table.columns().get(column);
    if (first) {
      html.open("th", "scope", "row");
    } else {
      html.open("td");
    }
    content(value);
    if (of.part() == Part.VALUE && value instanceof Value.Quantity quantity) {
      interval(quantity, row.get(column + 1), row.get(column + 2), column);
    }
    html.close();
  }

  private void content(Value value) {
    if (value instanceof Value.Link link) {
      html.element("a", link.text(), "href", anchors.link(link.place()));
    } else if (value instanceof Value.OfClass ofClass) {
      String name = ofClass.decisionClass().name().toLowerCase(Locale.ROOT).replace('_', '-');
      html.element("span", CellText.of(value), "class", name);
    } else if (value instanceof Value.NotMeasured missing) {
      html.open("i").text(CellText.of(value)).element("sup", number(missing.reason())).close();
    } else if (value instanceof Value.Text text && !text.text().isEmpty()) {
      lines(text.text());
    } else {
      html.text(CellText.of(value));
    }
  }

  private String number(String reason) {
    return reasons.computeIfAbsent(reason, any -> Integer.toString(reasons.size() + 1));
  }

  private void lines(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        html.single("br");
      }
      html.text(lines[i]);
    }
  }

  private void interval(Value.Quantity value, Value lower, Value upper, int column) {
    String interval = CellText.interval(lower, upper);
    if (interval.isEmpty()) {
      return;
    }
    html.text(" ").element("i", interval);
    double from = ((Value.Quantity) lower).value();
    double to = ((Value.Quantity) upper).value();
    html.markup(scale(column, value.unit()).bar(value.value(), from, to));
  }

  private Scale scale(int column, Unit unit) {
    return scales
        .computeIfAbsent(column, any -> new HashMap<>())
        .computeIfAbsent(unit, any -> Scale.of(unit, limits(column)));
  }

  private List<Value> limits(int column) {
    List<Value> limits = new ArrayList<>();
    for (List<Value> row : rows) {
      limits.add(row.get(column + 1));
      limits.add(row.get(column + 2));
    }
    return limits;
  }
}
