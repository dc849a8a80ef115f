package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.rows.JudgedRow.Status;
import dev.hindsight.exports.rows.RowCodec;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.exports.rows.TakenValue;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.quality.CountedValue;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row in the making: its values, and what is wrong with them. */
final class RowDraft {

  private static final int LONGEST_VALUE = 1_000;

  private final List<Field> fields;
  private final Object[] values;
  private final String[] texts;
  private final String[] problems;
  private final String[] missedIn;
  private final List<RowFinding> findings = new ArrayList<>(0);
  private final ValueTally taken;
  private Status status = Status.KEPT;

  /**
   * An empty row.
   *
   * @param taken counts values that were not read as they stand
   */
  RowDraft(List<Field> fields, ValueTally taken) {
    this.fields = fields;
    this.taken = taken;
    values = new Object[fields.size()];
    texts = new String[fields.size()];
    problems = new String[fields.size()];
    missedIn = new String[fields.size()];
  }

  /** A value that stands in no file. */
  void put(int field, Parsed constant) {
    put(field, String.valueOf(constant.value()), constant);
  }

  void put(int field, String text, Parsed parsed) {
    texts[field] = text;
    values[field] = parsed.value();
    problems[field] = parsed.problem();
    if (parsed.taken() != null && !parsed.isBad()) {
      take(
          parsed.value() == null ? CountedValue.Kind.MISSING : CountedValue.Kind.ALL_OTHERS,
          fields.get(field).name(),
          parsed.taken(),
          parsed.value() == null ? "" : parsed.value().toString());
    }
  }

  /** Notes a value that was not read as it stands; a name that is not to be shown is not. */
  void take(CountedValue.Kind kind, String column, String value, String as) {
    taken.accept(
        new TakenValue(kind, column, HiddenName.shown(shortened(value)), HiddenName.shown(as)));
  }

  /** There is no value, because a joined file has nothing for the row. */
  void miss(int field, String file) {
    missedIn[field] = file;
  }

  /** Makes a good value, if there is one, a bad one. */
  void spoil(int field, String problem) {
    if (values[field] != null) {
      put(field, texts[field], Parsed.bad(problem));
    }
  }

  String text(int field) {
    return texts[field];
  }

  /** Why a value is bad; null where it is not. */
  String problem(int field) {
    return problems[field];
  }

  Object value(int field) {
    return values[field];
  }

  /** The value of a column; null without one, and where the table does not have the column. */
  Object value(String column) {
    int field = place(column);
    return field < 0 ? null : values[field];
  }

  /**
   * What a column adds to the key of its row: the value; of one that is of another kind from row to
   * row the text, because stages that are mapped to one word are told apart too.
   */
  Object identifying(String column) {
    int field = place(column);
    return field >= 0 && fields.get(field).type() == ValueType.CHANGED
        ? texts[field]
        : value(column);
  }

  /** Why there is no value, as the second half of a sentence. */
  String absence(int field) {
    return missedIn[field] == null
        ? "there is no value"
        : missedIn[field] + ", which is joined, has nothing for the row";
  }

  /** Why nobody knows the currency of the row's money; null where there is nothing to know. */
  String currencyProblem() {
    int field = place(FxRates.CURRENCY);
    if (field >= 0 && problems[field] != null) {
      return "Is in a currency that cannot be read";
    }
    return field >= 0 && missedIn[field] != null
        ? "Is in a currency that is not known: " + absence(field)
        : null;
  }

  /** Whether it is rejected, or no row at all but a footer. */
  boolean isLeftOut() {
    return status != Status.KEPT;
  }

  private int place(String column) {
    for (int i = 0; i < values.length; i++) {
      if (fields.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  void add(Kind kind, String column, String value, String problem, String reason) {
    findings.add(RowFinding.of(kind, column, shortened(value), problem, reason));
    if (kind == Kind.REJECTED || kind == Kind.FOOTER) {
      status = kind == Kind.FOOTER ? Status.FOOTER : Status.REJECTED;
    }
  }

  /** Of a row that stands on no line, what is wrong is told with its key. */
  void tellWhichRow(List<String> key) {
    String said =
        key.stream()
            .filter(column -> value(column) != null)
            .map(column -> column + " " + HiddenName.shown(value(column).toString()))
            .collect(Collectors.joining(", ", " (", ")"));
    if (said.length() > " ()".length()) {
      findings.replaceAll(finding -> finding.with(said));
    }
  }

  private static String shortened(String value) {
    return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + " …" : value;
  }

  /** The row. */
  ReadRow row(
      Table table,
      Place place,
      List<TakenValue> takenSoFar,
      List<String> headers,
      List<Unread> unread) {
    RowCodec codec = RowCodec.of(table);
    Object[] typed = new Object[values.length];
    String[] bad = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      typed[i] = codec.typed(i, values[i]);
      bad[i] = problems[i] == null ? null : texts[i];
    }
    return new ReadRow(table, place, typed, bad, status, findings, takenSoFar, headers, unread);
  }

  /** What the row says, in the order of the fields. */
  // What a bad value says is told apart too: rows that only their bad values tell apart differ.
  List<Object> read() {
    List<Object> read = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      read.add(problems[i] == null ? values[i] : "bad " + texts[i]);
    }
    return read;
  }
}
