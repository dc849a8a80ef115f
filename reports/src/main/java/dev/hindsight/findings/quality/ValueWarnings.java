package dev.hindsight.findings.quality;

import dev.hindsight.findings.values.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the values of an export say against the way they were read. */
final class ValueWarnings {

  private static final String OPEN = "open";
  private static final int MOST_NAMED = 5;

  /** Closed, won and lost, in the languages that CRMs are used in. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:closed|won|lost|loss|clos|vint[oaie]|pers[oaie])(?!\\p{L})"
              + "|gewonnen|verloren|abgeschlossen|geschlossen|afgesloten|gagn|perdu|ferm[ée]"
              + "|clôtur|ganad|perdid|cerrad|chius|ganh|fechad|vunn|vund|förlor|tapt|tabt|stäng"
              + "|lukk|wygran|przegran|zamkni|vyhr|prohr|uzavř|kazanıl|kaybed|kapand|выигр|проигр"
              + "|закры)"
              + "|受注|成約|失注|赢单|输单|丢单|成交|수주|실주",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ValueWarnings() {}

  static List<String> of(TableQuality table) {
    List<String> warnings = new ArrayList<>();
    List<CountedValue> closed =
        table.values().stream().filter(ValueWarnings::isOpenThoughClosed).toList();
    if (!closed.isEmpty()) {
      warnings.add(
          "%s: \"*\" takes %s as open, though these look closed. Map each under exports.%s.values.%s."
              .formatted(table.table(), said(closed), table.table(), closed.get(0).column()));
    }
    marks(table).forEach((header, marks) -> warnings.add(marked(table, header, marks)));
    return warnings;
  }

  private static boolean isOpenThoughClosed(CountedValue value) {
    return value.kind() == CountedValue.Kind.ALL_OTHERS
        && value.as().equals(OPEN)
        && CLOSED.matcher(value.value()).find();
  }

  private static Map<String, List<CountedValue>> marks(TableQuality table) {
    return table.values().stream()
        .filter(value -> value.kind() == CountedValue.Kind.MARK)
        .collect(Collectors.groupingBy(CountedValue::column, TreeMap::new, Collectors.toList()));
  }

  private static String marked(TableQuality table, String header, List<CountedValue> marks) {
    return "%s: rows with %s in the column \"%s\" count like any other, as it is not read. Leave them out of the export if they are deleted, merged or archived."
        .formatted(table.table(), said(marks), header);
  }

  private static String said(List<CountedValue> values) {
    String more =
        values.size() > MOST_NAMED ? " and " + (values.size() - MOST_NAMED) + " more" : "";
    return values.stream()
            .limit(MOST_NAMED)
            .map(value -> "\"%s\" (%s)".formatted(value.value(), Say.count(value.rows())))
            .collect(Collectors.joining(", "))
        + more;
  }
}
