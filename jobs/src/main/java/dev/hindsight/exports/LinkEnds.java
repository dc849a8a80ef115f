package dev.hindsight.exports;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Reference;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The ends of links between rows: each kept row's own key, and the keys that it points to. */
final class LinkEnds {

  /** The {@linkplain Table#number number} of the table that the key is of. */
  static final String TARGET = "_target";

  static final String ID = "_id";

  /** The place among the ends of its row. */
  static final String POSITION = "_position";

  /** The column that points to the key, or that is missing because of it; null for a row's own. */
  static final String COLUMN = "_column";

  /** What is said of a row that points to no key at all; null where that is as it may be. */
  static final String REASON_WITHOUT = "_reason_without";

  /** When the request was raised, or the decision made; null in other tables. */
  static final String DAY = "_day";

  /** Whether it is a decision that says yes or names an alternative. */
  static final String ANSWERS = "_answers";

  private static final String END = "_end";
  private static final Column NO_TEXT = lit(null).cast(DataTypes.StringType);
  private static final Column NO_DAY = lit(null).cast(DataTypes.DateType);

  private LinkEnds() {}

  /** The ends of all kept rows of a group; empty where its tables are linked with none. */
  static Optional<Dataset<Row>> of(TableGroup group) {
    return ends(group.tables())
        .map(
            ends ->
                group
                    .rows()
                    .where(Judged.isKept())
                    .select(
                        col(Judged.TABLE),
                        col(Judged.FILE_NUMBER),
                        col(Table.LINE),
                        posexplode(ends).as(new String[] {POSITION, END}))
                    .select(
                        col(Judged.TABLE),
                        col(Judged.FILE_NUMBER),
                        col(Table.LINE),
                        col(POSITION),
                        col(END + ".*"))
                    .where(col(ID).isNotNull().or(col(REASON_WITHOUT).isNotNull())));
  }

  private static Optional<Column> ends(List<Table> tables) {
    Column[] ends =
        tables.stream()
            .filter(table -> !ends(table).isEmpty())
            .map(table -> when(Judged.isOf(table), array(ends(table).toArray(Column[]::new))))
            .toArray(Column[]::new);
    return ends.length == 0 ? Optional.empty() : Optional.of(coalesce(ends));
  }

  private static List<Column> ends(Table table) {
    List<Column> ends = new ArrayList<>();
    for (Reference reference : Reference.of(table)) {
      ends.add(reference(table, reference));
    }
    if (table.equals(Displacements.TABLE)) {
      ends.add(undated());
    }
    if (Reference.isTarget(table)) {
      ends.add(own(table));
    }
    return ends;
  }

  private static Column own(Table table) {
    Column day = table.equals(Requests.TABLE) ? Judged.value(table, Requests.REQUESTED_AT) : NO_DAY;
    return end(table, Judged.value(table, table.key().get(0)), NO_TEXT, NO_TEXT, day, lit(false));
  }

  private static Column reference(Table table, Reference reference) {
    boolean decision = table.equals(Decisions.TABLE);
    return end(
        reference.target(),
        Judged.value(table, reference.column()),
        lit(reference.column()),
        lit(reference.reasonWithout()).cast(DataTypes.StringType),
        decision ? Judged.value(table, Decisions.DECIDED_AT) : NO_DAY,
        decision ? Judged.value(table, Decisions.DECISION).isin("yes", "alternative") : lit(false));
  }

  private static Column undated() {
    Table table = Displacements.TABLE;
    Column id =
        when(
            Judged.value(table, Displacements.DISPLACED_AT).isNull(),
            Judged.value(table, Displacements.REQUEST_ID));
    return end(Requests.TABLE, id, lit(Displacements.DISPLACED_AT), NO_TEXT, NO_DAY, lit(false));
  }

  private static Column end(
      Table target, Column id, Column column, Column reasonWithout, Column day, Column answers) {
    return struct(
        lit(target.number()).as(TARGET),
        id.as(ID),
        column.as(COLUMN),
        reasonWithout.as(REASON_WITHOUT),
        day.as(DAY),
        answers.as(ANSWERS));
  }
}
