package dev.hindsight.exports;

import dev.hindsight.findings.QualityFinding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Turns the rows of one file into typed rows of {@link Judged#parsedSchema}. */
final class RowParser {

  private static final int LONGEST_VALUE = 1_000;

  private final Table table;
  private final ColumnPlan plan;
  private final List<JoinedFile> joined;
  private final ParsingRules rules;
  private final List<FieldReader> readers;
  private final List<Parsed> constants;
  private final List<DateOrder> orders;
  private final FileTask task;
  private final Digest digest = new Digest();

  RowParser(FileTask task, List<JoinedFile> joined) {
    this.task = task;
    this.table = Contract.table(task.table());
    this.plan = task.plan();
    this.rules = task.rules();
    this.joined = joined;
    this.readers = table.fields().stream().map(field -> new FieldReader(field, rules)).toList();
    this.constants = readers.stream().map(this::constant).toList();
    this.orders = DateRules.orders(table);
  }

  private Parsed constant(FieldReader reader) {
    String text = rules.mapping().constants().get(reader.field().name());
    if (text == null) {
      return Parsed.of(null);
    }
    Parsed constant = reader.readConstant(Cells.trimmed(text));
    if (constant.isBad()) {
      throw new InputException(
          InputException.Source.CONFIGURATION,
          "Invalid constant of the column %s of %s: \"%s\". %s."
              .formatted(reader.field().name(), table.name(), text, constant.problem()));
    }
    return constant;
  }

  /** The typed row, with what is wrong with it. */
  Row parse(RawRow raw) {
    Draft draft = new Draft();
    String broken = broken(raw);
    if (broken != null) {
      draft.add(Kind.REJECTED, "", "", problemOf(broken), broken);
    } else {
      readCells(raw, draft);
      checkPresence(draft);
      checkDates(draft);
    }
    return draft.row(raw);
  }

  private String broken(RawRow raw) {
    if (raw.isBroken()) {
      return raw.broken();
    }
    return raw.cells().size() == plan.width()
        ? null
        : "Has %d cells where the header has %d".formatted(raw.cells().size(), plan.width());
  }

  // Cell counts differ from row to row, but it is one problem.
  private static String problemOf(String broken) {
    return broken.startsWith("Has ") ? "Has more or fewer cells than the header" : broken;
  }

  private void readCells(RawRow raw, Draft draft) {
    List<String> cells = withJoined(raw.cells());
    for (int i = 0; i < readers.size(); i++) {
      int position = plan.positions().get(i);
      if (position == ColumnPlan.CONSTANT) {
        draft.values[i] = constants.get(i).value();
      } else if (position >= 0 && cells.get(position) != null) {
        draft.texts[i] = Cells.trimmed(cells.get(position));
        if (!draft.texts[i].isEmpty()) {
          FieldReader reader = readers.get(i);
          draft.put(
              i,
              raw.isTyped(position)
                  ? reader.readTyped(draft.texts[i])
                  : reader.read(draft.texts[i]));
        }
      }
    }
  }

  private List<String> withJoined(List<String> own) {
    if (joined.isEmpty()) {
      return own;
    }
    List<String> cells = new ArrayList<>(own);
    for (int i = 0; i < joined.size(); i++) {
      JoinedFile file = joined.get(i);
      List<String> found = file.rows().get(Cells.trimmed(own.get(plan.joinedOn().get(i))));
      cells.addAll(found == null ? Collections.nCopies(file.header().size(), null) : found);
    }
    return cells;
  }

  private void checkPresence(Draft draft) {
    Object outcome = draft.value(Deals.OUTCOME);
    for (int i = 0; i < readers.size(); i++) {
      Field field = readers.get(i).field();
      boolean required =
          switch (field.presence()) {
            case REQUIRED -> true;
            case REQUIRED_UNLESS_OPEN -> !"open".equals(outcome);
            case OPTIONAL -> false;
          };
      if (draft.problems[i] != null) {
        Kind kind = required ? Kind.REJECTED : Kind.DROPPED_VALUE;
        draft.add(kind, field.name(), draft.texts[i], draft.problems[i], draft.problems[i]);
      } else if (required && draft.values[i] == null) {
        String problem = "Is required, and there is no value";
        draft.add(Kind.REJECTED, field.name(), "", problem, problem);
      }
    }
  }

  private void checkDates(Draft draft) {
    if (draft.rejected) {
      return;
    }
    boolean open = "open".equals(draft.value(Deals.OUTCOME));
    for (FieldReader reader : readers) {
      String column = reader.field().name();
      boolean plan = DateRules.isPlan(column) || (open && column.equals(Deals.CLOSED_AT));
      if (!plan
          && draft.value(column) instanceof LocalDate date
          && date.isAfter(rules.dayOfRun())) {
        String problem = "Is after the day of the run, " + rules.dayOfRun();
        draft.add(Kind.CONTRADICTION, column, date.toString(), problem, problem);
      }
    }
    if (!open) {
      orders.forEach(order -> checkOrder(order, draft));
    }
  }

  private static void checkOrder(DateOrder order, Draft draft) {
    if (draft.value(order.earlier()) instanceof LocalDate earlier
        && draft.value(order.later()) instanceof LocalDate later
        && later.isBefore(earlier)) {
      draft.add(
          Kind.CONTRADICTION,
          order.later(),
          later.toString(),
          "Is before " + order.earlier(),
          "Is before " + order.earlier() + ", " + earlier);
    }
  }

  /** A row in the making. */
  private final class Draft {

    private final Object[] values = new Object[readers.size()];
    private final String[] texts = new String[readers.size()];
    private final String[] problems = new String[readers.size()];
    private final List<Row> findings = new ArrayList<>(0);
    private boolean rejected;
    private boolean contradicts;
    private int dropped;

    void put(int i, Parsed parsed) {
      values[i] = parsed.value();
      problems[i] = parsed.problem();
    }

    Object value(String column) {
      for (int i = 0; i < values.length; i++) {
        if (readers.get(i).field().name().equals(column)) {
          return values[i];
        }
      }
      return null;
    }

    void add(Kind kind, String column, String value, String problem, String reason) {
      String shown =
          value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + " …" : value;
      findings.add(RowFactory.create(kind.name(), column, shown, problem, reason));
      rejected |= kind == Kind.REJECTED;
      contradicts |= kind == Kind.CONTRADICTION;
      dropped += kind == Kind.DROPPED_VALUE ? 1 : 0;
    }

    Row row(RawRow raw) {
      int width = values.length;
      Object[] all = new Object[width + 10];
      for (int i = 0; i < width; i++) {
        all[i] =
            values[i] instanceof LocalDate date ? (Integer) (int) date.toEpochDay() : values[i];
      }
      byte[] content = content();
      all[width] = task.file().name();
      all[width + 1] = raw.line();
      all[width + 2] = task.number();
      all[width + 3] = key(content, raw.line());
      all[width + 4] = content;
      all[width + 5] = rejected;
      all[width + 6] = dropped;
      all[width + 7] = contradicts;
      all[width + 8] = findings.toArray();
      all[width + 9] = raw.headers().toArray();
      return RowFactory.create(all);
    }

    // What a bad value says is told apart too: rows that only their bad values tell apart differ.
    private byte[] content() {
      for (int i = 0; i < values.length; i++) {
        digest.add(problems[i] == null ? values[i] : "bad " + texts[i]);
      }
      return digest.take();
    }

    private byte[] key(byte[] content, long line) {
      List<String> key = keyColumns();
      if (key.isEmpty() && !rejected) {
        return content;
      }
      digest.add(String.join(",", key));
      boolean complete = !key.isEmpty();
      for (String column : key) {
        Object value = value(column);
        complete &= value != null;
        digest.add(value);
      }
      if (!complete) {
        digest.add(task.number());
        digest.add(line);
      }
      return digest.take();
    }

    private List<String> keyColumns() {
      boolean withoutId = table.equals(Decisions.TABLE) && value(Decisions.DECISION_ID) == null;
      return withoutId ? Decisions.KEY_WITHOUT_ID : table.key();
    }
  }
}
