package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.contract.rules.DateOrder;
import dev.hindsight.exports.contract.rules.DateRules;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.judging.notations.CurrencySigns;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.TakenValue;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the rows of one file into typed rows, and tells what is wrong with them. */
public final class RowParser {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Table table;
  private final ColumnPlan plan;
  private final Joins joins;
  private final ParsingRules rules;
  private final List<FieldReader> readers;
  private final ChangedReaders changed;
  private final List<Parsed> constants;
  private final List<DateOrder> orders;
  private final RowIdentity identity;
  private final DeletionMarks marks;
  private final ValueTally taken = new ValueTally();
  private final ByteWriter out = new ByteWriter();

  /**
   * A parser.
   *
   * @param table the name of the table
   * @param plan where its columns stand in a row
   * @param rules what its values are read by
   * @param joined the files that it is joined with
   */
  public RowParser(String table, ColumnPlan plan, ParsingRules rules, List<JoinedFile> joined) {
    this.table = Contract.table(table);
    this.plan = plan;
    this.rules = rules;
    this.joins = new Joins(plan, rules, joined);
    this.readers =
        this.table.fields().stream().map(field -> new FieldReader(field, rules)).toList();
    this.changed = new ChangedReaders(rules);
    this.constants = readers.stream().map(this::constant).toList();
    this.orders = DateRules.orders(this.table);
    this.identity = new RowIdentity(this.table, plan);
    this.marks = new DeletionMarks(plan);
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

  /**
   * The typed row, with what is wrong with it and what it is about.
   *
   * @param file the position of its file among those of the table, from 0
   */
  public Judging.Identified parse(int file, RawRow raw) {
    return identified(file, raw, draft(raw), List.of());
  }

  /** The same for the last row: with it goes what was counted in all of them. */
  public Judging.Identified parseLast(int file, RawRow raw) {
    return identified(file, raw, draft(raw), taken.taken());
  }

  private RowDraft draft(RawRow raw) {
    RowDraft draft = new RowDraft(table.fields(), taken);
    String broken = broken(raw);
    if (raw.isFooter()) {
      draft.add(Kind.FOOTER, "", "", "Is taken for a footer", raw.footer());
    } else if (broken != null) {
      draft.add(Kind.REJECTED, "", "", problemOf(broken), broken);
    } else {
      List<Joins.Miss> missed = joins.missed(raw.cells());
      readCells(raw, draft);
      missed.forEach(miss -> missCells(miss, draft));
      checkMoney(draft);
      checkPresence(draft);
      missed.forEach(miss -> checkJoin(miss, draft));
      checkDates(draft);
      marks.note(raw, draft);
    }
    if (raw.line() < 0) {
      draft.tellWhichRow(table.key());
    }
    return draft;
  }

  private Judging.Identified identified(
      int file, RawRow raw, RowDraft draft, List<TakenValue> counted) {
    Place place = new Place(file, raw.line());
    byte[] key = identity.key(draft::identifying, draft::read, raw, place, draft.isLeftOut());
    ReadRow row = draft.row(table, place, counted, raw.headers(), identity.unread(raw));
    return new Judging.Identified(key, row.bytes(out));
  }

  private String broken(RawRow raw) {
    if (raw.isBroken()) {
      return raw.broken();
    }
    return raw.cells().size() == plan.width() ? null : raw.misfit(plan.width());
  }

  // Counts of cells and places of errors differ from row to row, but it is one problem.
  private static String problemOf(String broken) {
    return DIGITS.matcher(broken).replaceAll("…");
  }

  private void readCells(RawRow raw, RowDraft draft) {
    RawRow row = joins.joined(raw);
    List<String> cells = row.cells();
    for (int i = 0; i < readers.size(); i++) {
      int position = plan.positions().get(i);
      if (position == ColumnPlan.CONSTANT) {
        draft.put(i, constants.get(i));
      } else if (position >= 0 && cells.get(position) != null) {
        put(i, Cells.trimmed(cells.get(position)), position, row, draft);
      }
    }
  }

  private void put(int field, String text, int position, RawRow row, RowDraft draft) {
    FieldReader reader = readers.get(field);
    if (row.problem(position) != null) {
      draft.put(field, reader.shown(text), Parsed.bad(row.problem(position)));
    } else if (!text.isEmpty()) {
      draft.put(field, text, read(reader, text, row.isTyped(position), draft));
    }
  }

  private Parsed read(FieldReader reader, String text, boolean typed, RowDraft draft) {
    if (reader.field().type() == ValueType.CHANGED) {
      return changed.read(draft.value(FieldChanges.FIELD), text);
    }
    return typed ? reader.readTyped(text) : reader.read(text);
  }

  private void missCells(Joins.Miss miss, RowDraft draft) {
    for (int i = 0; i < readers.size(); i++) {
      if (miss.covers(plan.positions().get(i))) {
        draft.miss(i, miss.file());
      }
    }
  }

  /** Money in a currency that nobody knows must not pass for another currency's. */
  private void checkMoney(RowDraft draft) {
    String problem = draft.currencyProblem();
    for (int i = 0; i < readers.size(); i++) {
      ValueType type = readers.get(i).field().type();
      if (draft.value(i) != null && (type == ValueType.MONEY || type == ValueType.QUOTA)) {
        String wrong = problem == null ? otherCurrency(draft.text(i), draft) : problem;
        if (wrong != null) {
          draft.spoil(i, wrong);
        }
      }
    }
  }

  /** What is wrong where an amount carries the sign of another currency than its row; else null. */
  private String otherCurrency(String amount, RowDraft draft) {
    Set<String> marked = CurrencySigns.besides(Cells.unified(amount));
    if (marked.isEmpty()) {
      return null;
    }
    Object own = draft.value(FxRates.CURRENCY);
    Object currency = own == null ? rules.reportingCurrency() : own;
    return marked.contains(currency)
        ? null
        : "Is marked with another currency than that of its row, " + currency;
  }

  /** What was looked up may be the name of a person, so it is not told. */
  private static void checkJoin(Joins.Miss miss, RowDraft draft) {
    if (!draft.isLeftOut()) {
      String problem = "Is not in " + miss.file() + ", which is joined";
      draft.add(Kind.ORPHAN, miss.on(), "", problem, problem);
    }
  }

  private void checkPresence(RowDraft draft) {
    Object outcome = draft.value(Deals.OUTCOME);
    for (int i = 0; i < readers.size(); i++) {
      Field field = readers.get(i).field();
      boolean required =
          switch (field.presence()) {
            case REQUIRED -> true;
            case REQUIRED_UNLESS_OPEN -> !"open".equals(outcome);
            case OPTIONAL -> false;
          };
      String bad = draft.problem(i);
      if (bad != null) {
        Kind kind = required ? Kind.REJECTED : Kind.DROPPED_VALUE;
        draft.add(kind, field.name(), draft.text(i), bad, bad);
      } else if (required && draft.value(i) == null) {
        String problem = "Is required, and " + draft.absence(i);
        draft.add(Kind.REJECTED, field.name(), "", problem, problem);
      }
    }
  }

  private void checkDates(RowDraft draft) {
    if (draft.isLeftOut()) {
      return;
    }
    boolean open = "open".equals(draft.value(Deals.OUTCOME));
    for (int i = 0; i < readers.size(); i++) {
      String column = readers.get(i).field().name();
      LocalDate date = DateRules.day(draft.value(i));
      if (date != null && date.isAfter(rules.dayOfRun()) && !DateRules.isPlan(column, open)) {
        String problem = "Is after the day of the run, " + rules.dayOfRun();
        draft.add(Kind.CONTRADICTION, column, date.toString(), problem, problem);
      }
    }
    if (!open) {
      orders.forEach(order -> checkOrder(order, draft));
    }
  }

  private static void checkOrder(DateOrder order, RowDraft draft) {
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
}
